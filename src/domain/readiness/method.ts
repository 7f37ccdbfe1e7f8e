/**
 * How the questionnaire was made and by which rules it counts.
 *
 * @module
 */

import { type Instrument, questionsOf } from "#src/domain/readiness/instrument.ts";

/** A part of the account of how the questionnaire was made. */
export type MakingOfPart = {
	/** Its anchor on the page. */
	readonly id: string;
	readonly title: string;
	readonly paragraphs: readonly string[];
};

/** How the questionnaire was made. */
export function makingOf(instrument: Instrument) {
	const questions = questionsOf(instrument).length;
	const { dimensions, scoring } = instrument;
	const twoScores: MakingOfPart = {
		id: "two-scores",
		title: "Why two scores",
		paragraphs: [
			"Whether there is a problem a mesh solves and whether an organization could run one are two questions. A single number hides the cases that matter most: a great need with nobody to look after the mesh, and a skilled team without a problem. So need and readiness are counted apart, each from 0 to 100, and never added. The verdict is read from a table of both.",
			"Not needing a mesh is a result like any other. Advice of vendors tends to ask when to begin; independent voices ask whether to. The questionnaire can end in “not needed” whatever the readiness.",
		],
	};
	const made: MakingOfPart = {
		id: "how-it-was-made",
		title: "How it was made",
		paragraphs: [
			`We gathered what books, foundations, cloud providers, vendors, users and critics name as reasons for and against a mesh, wrote each criterion in our own words, and kept those that at least one source with experience names and that a team can answer about itself. Each became one question with answers that describe a state rather than a degree of agreement. ${questions} questions in ${dimensions.length} groups remained.`,
			"Comparable assessments taught us what people dislike: a form before the result, a score that cannot be followed, advice that is the same whatever was answered, answers that are lost. Hence every point can be seen, every rule that acted is named, next steps follow the gaps, answers stay in the browser, and a link brings them back. While you answer, no score is shown, so that nobody answers towards one.",
		],
	};
	const judgement: MakingOfPart = {
		id: "judgement",
		title: "What is judgement",
		paragraphs: [
			`The points of every answer, the limits of the bands, the table of verdicts, the floor and the caps are editorial. No study gives them, and no survey of adopters has tested them. What can be proved is that they are consistent: the highest points of each side come to ${scoring.maxima.need}, every pair of bands has a verdict, a cap never raises one, and the worked examples in the data come out as written. These checks run with every change.`,
		],
	};
	const change: MakingOfPart = {
		id: "change",
		title: "Propose a change",
		paragraphs: [
			"The whole instrument is one file, data/readiness.yaml: questions, answers, points, rules, sources and examples. Change it in a pull request, raise its version, say which source or experience speaks for the change, and correct the examples whose results move. The command npm run mesh -- check says at once what no longer adds up. Old links keep opening: what no longer fits is named.",
		],
	};
	return { twoScores, made, judgement, change };
}
