import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { styleText } from "node:util";
import type { AstroLoggerDestination } from "astro";
import { PAINTER_ENDED } from "#src/rendering/painter.ts";

/** Longest time without a sign of life on a terminal, ms. */
const PACE = 100;

const WRITABLE = "Build in a folder that you may write to.";
/** What to do about errors of the machine and not of this program. */
const CURES: Readonly<Record<string, string>> = {
	ENOSPC: "The disk is full. Free some space; the last build in dist/ is as it was.",
	EDQUOT: "Your share of the disk is full. Free some space; the last build in dist/ is as it was.",
	EACCES: WRITABLE,
	EPERM: WRITABLE,
	EROFS: WRITABLE,
	EBUSY: "Something else holds it. Let go of it, or move it away, and build again.",
};

/** Node removes folders without the names of errors: ", Unknown error: Read-only file system '/site'". */
const UNNAMED = /Unknown error: ([A-Z][\w -]+) ('[^'\n]*')/;
const NAMES: Readonly<Record<string, string>> = {
	"Read-only file system": "EROFS",
	"Permission denied": "EACCES",
	"Operation not permitted": "EPERM",
	"Device or resource busy": "EBUSY",
	"No space left on device": "ENOSPC",
};

/** An error of the machine in one line, without the stack trace that it comes with. */
export function machineError(message: string): string | undefined {
	const named = message.replace(UNNAMED, (all, words: string, path: string) => {
		return NAMES[words] === undefined ? all : `${NAMES[words]}: ${words.toLowerCase()}, ${path}`;
	});
	const ended = named.indexOf(PAINTER_ENDED);
	if (ended >= 0) return named.slice(ended).split("\n", 1)[0];
	const [line, code = ""] = named.match(/\b(E[A-Z]{3,}): [^\n]*/) ?? [];
	const cure = CURES[code];
	return line !== undefined && cure !== undefined ? `${line}. ${cure}` : undefined;
}

/** The logger and the integrations are loaded apart, each with a module of its own: what they told is one for both. */
const TOLD = Symbol.for("meshscape build log");
const shared = globalThis as { [TOLD]?: Set<string> };
shared[TOLD] ??= new Set();
const told = shared[TOLD];

/** The same, but empty after the first of its kind: one cause stops many files at once. */
export function firstMachineError(message: string): string | undefined {
	const line = machineError(message);
	const code = line?.split(":", 1)[0];
	if (code === undefined) return undefined;
	if (told.has(code)) return "";
	told.add(code);
	return line;
}

/**
 * What a build prints while it runs: warnings, errors, and on a terminal one line of progress.
 *
 * Astro names every file it writes, some thousand of them. What a person wants to know of a build
 * that went well is printed at its end, by the build guard.
 */
export default function buildLog(): AstroLoggerDestination {
	let files = 0;
	let drawn = 0;

	function progress(): void {
		if (!process.stdout.isTTY || performance.now() - drawn < PACE) return;
		drawn = performance.now();
		const seconds = Math.round(drawn / 1_000);
		const what = files === 0 ? "Reading content, bundling scripts" : `${files} files written`;
		process.stdout.write(`\r\x1b[K${what}, ${seconds} s`);
	}

	return {
		write({ label, level, message }) {
			if (level === "warn" || level === "error") {
				const name = [null, "SKIP_FORMAT", "build-guard"].includes(label) ? "" : `[${label}] `;
				const text = firstMachineError(message) ?? `${name}${message}`;
				if (text === "") return;
				const said = styleText(level === "warn" ? "yellow" : "red", text);
				process.stderr.write(`${process.stdout.isTTY ? "\r\x1b[K" : ""}${said}\n`);
			}
			// A line of the tree of files, without an end: its time follows.
			if (label === null && message.includes("├─")) files += 1;
			// After the last file the guard has the word.
			if (files === 0 || message.includes("├─")) progress();
		},
	};
}

/** What a build wrote. */
export type Built = {
	readonly pages: number;
	readonly figures: number;
	readonly files: number;
	readonly bytes: number;
};

/** Counts what lies in a built folder. */
export function builtIn(folder: string): Built {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((file) => file.isFile())
		.map((file) => join(file.parentPath, file.name));
	const list = join(folder, "embed", "v1", "figures.json");
	const { figures } = JSON.parse(readFileSync(list, "utf8")) as { readonly figures: unknown[] };
	return {
		pages: files.filter((file) => file.endsWith(".html")).length,
		figures: figures.length,
		files: files.length,
		bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
	};
}

/**
 * What a person wants to know of a build that went well: how much it wrote, how long it took and
 * where it is.
 *
 * @param seconds - Since the build was started.
 */
export function buildReport(built: Built, seconds: number, folder: string): string {
	const { pages, figures, files, bytes } = built;
	const count = (value: number, noun: string) => `${value.toLocaleString("en")} ${noun}`;
	const amounts = [
		count(pages, "pages"),
		count(figures, "figures"),
		count(files, "files"),
		`${(bytes / 1_000_000).toFixed(1)} MB`,
	];
	const place = relative(process.cwd(), folder) || ".";
	return `Built in ${Math.round(seconds)} s: ${amounts.join(", ")}.\nIt is in ${place}/\n`;
}
