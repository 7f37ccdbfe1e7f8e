import { markdownRows, markdownText } from "#src/domain/text/markdown.ts";
import { siteAddress } from "../address.ts";
import { csvPath } from "../api-files.ts";
import { ALL_RESOURCES } from "../api-index.ts";
import { API_EXAMPLES } from "../examples.ts";
import type { Twin } from "./twin.ts";

/** The page about the API. */
export function apiTwins(): readonly Twin[] {
	const rows = ALL_RESOURCES.map((resource) => [
		markdownText(resource.title),
		markdownText(resource.description),
		`\`${resource.path}\``,
		resource.table === undefined ? "" : `\`${csvPath(resource)}\``,
	]);
	return [
		{
			path: "/api/",
			title: "Data and API",
			lead: "Everything the pages show as JSON and CSV, without a key, from any origin.",
			blocks: () => [
				markdownRows(["Resource", "What it holds", "JSON", "CSV"], rows),
				`Each document names its JSON Schema; OpenAPI: ${siteAddress("/api/v1/openapi.json")}`,
				...API_EXAMPLES.flatMap(({ title, language, code }) => [
					`## ${markdownText(title)}`,
					`\`\`\`${language}\n${code}\n\`\`\``,
				]),
			],
		},
	];
}
