/**
 * A result as Markdown.
 *
 * @module
 */

import { type CapabilityTerms, criterionName } from "#src/domain/choosing/criteria.ts";
import type { Answered, Decision, Judged } from "#src/domain/choosing/decide.ts";
import { dropLabel } from "#src/domain/choosing/drops.ts";
import { outcomeLabel } from "#src/domain/choosing/outcome.ts";
import { apartLabel } from "#src/domain/choosing/together.ts";
import { type Answers, givenAnswers } from "#src/domain/readiness/answers.ts";
import { type Assessment, assess } from "#src/domain/readiness/assess.ts";
import type { Instrument } from "#src/domain/readiness/instrument.ts";
import {
	matchesOf,
	matchHeading,
	mustsOf,
	nearestOf,
	requirementRows,
	wishPoints,
} from "#src/domain/readiness/labels.ts";
import type { Requirements } from "#src/domain/readiness/requirements.ts";
import type { SideResult } from "#src/domain/readiness/score.ts";
import { markdownSection, markdownTable, markdownText } from "#src/domain/text/markdown.ts";

/** What an export says in addition to the result. All of it may be left out. */
export type MarkdownContext = {
	/** Whose answers they are. */
	readonly name?: string;
	/** Day of the export, `YYYY-MM-DD`. */
	readonly day?: string;
	/** Address that opens these answers again. */
	readonly link?: string;
	readonly decision?: Decision;
	readonly terms?: CapabilityTerms;
};

/** A result as a Markdown document, ending with a line break. */
export function resultMarkdown(
	instrument: Instrument,
	answers: Answers,
	context: MarkdownContext = {},
): string {
	const result = assess(instrument, answers);
	const terms = context.terms ?? { names: {}, legal: [] };
	const lines = [
		...opening(instrument, result, context),
		...scores(result),
		...weighed(result),
		...nextSteps(instrument, result),
		...markdownRequirements(result.requirements, terms),
		...(context.decision === undefined
			? []
			: markdownMeshes(context.decision, terms, instrument.matching.nearest)),
		...given(instrument, answers),
	];
	return `${lines.join("\n")}\n`;
}

function opening(
	{ title, version, verdicts }: Instrument,
	{ verdict, unanswered }: Assessment,
	{ name, day, link }: MarkdownContext,
): readonly string[] {
	const text = verdicts.find(({ id }) => id === verdict);
	const facts = [name, day, `version ${version} of the questionnaire`].filter(Boolean).join(", ");
	const open = unanswered.length === 0 ? [] : ["", `Without an answer: ${unanswered.length}.`];
	return [
		`# ${text?.name ?? "No verdict: too little was answered"}`,
		"",
		...(text === undefined ? [] : [text.short, ""]),
		`${title} (${markdownText(facts)})`,
		...open,
		...(link === undefined
			? []
			: ["", `Answers: <${link.replace(/[<>\s]/g, encodeURIComponent)}>`]),
	];
}

function scores({ need, readiness, acted }: Assessment): readonly string[] {
	const row = (name: string, side: SideResult) => [
		name,
		`${side.points} of ${side.of}`,
		String(side.score ?? "none"),
		side.bandAfterFloors === side.band
			? (side.band ?? "none")
			: `${side.band}, raised to ${side.bandAfterFloors}`,
	];
	const rows = [row("Need", need), row("Readiness", readiness)];
	return [
		...markdownSection("Scores", markdownTable(["Side", "Points", "Score", "Band"], rows)),
		...markdownSection(
			"Overrides",
			acted.map(({ id, effect, why }) => `- ${id}: ${effect} ${why}`),
		),
	];
}

function weighed({ need, readiness }: Assessment): readonly string[] {
	const rows = [
		...need.weighedMost.map((one) => ["Need", one] as const),
		...readiness.weighedMost.map((one) => ["Readiness", one] as const),
	].map(([side, one]) => [side, one.name, one.answer, `${one.points} of ${one.of}`]);
	if (rows.length === 0) return [];
	const head = ["Side", "Question", "Answer", "Points"];
	return markdownSection("What weighed most", markdownTable(head, rows));
}

function nextSteps(
	{ verdicts }: Instrument,
	{ verdict, gaps, gapsAreTasks, alternatives }: Assessment,
): readonly string[] {
	const steps = verdicts.find(({ id }) => id === verdict)?.next_steps ?? [];
	const rows = gaps.map((gap) => [gap.name, gap.answer, String(gap.lost), gap.nextStep ?? ""]);
	const head = ["Gap", "Answer", "Points lost", "Next step"];
	return [
		...markdownSection(
			"Next steps",
			steps.map((step, index) => `${index + 1}. ${step}`),
		),
		...markdownSection(
			"Gaps in readiness",
			rows.length === 0 || !gapsAreTasks ? [] : markdownTable(head, rows),
		),
		...markdownSection(
			"Simpler means",
			alternatives.map(({ means, limit }) => `- ${means}. Limit: ${limit}`),
		),
	];
}

function given(instrument: Instrument, answers: Answers): readonly string[] {
	const rows = givenAnswers(instrument, answers).map(({ text, answer }) => [text, answer]);
	return markdownSection("All answers", markdownTable(["Question", "Answer"], rows));
}

/** What the answers ask of a mesh, and which answers do, as Markdown. */
export function markdownRequirements(
	requirements: Requirements,
	terms: CapabilityTerms,
): readonly string[] {
	const rows = requirementRows(requirements, terms).map(({ what, isMust, askedBy }) => [
		what,
		isMust ? "must" : "wish",
		askedBy.map(({ name }) => name).join(", "),
	]);
	const table = rows.length === 0 ? [] : markdownTable(["What", "Must or wish", "Asked by"], rows);
	return markdownSection("Requirements", table);
}

/** Meshes that match, or the nearest ones when none does, as Markdown. */
export function markdownMeshes(
	decision: Decision,
	terms: CapabilityTerms,
	most: number,
): readonly string[] {
	const matches = matchesOf(decision);
	const { fitting, inPart, excluded } = matches;
	const nearest = nearestOf(matches, most);
	const shown = fitting.length > 0 ? [...fitting, ...inPart] : nearest;
	if (shown.length === 0) return [];
	const named = (answers: readonly Answered[]) =>
		answers.map((answered) => answerLabel(answered, terms)).join("; ");
	const table = markdownTable(
		["Mesh", "Wishes", "Partly met", "Unknown", "Not met"],
		shown.map(({ row }) => {
			const { inPart: partly, unknown, missing } = mustsOf(row);
			return [row.name, pointsLabel(row), named(partly), named(unknown), named(missing)];
		}),
	);
	const rest = fitting.length + inPart.length + excluded.length - shown.length;
	const musts = shown.flatMap(({ row }) => row.answers.map(({ criterion }) => criterion));
	const hasMust = musts.some(({ must }) => must);
	return markdownSection(matchHeading(decision, hasMust), [
		markdownText(
			[outcomeLabel(decision, musts), dropLabel(decision, (asked) => criterionName(asked, terms))]
				.filter(Boolean)
				.join(" "),
		),
		"",
		...table,
		...decision.apart.map(
			(one) => `\n${one.mesh.name}: ${apartLabel(one, (asked) => criterionName(asked, terms))}`,
		),
		...(rest > 0 ? ["", `Also excluded: ${rest}.`] : []),
	]);
}

function pointsLabel(row: Judged): string {
	const { low, high, of } = wishPoints(row);
	return low === high ? `${low} of ${of}` : `${low} to ${high} of ${of}`;
}

function answerLabel({ criterion, answer }: Answered, terms: CapabilityTerms): string {
	const said = [...answer.limits, answer.claim?.note].filter(Boolean).join("; ");
	return `${criterionName(criterion, terms)}${said === "" ? "" : ` (${said})`}`;
}
