/**
 * A result as a JSON file.
 *
 * @module
 */

import { type AnswerFile, answerFile } from "#src/domain/readiness/answer-file.ts";
import type { Answers } from "#src/domain/readiness/answers.ts";
import { assess } from "#src/domain/readiness/assess.ts";
import type { Instrument } from "#src/domain/readiness/instrument.ts";
import type { MeshMatch, MeshMatches } from "#src/domain/readiness/match.ts";
import { type ExampleResult, exampleResult } from "#src/domain/readiness/quadrant.ts";

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
