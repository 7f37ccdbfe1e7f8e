import { presets } from "#src/catalog/choosing.ts";
import { embeds } from "#src/catalog/embeds.ts";
import { meshes } from "#src/catalog/entries.ts";
import { markdownLink } from "#src/domain/text/markdown.ts";
import { figureBlock } from "./figure-block.ts";
import { type Twin, twinAddress } from "./twin.ts";

/** The pages that show figures: their numbers are the figures' own tables. */
export async function figureTwins(): Promise<readonly Twin[]> {
	const all = await embeds();
	const on = (page: string) =>
		all.filter(({ home, chart }) => home.split("#")[0] === page && chart.kind !== "badge");
	const strengths = (await meshes()).map((mesh): Twin => {
		const path = `/strengths/${mesh.id}/`;
		const lead = `Where ${mesh.name} stands on every axis, and what it rests on.`;
		return {
			path,
			title: `Strengths of ${mesh.name}`,
			lead,
			blocks: () => on(path).map(figureBlock),
		};
	});
	return [
		{
			path: "/strengths/",
			title: "Strengths",
			lead: "Where every mesh stands on every axis, as an interval from proven to possible.",
			blocks: () => on("/strengths/").map(figureBlock),
		},
		...strengths,
		{
			path: "/data/",
			title: "What we know and how old it is",
			lead: "How much of the landscape is known, how old the checks are, and who is alive.",
			blocks: () => on("/data/").map(figureBlock),
		},
		{
			path: "/choose/",
			title: "Choose a mesh",
			lead: "Weigh must-haves and wishes on the page itself; it works in the browser. What it reads is api/v1/comparison.json, and ready-made questions are answered as pages.",
			blocks: async () => [
				"Ready-made questions:",
				(await presets())
					.map(
						({ id, question }) => `- ${markdownLink(question, twinAddress(`/compare/for/${id}/`))}`,
					)
					.join("\n"),
			],
		},
	];
}
