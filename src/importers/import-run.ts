import { runFlaws } from "#src/domain/benchmarks/flaws.ts";
import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";
import type { Importer, Reading, Source } from "./importer.ts";
import { quoted, RefusedError, refuse } from "./refuse.ts";
import { IMPORTERS } from "./registry.ts";
import { unreadableReason } from "./unreadable.ts";

/** Nothing a load generator writes about one run is larger. */
export const LARGEST_IMPORT_BYTES = 50 * 1024 * 1024;

/** How to read a file. */
export type ImportOptions = {
	/** Id of the format; found from the content when left out. */
	readonly from?: string | undefined;
	/** Reads YAML, for SMP documents. A browser may leave it out. */
	readonly parseYaml?: ((text: string) => unknown) | undefined;
};

/** A run, or in one line why there is none. */
export type Imported =
	| ({ readonly ok: true; readonly format: string } & Reading)
	| { readonly ok: false; readonly reason: string };

/**
 * Reads one load generator's output into a run.
 *
 * Pure: the same text gives the same run, in Node and in a browser. Values the file does not hold
 * are null, and so is everything only the person who ran it knows (the mesh is `none`).
 *
 * @param text - The file, decoded.
 * @returns Never throws for a bad file; odd numbers come as remarks, not as refusals.
 */
export function importRun(text: string, options: ImportOptions = {}): Imported {
	try {
		if (text.length > LARGEST_IMPORT_BYTES) return refuse("The file is larger than 50 MB.");
		const source = sourceOf(text.replace(/^\uFEFF/, ""), options);
		const importer = importerFor(source, options.from);
		const { run, remarks } = readAs(importer, source);
		refuseWithoutLatency(run);
		const flaws = runFlaws(run).map(({ message }) => message);
		return { ok: true, format: importer.id, run, remarks: [...remarks, ...flaws] };
	} catch (error) {
		if (error instanceof RefusedError) return { ok: false, reason: error.message };
		if (error instanceof RangeError) return { ok: false, reason: "It is nested too deeply." };
		throw error;
	}
}

function sourceOf(text: string, { parseYaml }: ImportOptions): Source {
	if (text.trim() === "") return refuse("The file is empty.");
	if (text.includes("\0")) return refuse("The file is binary, not text.");
	const json = /^\s*[[{]/.test(text) ? parsedJson(text) : undefined;
	return { text, json, parseYaml };
}

function parsedJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		const reason = unreadableReason({
			text: text.slice(0, 1000),
			json: undefined,
			parseYaml: undefined,
		});
		if (reason !== undefined) return refuse(reason);
		return refuse(jsonFault(error instanceof Error ? error.message : "", text));
	}
}

/** Why JSON could not be parsed, without what the engine quotes from the file. */
function jsonFault(message: string, text: string): string {
	const position = Number(/position (\d+)/.exec(message)?.[1] ?? -1);
	if (/end of JSON|Unterminated/i.test(message) || position >= text.trimEnd().length) {
		return "The JSON ends in the middle: the file was cut off.";
	}
	const what = message.replace(/,?\s*"?\.\.\.[\s\S]*$|,? ".*" is not valid JSON$/g, "");
	return `It is not valid JSON: ${quoted(what).slice(1, -1)}.`;
}

function importerFor(source: Source, from: string | undefined): Importer {
	if (from !== undefined) {
		const known = IMPORTERS.find(({ id }) => id === from);
		return known ?? refuse(`${quoted(from)} is no format. Known are ${knownFormats()}.`);
	}
	const reason = unreadableReason(source);
	if (reason !== undefined) return refuse(reason);
	const found = IMPORTERS.find((importer) => importer.recognises(source));
	return found ?? refuse(`The format is unknown. Known are ${knownFormats()}.`);
}

/** A named format may be read although it was not recognised; what fails then is the name. */
function readAs(importer: Importer, source: Source): Reading {
	try {
		return importer.read(source);
	} catch (error) {
		if (!(error instanceof RefusedError) || importer.recognises(source)) throw error;
		return refuse(`It does not look like ${importer.label}. ${error.message}`);
	}
}

/** Ids of all formats, for messages and usage. */
export function knownFormats(): string {
	return IMPORTERS.map(({ id }) => id).join(", ");
}

/** A run whose requests all failed may have no latency; any other one without is no result. */
function refuseWithoutLatency(run: SmpRun): void {
	const hasLatency = Object.values(run.result.latencies_ms).some((value) => value !== null);
	if (!hasLatency && run.errors.share !== 1)
		refuse("There is no latency in it, so it holds no result.");
}
