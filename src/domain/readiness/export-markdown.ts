/**
 * A result as Markdown.
 *
 * @module
 */

import { type Answers, givenAnswers } from "#src/domain/readiness/answers.ts";
import { type Assessment, assess } from "#src/domain/readiness/assess.ts";
import type { Instrument } from "#src/domain/readiness/instrument.ts";
import { askedThings, mustName } from "#src/domain/readiness/labels.ts";
import type { MeshMatch, MeshMatches } from "#src/domain/readiness/match.ts";
import type { Requirements } from "#src/domain/readiness/requirements.ts";
import type { SideResult } from "#src/domain/readiness/score.ts";
import { markdownSection, markdownTable, markdownText } from "#src/domain/text/markdown.ts";

/** What an export says beside the result. All of it may be left out. */
export interface MarkdownContext {
	/** Whose answers they are. */
	readonly name?: string;
	/** Day of the export, `YYYY-MM-DD`. */
	readonly day?: string;
	/** Address that opens these answers again. */
	readonly link?: string;
	readonly matches?: MeshMatches;
	readonly names?: CapabilityNames;
}

/** A result as a Markdown document, ending with a line break. */
export function resultMarkdown(
	instrument: Instrument,
	answers: Answers,
	context: MarkdownContext = {},
): string {
	const result = assess(instrument, answers);
	const names = context.names ?? {};
	const lines = [
		...opening(instrument, result, context),
		...scores(result),
		...weighed(result),
		...nextSteps(instrument, result),
		...markdownRequirements(result.requirements, names),
		...(context.matches === undefined ? [] : markdownMeshes(context.matches, names)),
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
			"Rules that acted",
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
	{ verdict, gaps, alternatives }: Assessment,
): readonly string[] {
	const steps = verdicts.find(({ id }) => id === verdict)?.next_steps ?? [];
	const rows = gaps.map((gap) => [gap.name, gap.answer, String(gap.lost), gap.nextStep ?? ""]);
	const head = ["Gap", "Answer", "Points lost", "Next step"];
	return [
		...markdownSection(
			"Next steps",
			steps.map((step, index) => `${index + 1}. ${step}`),
		),
		...markdownSection("Gaps in readiness", rows.length === 0 ? [] : markdownTable(head, rows)),
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

/** Names of capabilities by id; an id without a name is shown as it is. */
export type CapabilityNames = Readonly<Record<string, string>>;

/** What the answers ask of a mesh, and which answers do, as Markdown. */
export function markdownRequirements(
	requirements: Requirements,
	names: CapabilityNames,
): readonly string[] {
	const rows = askedThings(requirements, names).map(({ what, isMust, askedBy }) => [
		what,
		isMust ? "must" : "wish",
		askedBy.map(({ name }) => name).join(", "),
	]);
	const table = rows.length === 0 ? [] : markdownTable(["What", "Must or wish", "Asked by"], rows);
	return markdownSection("What a mesh has to bring", table);
}

/** Meshes that fit, or the nearest ones when none does, as Markdown. */
export function markdownMeshes(
	{ passing, excluded, nearest }: MeshMatches,
	names: CapabilityNames,
): readonly string[] {
	const shown = passing.length > 0 ? passing : nearest;
	const title = passing.length > 0 ? "Meshes that fit" : "No mesh fits; the nearest";
	const table = markdownTable(
		["Mesh", "Proven wishes", "Limits", "To be checked", "Excluded by"],
		shown.map((match) => [
			match.name,
			`${match.points.low} of ${match.points.of}`,
			that(match, "limited", names),
			that(match, "to-be-checked", names),
			that(match, "fails", names),
		]),
	);
	const rest = excluded.length - nearest.length;
	const others = rest > 0 ? ["", `Excluded besides: ${rest}.`] : [];
	return shown.length === 0 ? [] : markdownSection(title, [...table, ...others]);
}

function that({ musts }: MeshMatch, outcome: string, names: CapabilityNames): string {
	return musts
		.filter((must) => must.outcome === outcome)
		.map((must) => {
			const note = must.claim?.note === undefined ? "" : ` (${must.claim.note})`;
			return `${mustName(must, names)}${note}`;
		})
		.join(", ");
}
