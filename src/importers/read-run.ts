import { runFlaws } from "#src/domain/benchmarks/flaws.ts";
import { counted } from "#src/domain/text/words.ts";
import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";
import { RefusedError, refuse, UnknownFormatError } from "./amount.ts";
import { foundParts, type Part } from "./found-parts.ts";
import { type Importer, PLAN_FORM, type Reading, type Source, sourceOf } from "./source.ts";

/** Nothing a load generator writes about one run is larger. */
export const LARGEST_IMPORT_BYTES = 50 * 1024 * 1024;

/** Formats to choose from; a browser loads those that a file may have. */
export type Formats = {
	readonly importers: readonly Importer[];
	/** Why an output, though known, cannot be read; `undefined` for all others. */
	readonly unreadable: (source: Source) => string | undefined;
};

/** How to read a file. */
export type ImportOptions = {
	/** Id of the format; found from the content when left out. */
	readonly from?: string | undefined;
	/** Reads YAML, for SMP documents. A browser may leave it out. */
	readonly parseYaml?: ((text: string) => unknown) | undefined;
	/** Which of several runs in a file, from 1. */
	readonly run?: number | undefined;
};

/** A run, or in one line why there is none. */
export type Imported =
	| ({ readonly ok: true; readonly format: string } & Reading)
	| {
			readonly ok: false;
			readonly reason: string;
			/** No format of those to choose from knew the file. */
			readonly isUnknown?: true;
			/** Where a file holds several runs: each of them, in order, to choose from. */
			readonly runs?: readonly FoundRun[];
	  };

/** One of several runs in a file. */
export type FoundRun = {
	/** What tells it from the others: its load, its requests, a few latencies. */
	readonly words: string;
	readonly imported: Imported;
};

/**
 * Reads one load generator's output into a run.
 *
 * Pure: the same text gives the same run, in Node and in a browser. Values the file does not hold
 * are null, and so is everything only the person who ran it knows (the mesh is `none`). Runs of one
 * file are never mixed: without `run`, several of them are a refusal that lists them.
 *
 * @param text - The file, decoded.
 * @param formats - Those the file may have.
 * @returns Never throws for a bad file; odd numbers come as remarks, not as refusals.
 */
export function readRun(text: string, formats: Formats, options: ImportOptions = {}): Imported {
	return unlessRefused(() => {
		if (text.length > LARGEST_IMPORT_BYTES) return refuse("The file is larger than 50 MB.");
		return readSource(sourceOf(text, options.parseYaml), formats, options);
	});
}

/** The same for a file that is parsed already. */
export function readSource(
	source: Source,
	formats: Formats,
	options: Pick<ImportOptions, "from" | "run"> = {},
): Imported {
	return unlessRefused(() => {
		const parts = foundParts(source, formats, options.from);
		const [first] = parts;
		if (options.run === undefined && parts.length > 1) return severalRuns(parts);
		const chosen = options.run === undefined ? first : parts[options.run - 1];
		if (chosen !== undefined) return readPart(chosen);
		return refuse(
			`It holds ${parts.length} ${parts.length === 1 ? "run" : "runs"}, no run ${options.run}.`,
		);
	});
}

function unlessRefused(read: () => Imported): Imported {
	try {
		return read();
	} catch (error) {
		if (error instanceof UnknownFormatError)
			return { ok: false, reason: error.message, isUnknown: true };
		if (error instanceof RefusedError) return { ok: false, reason: error.message };
		if (error instanceof RangeError) return { ok: false, reason: "It is nested too deeply." };
		throw error;
	}
}

function severalRuns(parts: readonly Part[]): Imported {
	const runs = parts.map((part) => {
		const imported = unlessRefused(() => readPart(part));
		return { words: imported.ok ? runLabel(imported.run) : imported.reason, imported };
	});
	return { ok: false, reason: `It holds ${runs.length} runs; choose one of them.`, runs };
}

function readPart({ importer, source, remarks }: Part): Imported {
	const read = readAs(importer, source);
	const flaws = runFlaws(read.run).map(({ message }) => message);
	return {
		ok: true,
		format: importer.id,
		run: read.run,
		remarks: [...remarks, ...read.remarks, ...flaws],
	};
}

/** A named format may be read although it was not recognised; what fails then is the name. */
function readAs(importer: Part["importer"], source: Part["source"]): Reading {
	try {
		const read = importer.read(source);
		refuseWithoutLatency(read.run);
		return read;
	} catch (error) {
		if (!(error instanceof RefusedError) || importer.recognises(source)) throw error;
		return refuse(`It does not look like ${importer.label}. ${error.message}`);
	}
}

/** A plan holds no result; a run whose requests all failed may have no latency. */
function refuseWithoutLatency({ result, errors, read_from }: SmpRun): void {
	const hasLatency = Object.values(result.latencies_ms).some((value) => value !== null);
	if (!hasLatency && errors.share !== 1 && read_from !== PLAN_FORM)
		refuse("There is no latency in it, so it holds no result.");
}

/** What tells one run of a file from the others, in a few words. */
export function runLabel({ config, result, requests, scenario }: SmpRun): string {
	const [client] = config.clients;
	const { latencies_ms, actual_qps, start_time } = result;
	const parts: readonly (readonly [unknown, string])[] = [
		[scenario, `${scenario}`],
		[start_time, `${start_time?.slice(0, 19)}Z`],
		[client?.rps, `${client?.rps} rps asked for`],
		[client?.connections, counted(client?.connections ?? 0, "connection")],
		[config.duration, `${config.duration}`],
		[requests, `${requests} requests`],
		[actual_qps, `${rounded(actual_qps)} rps achieved`],
		[latencies_ms.p50, `p50 ${rounded(latencies_ms.p50)} ms`],
		[latencies_ms.p99, `p99 ${rounded(latencies_ms.p99)} ms`],
		[
			latencies_ms.p50 === null ? latencies_ms.average : null,
			`average ${rounded(latencies_ms.average)} ms`,
		],
	];
	const known = parts.filter(([value]) => value !== null && value !== undefined);
	return known.map(([_value, words]) => words).join(", ");
}

function rounded(value: number | null): string {
	return value === null ? "" : String(Number(value.toPrecision(4)));
}

/**
 * Refuses a file that is larger than anything a load generator writes about one run.
 *
 * @throws {@link RefusedError} above 50 MB.
 */
export function refuseLargeFile(bytes: number): void {
	if (bytes <= LARGEST_IMPORT_BYTES) return;
	refuse(`The file is larger than 50 MB (${Math.ceil(bytes / 1e6)} MB).`);
}

/**
 * The text of a load generator's file, which may be UTF-16 where a Windows shell wrote it.
 *
 * @throws {@link RefusedError} when it is not text.
 */
export function decodeBytes(bytes: Uint8Array): string {
	const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return refuse("The file is not text in UTF-8.");
	}
}
