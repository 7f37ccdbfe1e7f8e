import { readiness } from "#src/catalog/readiness.ts";
import {
	citedBy,
	type Instrument,
	instrumentOf,
	optionPoints,
	questionsOf,
} from "#src/domain/readiness/instrument.ts";
import { type MakingOfPart, makingOf } from "#src/domain/readiness/method.ts";
import { BANDS } from "#src/domain/readiness/score.ts";
import { markdownLink, markdownTable, markdownText } from "#src/domain/text/markdown.ts";
import type { Twin } from "./twin.ts";

/** The questionnaire as a worksheet, and what it rests on. */
export async function readinessTwins(): Promise<readonly Twin[]> {
	const instrument = instrumentOf(await readiness());
	const { twoScores, made, judgement, change } = makingOf(instrument);
	return [
		{
			path: "/readiness/",
			title: instrument.title,
			lead: instrument.introduction.join(" "),
			blocks: () => [...instrument.dimensions.map(dimension), ...rules(instrument)],
		},
		{
			path: "/guide/readiness/",
			title: "How the readiness questionnaire was made",
			lead: "Its questions come from what others have learnt; its points are our judgement, open to see and to dispute.",
			blocks: () => [
				...[twoScores, made, judgement].flatMap(part),
				"## Where the sources disagree",
				questionsOf(instrument)
					.flatMap(({ name, note }) => (note ? [`- ${markdownText(`${name}: ${note}`)}`] : []))
					.join("\n"),
				"## What it rests on",
				citedBy(instrument)
					.map(
						({ source: { title, address }, names }) =>
							`- ${markdownLink(title, address)}: ${markdownText(names.join(", "))}`,
					)
					.join("\n"),
				...part(change),
			],
		},
	];
}

function part({ title, paragraphs }: MakingOfPart): readonly string[] {
	return [`## ${markdownText(title)}`, ...paragraphs.map(markdownText)];
}

function dimension({ name, questions }: Instrument["dimensions"][number]): string {
	const blocks = questions.map((question) => {
		const options = question.options.map(
			(option) => `- ${markdownText(`${option.text} (${optionPoints(question, option)})`)}`,
		);
		return [`### ${markdownText(question.text)}`, options.join("\n"), markdownText(question.why)];
	});
	return [`## ${markdownText(name)}`, ...blocks.flat()].join("\n\n");
}

function rules({ scoring, verdicts, matching }: Instrument): readonly string[] {
	const nameOf = (id: string) => verdicts.find((verdict) => verdict.id === id)?.name ?? id;
	const list = (lines: readonly string[]) => lines.map((line) => `- ${markdownText(line)}`);
	const table = markdownTable(
		["Need", ...BANDS.map((band) => `${band} readiness`)],
		BANDS.toReversed().map((need) => [
			need,
			...BANDS.map((band) => nameOf(scoring.table[need][band])),
		]),
	);
	const acting = [...scoring.floors, ...scoring.caps];
	return [
		"## How it is scored",
		scoring.explanation.map((line, at) => `${at + 1}. ${markdownText(line)}`).join("\n"),
		table.join("\n"),
		list(acting.map(({ id, effect, why }) => `${id}: ${effect} ${why}`)).join("\n"),
		"## What the verdicts mean",
		list(verdicts.map(({ name, short }) => `${name}: ${short}`)).join("\n"),
		"## How answers choose meshes",
		list(matching.explanation).join("\n"),
	];
}
