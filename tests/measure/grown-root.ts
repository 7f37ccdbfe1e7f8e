/**
 * A checkout with as many entries as asked for, to measure how the site grows.
 *
 * The entries of today stay; more are made from them in turn, with an id and a name of their own and
 * all their claims, so that a grown root is like the real one in everything but its size:
 * `node tests/measure/grown-root.ts FOLDER --entries 2500 --active 300`, then build in that folder.
 */
import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";

const REPOSITORY = resolve(import.meta.dirname, "../..");

/** What a build reads besides the installed packages. */
const BUILT_FROM = [
	"src",
	"content",
	"data",
	"public",
	"docs",
	"package.json",
	"tsconfig.json",
	"astro.config.mjs",
	"astro.env",
];

const KINDS = ["meshes", "proxies", "tools"] as const;

type Entry = { readonly kind: string; readonly id: string; readonly text: string };

export type Growth = {
	/** Meshes, proxies and tools in all; those there are today at least. */
	readonly entries: number;
	/** Active meshes among them; as many as there are today unless more are asked for. */
	readonly active?: number;
};

/** Copies this checkout into a new folder, without its history; packages are linked. */
export function copyCheckout(folder: string): void {
	mkdirSync(folder, { recursive: true });
	for (const name of BUILT_FROM) {
		cpSync(join(REPOSITORY, name), join(folder, name), { recursive: true });
	}
	symlinkSync(join(REPOSITORY, "node_modules"), join(folder, "node_modules"), "junction");
}

/** Adds entries to a copy of this checkout until it has as many as asked for. */
export function growRoot(folder: string, { entries, active = 0 }: Growth): void {
	const today = KINDS.flatMap((kind) => entriesOf(folder, kind));
	const isActive = ({ kind, text }: Entry) => kind === "meshes" && /^status: active$/m.test(text);
	const [living, others] = [today.filter(isActive), today.filter((entry) => !isActive(entry))];
	const more = Math.max(0, active - living.length);
	for (const copy of copies(living, more)) write(folder, copy);
	for (const copy of copies(others, entries - today.length - more)) write(folder, copy);
}

function entriesOf(folder: string, kind: string): readonly Entry[] {
	return readdirSync(join(folder, "content", kind)).map((file) => {
		const text = readFileSync(join(folder, "content", kind, file), "utf8");
		return { kind, id: basename(file, ".yaml"), text };
	});
}

type Copy = Entry & { readonly number: number };

/** The entries again and again, each time with the next number. */
function copies(originals: readonly Entry[], count: number): readonly Copy[] {
	return Array.from({ length: Math.max(0, count) }, (_none, index) => {
		const original = originals[index % originals.length] as Entry;
		return { ...original, number: 2 + Math.floor(index / originals.length) };
	});
}

function write(folder: string, { kind, id, text, number }: Copy): void {
	const renamed = text
		.replace(/^(homepage|repository): (\S+)$/gm, (_line, field, at) => {
			return `${field}: ${at}${at.includes("#") ? "-" : "?"}no-${number}`;
		})
		// Names and addresses that belong to one entry alone.
		.replace(/^(?:aliases|moved_from):\n(?:\s+- .*\n)+/gm, "")
		.replace(/^name: "?(.*?)"?$/m, (_line, name) => `name: "${name} no. ${number}"`);
	const path = (place: string, of: string) => join(folder, "content", place, `${of}.yaml`);
	writeFileSync(path(kind, `${id}-${number}`), renamed);
	if (existsSync(path("releases", id))) {
		cpSync(path("releases", id), path("releases", `${id}-${number}`));
	}
}

if (import.meta.main) {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { entries: { type: "string", default: "2500" }, active: { type: "string" } },
	});
	const [folder = ""] = positionals;
	if (folder === "") throw new Error("Name the new folder: grown-root.ts FOLDER --entries N");
	copyCheckout(resolve(folder));
	growRoot(resolve(folder), {
		entries: Number(values.entries),
		active: Number(values.active ?? 0),
	});
	console.log(`${resolve(folder)} has ${values.entries} entries.`);
}
