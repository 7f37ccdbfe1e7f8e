import { createHash, hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { crc32 } from "node:zlib";
import {
	bytesOf,
	readFrontMatter,
	readMarkdownFile,
	readYaml,
	readYamlFile,
} from "#src/files/read-yaml.ts";
import type { Prose } from "#src/lint/catalog.ts";
import { fileFindings, type RuleFinding } from "#src/lint/rule.ts";
import { RULES } from "#src/lint/rules/registry.ts";
import { fileKindAt } from "#src/schema/file-kind-at.ts";
import {
	catalogFile,
	dataPaths,
	type LoadedFile,
	type LoadedRoot,
	loadContent,
} from "./load-root.ts";
import { writeWhole } from "./write-whole.ts";

/** What is remembered of a file in whose reading and schema nothing was wrong. */
type Kept = {
	readonly data: object;
	readonly prose?: Prose | undefined;
	/** With the place of each, so that the file is not read again to find it. */
	readonly found?: readonly RuleFinding[] | undefined;
};

/** The files of a root, and how many of them were known from the last check. */
type RememberedRoot = LoadedRoot & { readonly recalled: number };

/**
 * Reads every data file of a root, as far as it changed since the last check, and remembers it.
 *
 * The memory lies in `node_modules/.cache/` of the root and is never committed. A file is known by its
 * path and the hash of its bytes, and only to the same code on the same version of Node: a memory that
 * is broken or was made by other code is as good as none. What single files are told holds for one
 * day, since some rules compare with it.
 *
 * @param code - What the findings depend on besides the files.
 * @returns The files with what the rules about single files say of them.
 */
export function rememberedRoot(root: string, today: string, code = codeHash()): RememberedRoot {
	const name = hash("sha256", resolve(root)).slice(0, 16);
	const path = join(root, "node_modules/.cache/mesh", `check-${name}.txt`);
	const before = remembered(path, code, today);
	const lines: string[] = [];
	let [isChanged, recalled] = [false, 0];
	const load = (file: string): LoadedFile | undefined => {
		const bytes = bytesOf(join(root, file));
		if (!Buffer.isBuffer(bytes)) return readAgain(root, file);
		const key = `${hash("sha256", bytes)} ${encodeURI(file)}`;
		const line = before.lines.get(key);
		if (line !== undefined) recalled++;
		const loaded = line === undefined ? contentOf(file, bytes) : recall(root, file, line);
		const whole = loaded && withFindings(loaded, before.isOfToday, today);
		if (whole === undefined || !isSound(whole)) return whole;
		isChanged ||= whole !== loaded;
		lines.push(`${key} ${whole === loaded ? line : written(whole)}`);
		return whole;
	};
	const paths = dataPaths(root);
	const files = paths.flatMap(({ path: file, type }) => {
		return (type === "file" && fileKindAt(file) && load(file)) || [];
	});
	if (isChanged || lines.length !== before.lines.size) write(root, path, `${code} ${today}`, lines);
	return { paths, files, recalled };
}

function contentOf(path: string, bytes: Buffer): LoadedFile | undefined {
	return loadContent(path, path.endsWith(".md") ? readFrontMatter(bytes) : readYaml(bytes));
}

function readAgain(root: string, path: string): LoadedFile | undefined {
	const read = path.endsWith(".md") ? readMarkdownFile : readYamlFile;
	return loadContent(path, read(join(root, path)));
}

function recall(root: string, path: string, line: string): LoadedFile | undefined {
	const place = fileKindAt(path);
	if (place === undefined) return undefined;
	const { data, prose, found } = JSON.parse(line) as Kept;
	let again: LoadedFile | undefined;
	return {
		file: catalogFile(path, place, { data, prose, refused: [] }),
		// A problem is rare, and so is the place of one.
		position: (...of) => {
			again ??= readAgain(root, path);
			return again?.position(...of) ?? { line: 1, column: 1 };
		},
		isRead: true,
		problems: [],
		found,
	};
}

/** Data that a schema refused has holes, which JSON does not keep. */
const isSound = ({ problems }: LoadedFile) => problems.length === 0;

function withFindings(loaded: LoadedFile, isOfToday: boolean, today: string): LoadedFile {
	if ((isOfToday && loaded.found !== undefined) || !isSound(loaded)) return loaded;
	const found = fileFindings(RULES, loaded.file, today).map((finding) => ({
		...finding,
		place: finding.place ?? loaded.position(finding.path, finding.at),
	}));
	return { ...loaded, found };
}

function written({ file: { data, prose }, found }: LoadedFile): string {
	return JSON.stringify({ data, prose, found } satisfies Kept);
}

type Remembered = { readonly isOfToday: boolean; readonly lines: ReadonlyMap<string, string> };

const NOTHING: Remembered = { isOfToday: false, lines: new Map() };

/** The first line says whose memory it is and proves the others, which are one file each. */
function remembered(path: string, code: string, today: string): Remembered {
	const bytes = bytesIn(path);
	const end = bytes.indexOf("\n");
	const body = bytes.subarray(end + 1);
	const [madeBy, day, sum] = bytes.toString("latin1", 0, Math.max(end, 0)).split(" ");
	if (madeBy !== code || sum !== `${crc32(body)}`) return NOTHING;
	const lines = body.toString("utf8").split("\n").filter(Boolean);
	return { isOfToday: day === today, lines: new Map(lines.map(entryOf)) };
}

/** A line is the key of a file, which holds one space, and what is kept of it. */
function entryOf(line: string): [key: string, kept: string] {
	const end = line.indexOf(" ", line.indexOf(" ") + 1);
	return [line.slice(0, end), line.slice(end + 1)];
}

function bytesIn(path: string): Buffer {
	try {
		return readFileSync(path);
	} catch {
		return Buffer.alloc(0);
	}
}

function write(root: string, path: string, head: string, lines: readonly string[]): void {
	if (!existsSync(join(root, "node_modules"))) return;
	const body = Buffer.from(lines.join("\n"));
	try {
		writeWhole(path, Buffer.concat([Buffer.from(`${head} ${crc32(body)}\n`), body]), true);
	} catch {
		// A folder that cannot be written, or a full disk: the next check does all the work again.
	}
}

const REPOSITORY = resolve(import.meta.dirname, "../..");

/** Everything by which a file could be read or judged in another way. */
function codeHash(): string {
	const sources = ["cli", "domain", "files", "lint", "schema"].flatMap((layer) =>
		readdirSync(join(REPOSITORY, "src", layer), { recursive: true, encoding: "utf8" })
			.filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
			.map((name) => join("src", layer, name)),
	);
	const all = createHash("sha256").update(process.version);
	for (const file of [...sources.sort(), "package-lock.json"]) {
		all.update(`${file}\n`).update(bytesIn(join(REPOSITORY, file)));
	}
	return all.digest("hex").slice(0, 32);
}
