import { experiments } from "#src/catalog/benchmarks.ts";
import { conformanceReports } from "#src/catalog/conformance.ts";
import { allEntries } from "#src/catalog/entries.ts";
import { landscapeCounts } from "#src/domain/entries/entry.ts";
import { indexDocument } from "#src/schema/api/index-document.ts";
import { siteAddress } from "./address.ts";
import { csvPath } from "./api-files.ts";
import { schemaPath } from "./document-text.ts";
import { RESOURCES } from "./registry.ts";
import type { Resource } from "./resource.ts";
import { FEED_PATH } from "./resources/changes.ts";

/** Where the API starts: it knows all resources, so it is not one of them. */
export const apiIndex: Resource = {
	id: "index",
	title: "Index",
	description: "Counts, data version and the address of everything.",
	path: "/api/v1/index.json",
	schema: indexDocument,
	documents: async () => [{ body: { counts: await counts(), resources: await listed(), links } }],
};

/** Everything the API offers, its index included. */
export const ALL_RESOURCES: readonly Resource[] = [apiIndex, ...RESOURCES];

const links = {
	documentation: siteAddress("/api/"),
	openapi: siteAddress("/api/v1/openapi.json"),
	feed: siteAddress(FEED_PATH),
	text: siteAddress("/llms.txt"),
};

async function counts() {
	const found = await experiments();
	return {
		...landscapeCounts(await allEntries()),
		experiments: found.length,
		runs: found.reduce((sum, { experiment }) => sum + experiment.runs.length, 0),
		"conformance-reports": (await conformanceReports()).length,
	};
}

function listed() {
	return Promise.all(
		RESOURCES.map(async (resource) => {
			const { id, title, description, path, table, documents } = resource;
			return {
				id,
				title,
				description,
				// A template is not an address a parser would leave alone, so its braces are put back.
				json: siteAddress(path).replace("%7Bid%7D", "{id}"),
				csv: table && siteAddress(csvPath(resource)),
				schema: siteAddress(schemaPath(resource)),
				documents: (await documents()).length,
			};
		}),
	);
}
