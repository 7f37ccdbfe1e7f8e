import { existsSync, lstatSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { isMap, isSeq, type Node, parse, parseDocument, type YAMLMap } from "yaml";
import { runYaml } from "#src/domain/benchmarks/yaml.ts";
import { RefusedError } from "#src/importers/amount.ts";
import { decodeBytes, refuseLargeFile } from "#src/importers/read-run.ts";
import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";
import { freshProblems } from "./check-root.ts";
import { Refusal, visible } from "./command.ts";
import { today } from "./root-folder.ts";
import { writeWhole } from "./write-whole.ts";

/**
 * The text of an experiment file with one run more at the end of `runs`.
 *
 * Nothing else changes: comments, quotes and line breaks stay as someone wrote them.
 *
 * @throws {@link Refusal} when the text is not a YAML mapping, or its runs are written in a form
 * nothing can be added to without rewriting them.
 */
export function appendRun(text: string, run: SmpRun): string {
	const document = parseDocument(text, { uniqueKeys: false });
	if (document.errors.length > 0 || !isMap(document.contents)) {
		throw new Refusal("The experiment file is not valid YAML; run the check on it first.");
	}
	const added = insert(text, document.contents, run);
	const changed = text.includes("\r\n") ? added.replace(/\r?\n/g, "\r\n") : added;
	if (isAppended(text, changed)) return changed;
	throw new Refusal(
		"The runs of the experiment file are written in a form that cannot be added to.",
	);
}

function insert(text: string, root: YAMLMap, run: SmpRun): string {
	const runs = root.get("runs", true) as Node | undefined;
	if (runs?.range === undefined || runs.range === null) {
		return `${endedLine(text)}\nruns:\n${runYaml(run)}`;
	}
	const [start, end] = runs.range;
	if (isSeq(runs) && runs.items.length > 0) return afterLastItem(text, runs.range, run);
	// An empty list or nothing: its text is removed, and a comment behind it stays.
	const without = `${text.slice(0, start).trimEnd()}${text.slice(end)}`;
	return spliced(without, lineEnd(without, text.slice(0, start).trimEnd().length), runYaml(run));
}

function afterLastItem(text: string, range: NonNullable<Node["range"]>, run: SmpRun): string {
	const [start, end] = range;
	const indent = start - (text.lastIndexOf("\n", start - 1) + 1);
	const at = lineEnd(text, end - (text[end - 1] === "\n" ? 1 : 0));
	return spliced(text, at, runYaml(run, indent));
}

function spliced(text: string, at: number, addition: string): string {
	return endedLine(text.slice(0, at)) + addition + text.slice(at);
}

/** Where the next line starts. */
function lineEnd(text: string, from: number): number {
	const at = text.indexOf("\n", from);
	return at === -1 ? text.length : at + 1;
}

function endedLine(text: string): string {
	return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}

/** The only difference in meaning is one run more. */
function isAppended(before: string, after: string): boolean {
	try {
		const { runs: old, ...rest } = parse(before) ?? {};
		const { runs, ...same } = parse(after) ?? {};
		if (JSON.stringify(rest) !== JSON.stringify(same) || !Array.isArray(runs)) return false;
		return JSON.stringify(runs.slice(0, -1)) === JSON.stringify(old ?? []);
	} catch {
		return false;
	}
}

/** Flaws of the measurement itself: kept and told, never a reason to lose a result. */
const KEPT: ReadonlySet<string> = new Set([
	"benchmark-percentile-order",
	"benchmark-above-target",
	"benchmark-time-order",
	"benchmark-unit-slip",
]);

/**
 * Adds a run to an experiment file.
 *
 * @param path - Path of the experiment file below the root.
 * @throws {@link Refusal} when there is no such experiment or the file would not pass the check
 * with the run in it; then nothing is written.
 */
export function fileRun(root: string, path: string, run: SmpRun): void {
	const full = join(root, path);
	if (!existsSync(full)) {
		throw new Refusal(`There is no experiment ${path}; start the file with its provenance first.`);
	}
	if (!lstatSync(full).isFile()) throw new Refusal(`${path} is a link; nothing was changed.`);
	const text = appendRun(readFileSync(full, "utf8"), run);
	const errors = freshProblems(root, path, text, today()).filter(
		({ severity, rule }) => severity === "error" && !KEPT.has(rule),
	);
	if (errors.length > 0) {
		const reasons = errors.map(({ message, hint }) => visible(`${message} ${hint}`));
		throw new Refusal(`Not written, because the check would report: ${reasons.join(" ")}`);
	}
	writeWhole(full, text, true);
}

/**
 * The text of a load generator's file, which may be UTF-16 where a Windows shell wrote it.
 *
 * @throws {@link Refusal} when it is not there, no file, above 50 MB or no text.
 */
export function readImport(path: string): string {
	const name = visible(basename(path));
	const { isFile, size } = statsOf(path, name);
	if (!isFile) throw new Refusal(`${name} is not a file.`);
	try {
		refuseLargeFile(size);
		return decodeBytes(readFileSync(path));
	} catch (error) {
		if (error instanceof RefusedError) throw new Refusal(`${name}: ${error.message}`);
		throw error;
	}
}

function statsOf(path: string, name: string) {
	try {
		const stats = statSync(path);
		return { isFile: stats.isFile(), size: stats.size };
	} catch (error) {
		const code = error instanceof Error && "code" in error ? ` (${error.code})` : "";
		throw new Refusal(`${name} cannot be read${code}.`);
	}
}
