import { embeds } from "#src/catalog/embeds.ts";
import { markdownRows, markdownText } from "#src/domain/text/markdown.ts";
import { siteAddress } from "../address.ts";
import type { Twin } from "./twin.ts";

/** The page that builds embeds, as a list of everything that can be quoted. */
export function embedTwins(): readonly Twin[] {
	return [
		{
			path: "/embed/",
			title: "Embed a figure",
			lead: "Charts, tables and badges for other pages: live, as a picture or as data.",
			blocks: async () => {
				const rows = (await embeds())
					.filter(({ chart }) => chart.kind !== "badge")
					.map(({ id, topic, title }) => [`\`${id}\``, markdownText(topic), markdownText(title)]);
				return [
					`Each is at ${siteAddress("/embed/v1/")}ID and the ending .svg, .light.svg, .dark.svg, .png, .json, .csv, .md or .oembed.json; the live page is ID/ with options behind #: m=istio,linkerd and theme=dark. Badges of an entry: status-ENTRY and verified-ENTRY.`,
					markdownRows(["Id", "What it is about", "Finding"], rows),
				];
			},
		},
	];
}
