import {
	MESH_MARK_OPEN,
	MESH_MARK_PUBLISHED,
	MESH_MARK_SOURCES,
	meshMarkExample,
	readingWords,
} from "#src/domain/benchmarks/mesh-mark.ts";
import { markdownLink, markdownRows, markdownText } from "#src/domain/text/markdown.ts";
import { writtenNumber } from "#src/domain/text/numbers.ts";
import type { Twin } from "./twin.ts";

/** The page about MeshMark: its numbers, what is open, and one measurement under every reading. */
export function meshMarkTwin(): Twin {
	return {
		path: "/performance/meshmark/",
		title: "MeshMark, a draft",
		lead: "The draft contradicts itself and no implementation was found, so nothing is ordered by it.",
		blocks: () => [
			MESH_MARK_SOURCES.map(([address, what]) => `- ${markdownLink(what, address)}`).join("\n"),
			"## The only published numbers",
			markdownRows(["Target rate", "Actual rate", "p99, no unit", "MUE"], MESH_MARK_PUBLISHED),
			"## What the draft leaves open",
			MESH_MARK_OPEN.map(([name, text]) => `- ${markdownText(`${name}: ${text}`)}`).join("\n"),
			"## The same measurement under every reading",
			markdownRows(["Reading", "Weight", "MUE", "MeshMark"], exampleRows()),
		],
	};
}

function exampleRows(): readonly (readonly string[])[] {
	return meshMarkExample().map(({ reading, weight, result }) => [
		markdownText(readingWords(reading)),
		`${weight * 100} %`,
		...[result.utilizationEfficiency, result.mark].map((value) =>
			value === undefined ? "no value" : writtenNumber(value),
		),
	]);
}
