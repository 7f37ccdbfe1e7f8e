import { embeds } from "#src/catalog/embeds.ts";
import { meshes } from "#src/catalog/entries.ts";
import { experiments } from "#src/catalog/experiments.ts";
import type { EmbedFigure } from "#src/domain/embeds/embed-figure.ts";
import { embedMarkdown } from "#src/domain/embeds/embed-markdown.ts";
import { embedTable } from "#src/domain/embeds/embed-table.ts";
import { markdownLink } from "#src/domain/markdown/markdown-link.ts";
import { markdownRows } from "#src/domain/markdown/markdown-rows.ts";
import { markdownText } from "#src/domain/readiness/markdown-text.ts";
import type { NamedExperiment } from "#src/domain/smp/performance-axis.ts";
import { siteAddress } from "../address.ts";
import { type Twin, twinAddress } from "./twin.ts";

/** The pages that show figures: their numbers are the figures' own tables. */
export async function figureTwins(): Promise<readonly Twin[]> {
	const all = await embeds();
	const on = (page: string) =>
		all.filter(({ home, chart }) => home.split("#")[0] === page && chart.kind !== "badge");
	const strengths = (await meshes()).map((mesh): Twin => {
		const path = `/strengths/${mesh.id}/`;
		const lead = `Where ${mesh.name} stands on every axis, and what it rests on.`;
		return { path, title: `Strengths of ${mesh.name}`, lead, blocks: () => on(path).map(block) };
	});
	return [
		{
			path: "/strengths/",
			title: "Strengths",
			lead: "Where every mesh stands on every axis, as an interval from proven to possible.",
			blocks: () => on("/strengths/").map(block),
		},
		...strengths,
		{
			path: "/data/",
			title: "What we know and how old it is",
			lead: "How much of the landscape is known, how old the checks are, and who is alive.",
			blocks: () => on("/data/").map(block),
		},
		{
			path: "/choose/",
			title: "Choose a mesh",
			lead: "Weigh must-haves and wishes on the page itself; it works in the browser. What it reads is api/v1/comparison.json, and ready-made questions are answered as pages.",
			blocks: () => [`Ready-made questions: ${siteAddress("/api/v1/presets.json")}`],
		},
		...(await performanceTwins(all)),
	];
}

function block(figure: EmbedFigure): string {
	return embedMarkdown(figure, embedTable(figure.chart), siteAddress(figure.home)).trimEnd();
}

async function performanceTwins(all: readonly EmbedFigure[]): Promise<readonly Twin[]> {
	const found = await experiments();
	return [
		{
			path: "/performance/",
			title: "Performance",
			lead: `${found.length} published experiments. Runs may be compared only inside one of them and at the same load.`,
			blocks: () => [
				markdownRows(
					["Experiment", "Publisher and interest", "Date", "Question"],
					found.map(({ id, experiment: { provenance, question } }) => [
						markdownLink(provenance.title, twinAddress(`/performance/${id}/`)),
						markdownText(`${provenance.publisher}, ${provenance.interest}`),
						provenance.date ?? "unknown",
						markdownText(question),
					]),
				),
			],
		},
		...found.map((one) => experimentTwin(one, all)),
	];
}

function experimentTwin({ id, experiment }: NamedExperiment, all: readonly EmbedFigure[]): Twin {
	const { question, provenance, comparability, notes } = experiment;
	const figures = all.filter((figure) => figure.id === `benchmark-${id}`);
	return {
		path: `/performance/${id}/`,
		title: provenance.title,
		lead: question,
		blocks: () => [
			`Published by ${markdownText(`${provenance.publisher} (${provenance.interest})`)}: ${markdownLink(provenance.address, provenance.address)}`,
			markdownText(comparability),
			...figures.map(block),
			notes.map((note) => `- ${markdownText(note)}`).join("\n"),
			`Every run: ${siteAddress(`/api/v1/benchmarks/${id}.json`)}`,
		],
	};
}
