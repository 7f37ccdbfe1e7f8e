import { markdownLink, markdownText } from "#src/domain/text/markdown.ts";
import { siteAddress } from "./address.ts";
import { ALL_RESOURCES } from "./api-index.ts";
import { dataState } from "./data-state.ts";
import { FEED_PATH } from "./resources/changes.ts";
import { twins } from "./twins/registry.ts";
import { type Twin, twinAddress } from "./twins/twin.ts";

/** An overview of the site in the form of llmstxt.org: pages as Markdown, then the data. */
export async function llmsText(): Promise<string> {
	const all = await twins();
	const { day, version } = await dataState();
	const [home] = all;
	const below = (prefix: string) => (twin: Twin) =>
		twin.path.startsWith(prefix) && twin.path !== prefix;
	const isPair = ({ path }: Twin) => /^\/compare\/[^/]+-vs-[^/]+\/$/.test(path);
	const listed = ["/meshes/", "/proxies/", "/tools/", "/capabilities/", "/compare/for/", "/guide/"];
	const top = all.filter((twin) => !isPair(twin) && !listed.some((prefix) => below(prefix)(twin)));
	const blocks = [
		"# Meshscape",
		`> ${home?.lead ?? ""}`,
		`Data of ${day} (version ${version}), CC BY 4.0. Every claim has evidence and the day it was checked. A level is full, partial, planned or none; unknown means nobody could prove it and never means none. Add index.md to the address of any page to read it as Markdown; two living meshes are compared at ${siteAddress("/compare/")}A-vs-B/index.md with their ids in alphabetical order.`,
		"## Pages",
		top.map(line).join("\n"),
		...section("Guide", all.filter(below("/guide/"))),
		...section("Ready-made questions", all.filter(below("/compare/for/"))),
		...section("Meshes", all.filter(below("/meshes/"))),
		"## Data",
		dataLines().join("\n"),
		...section(
			"Optional",
			["/proxies/", "/tools/", "/capabilities/"].flatMap((prefix) => all.filter(below(prefix))),
		),
	];
	return `${blocks.join("\n\n")}\n`;
}

function dataLines(): readonly string[] {
	const [, ...resources] = ALL_RESOURCES;
	return [
		...resources.map(({ title, path, description }) => {
			const address = siteAddress(path).replace("%7Bid%7D", "{id}");
			return `- ${title}: ${address} (${markdownText(description)})`;
		}),
		`- ${markdownLink("Index of the data", siteAddress("/api/v1/index.json"))}`,
		`- ${markdownLink("OpenAPI description", siteAddress("/api/v1/openapi.json"))}`,
		`- ${markdownLink("Feed of changes", siteAddress(FEED_PATH))}`,
	];
}

function section(title: string, found: readonly Twin[]): readonly string[] {
	return found.length === 0 ? [] : [`## ${title}`, found.map(line).join("\n")];
}

function line({ title, path, lead }: Twin): string {
	return `- ${markdownLink(title, twinAddress(path))}: ${markdownText(lead)}`;
}
