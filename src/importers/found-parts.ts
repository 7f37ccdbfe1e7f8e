import { quoted, refuse, UnknownFormatError } from "./amount.ts";
import { documentsIn } from "./json-documents.ts";
import type { Formats } from "./read-run.ts";
import { FORMAT_IDS } from "./recognition.ts";
import { type Importer, jsonFault, type Source } from "./source.ts";

/** One run of a file, with who reads it. */
export type Part = {
	readonly importer: Importer;
	readonly source: Source;
	readonly remarks: readonly string[];
};

/**
 * The runs in a file, none of them read yet.
 *
 * A file is one tool's output, a list of outputs, or a log with outputs in it. Where it is JSON
 * within other text, the JSON is the result.
 *
 * @param from - Id of the format, when it was named.
 */
export function foundParts(
	source: Source,
	{ importers: all, unreadable }: Formats,
	from: string | undefined,
): readonly Part[] {
	const importers = from === undefined ? all : named(from, all);
	const whole = importers.find((importer) => importer.recognises(source));
	if (source.json === undefined || whole === undefined) {
		const within = documentsIn(source).flatMap((document) => partsOf(document, importers));
		if (within.length > 0) return within;
	}
	if (whole !== undefined) {
		if (source.json === undefined) refuseSeveralTools(source, whole, importers);
		return runsOf(whole, source);
	}
	const [only] = importers;
	if (from !== undefined && only !== undefined) return runsOf(only, source);
	throw new UnknownFormatError(
		unreadable(source) ??
			jsonFault(source.text) ??
			`The format is unknown. Known are ${FORMAT_IDS.join(", ")}.`,
	);
}

/** The forms of one tool: it may have one in JSON and one in text. */
function named(from: string, all: readonly Importer[]): readonly Importer[] {
	const known = all.filter(({ id }) => id === from);
	return known.length > 0
		? known
		: refuse(`${quoted(from)} is not a format. Known are ${FORMAT_IDS.join(", ")}.`);
}

/** Outputs of two tools in one text would be taken for one run of the first. */
function refuseSeveralTools(source: Source, whole: Importer, importers: readonly Importer[]): void {
	const found = importers.filter((each) => each.id !== whole.id && each.recognises(source));
	if (found.length === 0) return;
	const tools = [whole, ...found].map(({ id }) => id).join(" and ");
	refuse(`It holds outputs of ${tools}; split it, so that each file is of one tool.`);
}

function runsOf(
	importer: Importer,
	source: Source,
	remarks: readonly string[] = [],
): readonly Part[] {
	const runs = importer.runs?.(source) ?? [source];
	return runs.map((run) => ({ importer, source: run, remarks }));
}

function partsOf(source: Source, importers: readonly Importer[]): readonly Part[] {
	const importer = importers.find((each) => each.recognises(source));
	return importer === undefined ? [] : runsOf(importer, source);
}
