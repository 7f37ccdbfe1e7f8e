/**
 * A decision as plain data: for the JSON export, and the source of the written record.
 *
 * @module
 */

import type { Answer } from "#src/domain/choosing/answer.ts";
import type { Criterion } from "#src/domain/choosing/criteria.ts";
import type { Answered, Decision, Judged } from "#src/domain/choosing/decide.ts";
import { dropLabel } from "#src/domain/choosing/drops.ts";
import { leadLabel, percent, separationLabel } from "#src/domain/choosing/outcome.ts";
import { factDifferences, leadOf } from "#src/domain/choosing/ties.ts";
import { apartLabel } from "#src/domain/choosing/together.ts";
import { claimDay } from "#src/domain/comparison/claim.ts";
import { listed } from "#src/domain/text/words.ts";

/** A decision as plain data. */
export type DecisionReport = {
	/** Day of the report, YYYY-MM-DD. */
	readonly date: string;
	/** Newest day on which one of the cited claims was read or carried over. */
	readonly dataDay: string | undefined;
	/** Address that leads to the same criteria. */
	readonly link: string;
	readonly drivers: readonly {
		readonly name: string;
		readonly must: boolean;
		readonly weight: number;
	}[];
	/** The only candidate that is proven to be first; none while others tie with it. */
	readonly chosen: string | undefined;
	/** Who leads or ties, in a sentence. */
	readonly outcome: string;
	/** Options that tie at the top; empty where one is first. */
	readonly tied: readonly string[];
	/** In what the tied options differ: asked for, then other facts. */
	readonly differences: readonly string[];
	/** Meshes that would meet the must-haves only by mixing modes or editions. */
	readonly apart: readonly { readonly name: string; readonly why: string }[];
	/** What was taken for granted. */
	readonly assumptions: readonly string[];
	readonly options: readonly ReportedOption[];
};

/** One candidate of a decision. */
export type ReportedOption = {
	readonly name: string;
	readonly standing: "passes" | "to be checked" | "in part" | "excluded";
	/** Proven and possible score in per cent; none when nothing was asked. */
	readonly score: { readonly low: number; readonly high: number } | undefined;
	/** Address of its page with all evidence. */
	readonly page: string;
	readonly license: string | undefined;
	readonly licenceChanges: readonly string[];
	readonly editions: readonly string[];
	readonly support: readonly string[];
	readonly status: string;
	readonly gatewayApi: string;
	readonly answers: readonly ReportedAnswer[];
};

/** How an option answers a driver, with everything that limits the answer. */
export type ReportedAnswer = {
	readonly driver: string;
	readonly must: boolean;
	readonly level: string;
	/** `undefined` when unknown. */
	readonly meets: boolean | undefined;
	readonly limits: readonly string[];
	readonly note: string | undefined;
	readonly evidence: string | undefined;
	readonly evidenceKind: string | undefined;
	/** Day the evidence was read, or the claim was carried over. */
	readonly day: string | undefined;
	/** The claim was carried over and nobody has read its evidence since. */
	readonly unread: boolean;
};

/** What surrounds a decision in its report. */
export type ReportFrame = {
	/** Day of the report, YYYY-MM-DD. */
	readonly date: string;
	readonly link: string;
	readonly nameOf: (criterion: Criterion) => string;
	/** Full address of a page of the site. */
	readonly pageOf: (path: string) => string;
	readonly assumptions: readonly string[];
};

/** Writes a decision down as plain data. */
export function decisionReport(
	decision: Decision,
	criteria: readonly Criterion[],
	frame: ReportFrame,
): DecisionReport {
	const lead = leadOf(decision);
	const options = (judged: readonly Judged[], standing: ReportedOption["standing"]) =>
		judged.map((row) => reported(row, standing, frame));
	const all = [
		...options(decision.passing, "passes"),
		...options(decision.possible, "to be checked"),
		...options(decision.inPart, "in part"),
		...options(decision.excluded, "excluded"),
	];
	const cited = all.filter(({ standing }) => standing !== "excluded");
	const isChosen = decision.passing.length > 0 && lead.rows.length === 1;
	return {
		date: frame.date,
		dataDay: cited
			.flatMap(({ answers }) => answers.flatMap(({ day }) => day ?? []))
			.toSorted()
			.at(-1),
		link: frame.link,
		drivers: criteria.map((criterion) => ({
			name: frame.nameOf(criterion),
			must: criterion.must,
			weight: criterion.weight,
		})),
		chosen: isChosen ? lead.rows[0]?.name : undefined,
		outcome: [leadLabel(decision, criteria), dropLabel(decision, frame.nameOf)]
			.filter(Boolean)
			.join(" "),
		tied: lead.rows.length > 1 ? lead.rows.map(({ name }) => name) : [],
		differences: lead.rows.length > 1 ? differences(decision, lead.rows, frame) : [],
		apart: decision.apart.map((one) => ({
			name: one.mesh.name,
			why: apartLabel(one, frame.nameOf),
		})),
		assumptions: frame.assumptions,
		options: all,
	};
}

function differences(decision: Decision, rows: readonly Judged[], { nameOf }: ReportFrame) {
	const facts = factDifferences(rows).map(({ name, values }) => {
		return `${name}: ${values.map(({ value, rows: of }) => `${value}: ${listed(of)}`).join("; ")}`;
	});
	return [...separationLabel(decision, nameOf), ...facts];
}

function reported(
	{ candidate, candidates, name, coverage, answers }: Judged,
	standing: ReportedOption["standing"],
	{ nameOf, pageOf }: ReportFrame,
): ReportedOption {
	return {
		name,
		standing,
		score: coverage && { low: percent(coverage.low), high: percent(coverage.high) },
		page: pageOf(candidate.path),
		license: candidate.license,
		licenceChanges: candidate.licenceChanges,
		editions: [...new Set(candidates.flatMap(({ edition }) => edition?.name ?? []))],
		support: candidate.support,
		status: candidate.status,
		gatewayApi: candidate.claims["gateway-api"]?.level ?? "unknown",
		answers: answers.map(({ criterion, answer }: Answered) => ({
			driver: nameOf({ ...criterion, level: "full" }),
			must: criterion.must,
			level: answer.level,
			meets: answer.meets,
			...limitsOf(answer),
		})),
	};
}

function limitsOf({ limits, claim }: Answer) {
	return {
		limits,
		note: claim?.note,
		evidence: claim?.evidence,
		evidenceKind: claim?.evidence_kind,
		day: claim && claimDay(claim),
		unread: claim !== undefined && claim.checked === undefined,
	};
}
