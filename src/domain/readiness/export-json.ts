/**
 * A result as a JSON file.
 *
 * @module
 */

import type { Answered, Decision } from "#src/domain/choosing/decide.ts";
import { type AnswerFile, answerFile } from "#src/domain/readiness/answer-file.ts";
import type { Answers } from "#src/domain/readiness/answers.ts";
import { assess } from "#src/domain/readiness/assess.ts";
import type { Instrument } from "#src/domain/readiness/instrument.ts";
import {
	criterionIds,
	type Match,
	type MatchOutcome,
	matchesOf,
	mustsOf,
	wishPoints,
} from "#src/domain/readiness/labels.ts";
import { type ExampleResult, exampleResult } from "#src/domain/readiness/quadrant.ts";

/** A mesh in an exported result, in the modes and editions that answer alike: ids and outcomes only. */
export type ExportedMesh = {
	readonly id: string;
	/** `istio:ambient:open-source`, one for each mode and edition of the row. */
	readonly candidates: readonly string[];
	readonly outcome: MatchOutcome;
	readonly wish_points: ReturnType<typeof wishPoints>;
	/** Must-haves that are partly met, unknown or missing; several values joined by "or". */
	readonly limited: readonly string[];
	readonly to_be_checked: readonly string[];
	readonly excluded_by: readonly string[];
};

/** An exported result. It holds its answers, so that `readAnswerFile` opens it again. */
export type ResultFile = AnswerFile & {
	readonly result: ExampleResult & {
		/** Questions without an answer, those answered with "don't know" included. */
		readonly unanswered: readonly string[];
		readonly gaps: readonly { readonly question: string; readonly lost: number }[];
		readonly meshes: readonly ExportedMesh[];
	};
};

/**
 * Answers and result as a record, written with `JSON.stringify`.
 *
 * @param decision - Leave out when the meshes are not part of the export.
 * @param name - Whose answers they are.
 */
export function resultFile(
	instrument: Instrument,
	answers: Answers,
	decision?: Decision,
	name?: string,
): ResultFile {
	const { unanswered, gaps } = assess(instrument, answers);
	const found = decision && matchesOf(decision);
	const meshes = [...(found?.fitting ?? []), ...(found?.inPart ?? []), ...(found?.excluded ?? [])];
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

function exported({ row, outcome }: Match): ExportedMesh {
	const { inPart, unknown, missing } = mustsOf(row);
	const ids = (answers: readonly Answered[]) =>
		answers.map(({ criterion }) => criterionIds(criterion));
	return {
		id: row.candidate.id,
		candidates: row.candidates.map(({ key }) => key),
		outcome,
		wish_points: wishPoints(row),
		limited: ids(inPart),
		to_be_checked: ids(unknown),
		excluded_by: ids(missing),
	};
}
