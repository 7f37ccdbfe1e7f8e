import type { Importer, Source } from "./importer.ts";
import { jsonDocuments } from "./json-documents.ts";
import { quoted, refuse } from "./refuse.ts";
import { IMPORTERS } from "./registry.ts";
import { jsonFault } from "./source.ts";
import { unreadableReason } from "./unreadable.ts";

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
export function foundParts(source: Source, from: string | undefined): readonly Part[] {
	const importers = from === undefined ? IMPORTERS : [named(from)];
	if (from === undefined) refuseUnreadable(source);
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
	return refuse(jsonFault(source.text) ?? `The format is unknown. Known are ${names()}.`);
}

function named(from: string): Importer {
	const known = IMPORTERS.find(({ id }) => id === from);
	return known ?? refuse(`${quoted(from)} is no format. Known are ${names()}.`);
}

function names(): string {
	return IMPORTERS.map(({ id }) => id).join(", ");
}

function refuseUnreadable(source: Source): void {
	const reason = unreadableReason(source);
	if (reason !== undefined) refuse(reason);
}

/** Outputs of two tools in one text would be taken for one run of the first. */
function refuseSeveralTools(source: Source, whole: Importer, importers: readonly Importer[]): void {
	const others = importers.filter((each) => each !== whole && each.recognises(source));
	if (others.length === 0) return;
	const tools = [whole, ...others].map(({ id }) => id).join(" and ");
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

/** Items of a list, or the JSON in a text; a stream of single requests is one run and has none. */
function documentsIn(source: Source): readonly Source[] {
	const isList = Array.isArray(source.json);
	if (!isList && source.json !== undefined) return [];
	const documents = isList ? (source.json as unknown[]) : jsonDocuments(source.text);
	return documents.map((json) => ({ ...source, text: "", json }));
}

function partsOf(source: Source, importers: readonly Importer[]): readonly Part[] {
	const importer = importers.find((each) => each.recognises(source));
	return importer === undefined ? [] : runsOf(importer, source);
}
