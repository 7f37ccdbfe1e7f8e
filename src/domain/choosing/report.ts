/**
 * A decision in words.
 *
 * @module
 */

import type { Criterion } from "#src/domain/choosing/criteria.ts";
import type { Answered, Decision, Judged } from "#src/domain/choosing/decide.ts";

/** A decision as plain data: for the JSON export, and the source of the written record. */
export type DecisionReport = {
	readonly date: string;
	/** Address that leads to the same criteria. */
	readonly link: string;
	readonly drivers: readonly {
		readonly name: string;
		readonly must: boolean;
		readonly weight: number;
	}[];
	/** Best mesh that is known to meet every must-have; else the best possible one. */
	readonly chosen: string | undefined;
	readonly options: readonly ReportedOption[];
};

/** One mesh of a decision. */
export type ReportedOption = {
	readonly name: string;
	readonly standing: "passes" | "to be checked" | "excluded";
	/** Proven and possible score in per cent; none when nothing was asked. */
	readonly score: { readonly low: number; readonly high: number } | undefined;
	/** Address of its page with all evidence. */
	readonly page: string;
	readonly answers: readonly {
		readonly driver: string;
		readonly must: boolean;
		readonly level: string;
		/** `undefined` when nobody knows. */
		readonly meets: boolean | undefined;
		readonly evidence: string | undefined;
	}[];
};

/** What surrounds a decision in its report. */
export type ReportFrame = {
	/** Day of the report, YYYY-MM-DD. */
	readonly date: string;
	readonly link: string;
	readonly nameOf: (criterion: Criterion) => string;
	/** Full address of a page of the site. */
	readonly pageOf: (path: string) => string;
};

/** Writes a decision down as plain data. */
export function decisionReport(
	decision: Decision,
	criteria: readonly Criterion[],
	frame: ReportFrame,
): DecisionReport {
	const { passing, possible, excluded } = decision;
	const options = (judged: readonly Judged[], standing: ReportedOption["standing"]) =>
		judged.map((mesh) => reported(mesh, standing, frame));
	return {
		date: frame.date,
		link: frame.link,
		drivers: criteria.map((criterion) => ({
			name: frame.nameOf(criterion),
			must: criterion.must,
			weight: criterion.weight,
		})),
		chosen: (passing[0] ?? possible[0])?.candidate.name,
		options: [
			...options(passing, "passes"),
			...options(possible, "to be checked"),
			...options(excluded, "excluded"),
		],
	};
}

function reported(
	{ candidate, coverage, answers }: Judged,
	standing: ReportedOption["standing"],
	{ nameOf, pageOf }: ReportFrame,
): ReportedOption {
	const percent = (share: number) => Math.round(share * 100);
	return {
		name: candidate.name,
		standing,
		score: coverage && { low: percent(coverage.low), high: percent(coverage.high) },
		page: pageOf(candidate.path),
		answers: answers.map(({ criterion, answer }: Answered) => ({
			driver: nameOf(criterion),
			must: criterion.must,
			level: answer.level,
			meets: answer.meets,
			evidence: answer.evidence,
		})),
	};
}
