import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";
import { refuse } from "./amount.ts";
import { LONGEST_YAML } from "./recognise-text.ts";

/** A load generator's output, read as text and, where it is JSON, parsed once. */
export type Source = {
	readonly text: string;
	/** `undefined` when the text is not JSON. */
	readonly json: unknown;
	/** Reads YAML; a browser hands its own over only when it is needed. */
	readonly parseYaml: ((text: string) => unknown) | undefined;
};

/** What a file holds. Which mesh ran is not in it and stays `none`. */
export type Reading = {
	readonly run: SmpRun;
	/** What a reader of the numbers must know, a sentence each. */
	readonly remarks: readonly string[];
};

/** Reads one format. */
export type Importer = {
	/** The name `--from` takes. */
	readonly id: string;
	/** Name of the tool and the form of its output. */
	readonly label: string;
	/** Is it this format, by its content? */
	readonly recognises: (source: Source) => boolean;
	/** The runs in a file, each as a file of its own; left out where a file is always one run. */
	readonly runs?: (source: Source) => readonly Source[];
	/** Reads one run, whatever `recognises` says; refuses what it cannot read. */
	readonly read: (source: Source) => Reading;
};

/**
 * Cuts a text into its runs: each starts where `start` matches.
 *
 * The text before the first start belongs to the first run, for example its command line,
 * unless it holds a result itself: the end of a run whose head was cut off.
 *
 * @param start - With the flags `g` and `m`.
 * @param table - Matches the latency table of a run.
 */
export function textRuns(source: Source, start: RegExp, table: RegExp): readonly Source[] {
	const { text } = source;
	const places = [...text.matchAll(start)].map(({ index }) => index);
	const [first = 0] = places;
	const starts = table.test(text.slice(0, first)) ? [0, ...places] : [0, ...places.slice(1)];
	if (starts.length < 2) return [source];
	return starts.map((place, at) => ({
		...source,
		text: text.slice(place, starts[at + 1] ?? text.length),
	}));
}

/** Colours and cursor moves of a terminal, which begin with the control character escape. */
const ESCAPE = "\u001b";
const TERMINAL = new RegExp(`${ESCAPE}\\[[\\d;?]*[A-Za-z]`, "g");

/**
 * A file as importers read it: JSON parsed once; in any other text without the colours of a
 * terminal and with plain line breaks.
 */
export function sourceOf(given: string, parseYaml: Source["parseYaml"]): Source {
	const text = given.replace(/^\uFEFF/, "");
	if (text.trim() === "") return refuse("The file is empty.");
	if (text.includes("\0")) return refuse("The file is binary, not text.");
	const json = /^\s*[[{]/.test(text) ? parsedJson(text) : undefined;
	if (json !== undefined) return { text, json, parseYaml };
	const plain = text.includes(ESCAPE) ? text.replace(TERMINAL, "") : text;
	return { text: plain.includes("\r") ? plain.replace(/\r\n?/g, "\n") : plain, json, parseYaml };
}

function parsedJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** Why a text that begins like JSON could not be parsed, without what the engine quotes from it. */
export function jsonFault(text: string): string | undefined {
	if (!/^\s*[[{]/.test(text)) return undefined;
	try {
		JSON.parse(text);
		return undefined;
	} catch (error) {
		return faultIn(error instanceof Error ? error.message : "", text);
	}
}

function faultIn(message: string, text: string): string {
	const position = Number(/position (\d+)/.exec(message)?.[1] ?? -1);
	if (/end of JSON|Unterminated/i.test(message) || position >= text.trimEnd().length) {
		return "The JSON ends in the middle: the file was cut off.";
	}
	if (text.slice(0, Math.max(0, text.indexOf('"RunType"'))).includes("}"))
		return 'It is a log and a result in one file; keep only the part from { "RunType" to its last brace.';
	const what = message
		.replace(/,?\s*"?\.\.\.[\s\S]*$|,? ".*" is not valid JSON$/g, "")
		.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ");
	return `It is not valid JSON: ${what.slice(0, 80)}.`;
}

/** What a YAML file holds. */
export function parsedYaml({ text, parseYaml }: Source): unknown {
	if (parseYaml === undefined) return refuse("It is YAML, and no YAML reader is at hand.");
	if (text.length > LONGEST_YAML) return refuse("It is more YAML than a result can be.");
	try {
		return parseYaml(text);
	} catch {
		return refuse("It is not valid YAML.");
	}
}

/** What a run was read from that holds no result, only what was asked for. Here, so that no other format loads that reader. */
export const PLAN_FORM = "raw file (SMP test configuration)";
