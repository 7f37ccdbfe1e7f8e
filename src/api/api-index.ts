import { benchmark, benchmarks } from "#src/api/resources/benchmarks.ts";
import { changes, FEED_PATH } from "#src/api/resources/changes.ts";
import { claims } from "#src/api/resources/claims.ts";
import { capabilities, comparison } from "#src/api/resources/comparison.ts";
import { abstractions, conformance } from "#src/api/resources/conformance.ts";
import { entries, entry, timeline } from "#src/api/resources/entries.ts";
import { presets, readiness } from "#src/api/resources/instruments.ts";
import { entryReleases, releases } from "#src/api/resources/releases.ts";
import { strengths } from "#src/api/resources/strengths.ts";
import { experiments } from "#src/catalog/benchmarks.ts";
import { conformanceReports } from "#src/catalog/conformance.ts";
import { allEntries } from "#src/catalog/entries.ts";
import { landscapeCounts } from "#src/domain/entries/entry.ts";
import { indexDocument } from "#src/schema/api/document.ts";
import { csvPath } from "./api-files.ts";
import { schemaPath } from "./document.ts";
import { type Resource, siteAddress } from "./resource.ts";

/**
 * Everything the API offers, besides its index. To add a resource, add its line here: files, CSV,
 * schema, index, OpenAPI, the page about the API and the tests follow.
 */
export const RESOURCES: readonly Resource[] = [
	entries,
	entry,
	claims,
	capabilities,
	comparison,
	strengths,
	timeline,
	benchmarks,
	benchmark,
	conformance,
	releases,
	entryReleases,
	abstractions,
	presets,
	readiness,
	changes,
];

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
