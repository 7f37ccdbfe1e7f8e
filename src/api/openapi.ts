import { csvPath } from "./api-files.ts";
import { ALL_RESOURCES } from "./api-index.ts";
import { dataState } from "./data-state.ts";
import { bareSchema } from "./document.ts";
import { EMBED_DOCUMENTS, type EmbedDocument, embedSchema } from "./embed-documents.ts";
import { RELEASES_FEED_PATH } from "./feeds.ts";
import { type Resource, siteAddress } from "./resource.ts";
import { FEED_PATH } from "./resources/changes.ts";

/** The description of the API in OpenAPI 3.1; made from the same list as its files. */
export async function openApi(): Promise<object> {
	const { version } = await dataState();
	return {
		openapi: "3.1.0",
		info: {
			title: "Meshscape data",
			version: "1.0.0",
			summary: "The service mesh landscape with evidence and a day for each claim.",
			description: `Static files: read with GET, no key, no rate limit of ours, any origin. Data version at the time of writing: ${version}.`,
			license: { name: "CC BY 4.0", identifier: "CC-BY-4.0" },
		},
		jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
		servers: [{ url: siteAddress("/").replace(/\/$/, "") }],
		// Nothing here asks for a key.
		security: [],
		paths: Object.fromEntries([
			...ALL_RESOURCES.flatMap(pathsOf),
			...feedPaths(),
			...EMBED_DOCUMENTS.map(embedPath),
		]),
		components: {
			schemas: Object.fromEntries([
				...ALL_RESOURCES.map((resource) => [resource.id, part(bareSchema(resource))]),
				...EMBED_DOCUMENTS.map((document) => [document.id, part(embedSchema(document))]),
			]),
		},
	};
}

type Path = readonly [string, object];

function pathsOf(resource: Resource): readonly Path[] {
	const { id, path, title, description, table } = resource;
	const schema = { $ref: `#/components/schemas/${id}` };
	const json = get(id, title, description, { "application/json": { schema } });
	const parameters = path.includes("{id}") ? { parameters: [ID_PARAMETER] } : {};
	const documents: Path = [path, { ...parameters, ...json }];
	if (table === undefined) return [documents];
	const csv = get(`${id}-table`, `${title} as a table`, "Comma-separated values, RFC 4180.", {
		"text/csv": { schema: { type: "string" } },
	});
	return [documents, [csvPath(resource), csv]];
}

const ID_PARAMETER = {
	name: "id",
	in: "path",
	required: true,
	description: "Id as the list of the same kind gives it.",
	schema: { type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
};

function feedPaths(): readonly Path[] {
	const atom = { "application/atom+xml": { schema: { type: "string" } } };
	const calendar = { "text/calendar": { schema: { type: "string" } } };
	const ends = "Coming ends of support, each a whole day.";
	const all = get("releases-calendar", "Ends of support as a calendar", ends, calendar);
	const one = get("entry-calendar", "Ends of support of one entry", ends, calendar);
	return [
		[FEED_PATH, get("changes-feed", "Changes as an Atom feed", "Newest first.", atom)],
		[RELEASES_FEED_PATH, get("releases-feed", "Releases and ends", "Newest first.", atom)],
		["/releases.ics", all],
		["/releases/{id}.ics", { parameters: [ID_PARAMETER], ...one }],
	];
}

function get(operationId: string, summary: string, description: string, content: object) {
	const missing = { description: "There is no such document." };
	return {
		get: {
			operationId,
			summary,
			description,
			responses: { 200: { description: summary, content }, 404: missing },
		},
	};
}

function embedPath({ id, title, description, path }: EmbedDocument): Path {
	const schema = { $ref: `#/components/schemas/${id}` };
	const parameters = path.includes("{id}") ? { parameters: [ID_PARAMETER] } : {};
	return [
		path,
		{ ...parameters, ...get(id, title, description, { "application/json": { schema } }) },
	];
}

function part({ $schema: _, ...schema }: Readonly<Record<string, unknown>>): object {
	return schema;
}
