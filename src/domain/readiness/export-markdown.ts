import type { Answers } from "./answers.ts";
import { type Assessment, assess } from "./assess.ts";
import { givenAnswers } from "./given-answers.ts";
import type { Instrument } from "./instrument.ts";
import { type CapabilityNames, markdownMeshes, markdownRequirements } from "./markdown-meshes.ts";
import { markdownSection, markdownTable, markdownText } from "./markdown-text.ts";
import type { MeshMatches } from "./match-meshes.ts";
import type { SideResult } from "./side-result.ts";

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
