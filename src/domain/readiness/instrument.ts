/**
 * The questionnaire: its dimensions, questions and options, and the points they can give.
 *
 * @module
 */

import type { ReadinessSource } from "#src/schema/readiness/advice.ts";
import type { ReadinessOption, ReadinessQuestion } from "#src/schema/readiness/question.ts";
import type { Readiness } from "#src/schema/readiness/readiness.ts";
import type { ReadinessSide } from "#src/schema/readiness/scoring.ts";

/** The parts of the questionnaire that scoring and the form need: all but its own tests. */
export type Instrument = Readonly<
	Omit<Readiness, "examples" | "edge_cases" | "band_tests" | "worked_by_hand">
>;

/** The questionnaire without its own tests, as the form gets it. */
export function instrumentOf(readiness: Readiness): Instrument {
	const { examples, edge_cases, band_tests, worked_by_hand, ...instrument } = readiness;
	return instrument;
}

/** All questions in the order they are asked. */
export function questionsOf(
	instrument: Pick<Instrument, "dimensions">,
): readonly ReadinessQuestion[] {
	return instrument.dimensions.flatMap(({ questions }) => questions);
}

/** The most points any option of a question gives on a side. */
export function highestPoints(question: ReadinessQuestion, side: ReadinessSide): number {
	return Math.max(0, ...question.options.map((option) => option[side]));
}

/** The sides a question gives points on: none where it only narrows the list of meshes. */
export function sidesOf(question: ReadinessQuestion): readonly ReadinessSide[] {
	return (["need", "readiness"] as const).filter((side) => highestPoints(question, side) > 0);
}

/** The points of an answer in words, `4 need`; sides on which its question gives none are left out. */
export function optionPoints(question: ReadinessQuestion, option: ReadinessOption): string {
	const points = sidesOf(question).map((side) => `${option[side]} ${side}`);
	return points.length === 0 ? "no points" : points.join(", ");
}

/** Ids of all capabilities that any answer asks for, each once, in the order of the questions. */
export function askedCapabilities(instrument: Pick<Instrument, "dimensions">): readonly string[] {
	const options = questionsOf(instrument).flatMap((question) => question.options);
	return [...new Set(options.flatMap(({ hard = [], soft = [] }) => [...hard, ...soft]))];
}

/** A source and the names of the questions that rest on it. */
export type CitedSource = { readonly source: ReadinessSource; readonly names: readonly string[] };

/** Every source with what rests on it, in the order of the instrument; simpler means are named so. */
export function citedBy(instrument: Instrument): readonly CitedSource[] {
	return instrument.sources.map((source) => {
		const names = questionsOf(instrument)
			.filter(({ sources }) => sources.includes(source.id))
			.map(({ name }) => name);
		const isMeans = instrument.alternatives.list.some(({ sources }) => sources.includes(source.id));
		return { source, names: isMeans ? [...names, "simpler means"] : names };
	});
}
