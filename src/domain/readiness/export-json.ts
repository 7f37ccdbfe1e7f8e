import { type AnswerFile, answerFile } from "./answer-file.ts";
import type { Answers } from "./answers.ts";
import { assess } from "./assess.ts";
import { type ExampleResult, exampleResult } from "./example-result.ts";
import type { Instrument } from "./instrument.ts";
import type { MeshMatch } from "./match-mesh.ts";
import type { MeshMatches } from "./match-meshes.ts";

/** A mesh in an exported result: ids and outcomes only. */
export interface ExportedMesh {
	readonly id: string;
	readonly outcome: MeshMatch["outcome"];
	readonly wish_points: MeshMatch["points"];
	/** Must-haves that are partly met, unknown or missing; platforms joined by "or". */
	readonly limited: readonly string[];
	readonly to_be_checked: readonly string[];
	readonly excluded_by: readonly string[];
}

/** An exported result. It holds its answers, so that `readAnswerFile` opens it again. */
export interface ResultFile extends AnswerFile {
	readonly result: ExampleResult & {
		/** Questions without an answer, those answered with "don't know" included. */
		readonly unanswered: readonly string[];
		readonly gaps: readonly { readonly question: string; readonly lost: number }[];
		readonly meshes: readonly ExportedMesh[];
	};
}

/**
 * Answers and result as a record, written with `JSON.stringify`.
 *
 * @param matches - Leave out when the meshes are not part of the export.
 * @param name - Whose answers they are.
 */
export function resultFile(
	instrument: Instrument,
	answers: Answers,
	matches?: MeshMatches,
	name?: string,
): ResultFile {
	const { unanswered, gaps } = assess(instrument, answers);
	const meshes = [...(matches?.passing ?? []), ...(matches?.excluded ?? [])];
	return {
		...answerFile(answers, instrument, name),
		result: {
			...exampleResult(instrument, answers),
			unanswered: unanswered.map(({ question }) => question),
			gaps: gaps.map(({ question, lost }) => ({ question, lost })),
			meshes: meshes.map(exported),
		},
	};
}

function exported({ id, outcome, points, musts }: MeshMatch): ExportedMesh {
	const that = (wanted: string) =>
		musts.filter((must) => must.outcome === wanted).map(({ any }) => any.join(" or "));
	return {
		id,
		outcome,
		wish_points: points,
		limited: that("limited"),
		to_be_checked: that("to-be-checked"),
		excluded_by: that("fails"),
	};
}
