import { experiments } from "#src/catalog/benchmarks.ts";
import { embeds } from "#src/catalog/embeds.ts";
import type { NamedExperiment } from "#src/domain/benchmarks/axis.ts";
import { IMPORT_COMMAND } from "#src/domain/benchmarks/own-experiment.ts";
import { READING_RULES } from "#src/domain/benchmarks/reading-rules.ts";
import type { EmbedFigure } from "#src/domain/embeds/embed.ts";
import { markdownLink, markdownRows, markdownText } from "#src/domain/text/markdown.ts";
import { siteAddress } from "../address.ts";
import { figureBlock } from "./figure-block.ts";
import { meshMarkTwin } from "./mesh-mark-twin.ts";
import { type Twin, twinAddress } from "./twin.ts";

/** The experiments, how to read them, MeshMark, and what a reader can do with results of their own. */
export async function performanceTwins(): Promise<readonly Twin[]> {
	const [found, all] = [await experiments(), await embeds()];
	return [
		listTwin(found),
		READING,
		meshMarkTwin(),
		YOURS,
		...found.map((one) => experimentTwin(one, all)),
	];
}

function listTwin(found: readonly NamedExperiment[]): Twin {
	return {
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
	};
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
			...figures.map(figureBlock),
			notes.map((note) => `- ${markdownText(note)}`).join("\n"),
			`Every run: ${siteAddress(`/api/v1/benchmarks/${id}.json`)}`,
		],
	};
}

const READING: Twin = {
	path: "/performance/reading/",
	title: "How to read a mesh benchmark",
	lead: "Each rule was learnt from published results.",
	blocks: () =>
		READING_RULES.flatMap(({ title, text }) => [`## ${markdownText(title)}`, markdownText(text)]),
};

const YOURS: Twin = {
	path: "/performance/yours/",
	title: "Your own results",
	lead: "On the page itself the browser reads your load generator's files and sets them beside a published experiment; nothing is uploaded.",
	blocks: () => ["The same on the command line:", `\`\`\`sh\n${IMPORT_COMMAND}\n\`\`\``],
};
