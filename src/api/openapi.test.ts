import { describe, expect, test } from "vitest";
import { ALL_RESOURCES } from "./api-index.ts";
import { EMBED_DOCUMENTS } from "./embed-documents.ts";
import { openApi } from "./openapi.ts";

const SITE = "http://localhost:4321";

type Operation = {
	operationId: string;
	summary: string;
	description: string;
	responses: Record<string, { description: string; content?: Record<string, object> }>;
};
type Parameter = {
	name: string;
	in: string;
	required: boolean;
	description: string;
	schema: { type: string; pattern: string };
};
type Described = {
	openapi: string;
	servers: readonly { url: string }[];
	security: readonly object[];
	jsonSchemaDialect: string;
	info: {
		title: string;
		summary: string;
		description: string;
		license: { name: string; identifier: string };
	};
	paths: Record<string, { get: Operation; parameters?: readonly Parameter[] }>;
	components: { schemas: Record<string, object> };
};

const DESCRIBED = (await openApi()) as Described;

test("OpenAPI describes each file of the API once, an id where its address has one", () => {
	const { paths, servers, info, openapi } = DESCRIBED;
	expect(openapi).toBe("3.1.0");
	expect(servers).toEqual([{ url: SITE }]);
	expect(info.description).toMatch(/2026-11-25-[0-9a-f]{8}\.$/);
	const csv = ALL_RESOURCES.flatMap(({ path, table }) =>
		table ? [path.replace(/json$/, "csv")] : [],
	);
	const feeds = ["/api/v1/changes.atom", "/releases.atom", "/releases.ics", "/releases/{id}.ics"];
	const described = Object.keys(paths).filter((path) => !path.startsWith("/embed/"));
	expect(described.toSorted()).toEqual(
		[...ALL_RESOURCES.map(({ path }) => path), ...csv, ...feeds].toSorted(),
	);
	for (const [path, { get, parameters }] of Object.entries(paths)) {
		expect(parameters !== undefined, path).toBe(path.includes("{id}"));
		expect(get.summary.length * get.description.length, path).toBeGreaterThan(0);
		expect(get.responses["404"]?.description, path).toMatch(/\w/);
	}
	const ids = Object.values(paths).map(({ get }) => get.operationId);
	expect(new Set(ids).size).toBe(ids.length);
});

test("OpenAPI says what each address answers with", () => {
	const { paths, components } = DESCRIBED;
	const answer = (path: string) => paths[path]?.get.responses["200"]?.content;
	expect(answer("/api/v1/entries/{id}.json")).toEqual({
		"application/json": { schema: { $ref: "#/components/schemas/entry" } },
	});
	for (const [path, type] of [
		["/api/v1/entries.csv", "text/csv"],
		["/api/v1/changes.atom", "application/atom+xml"],
		["/releases.atom", "application/atom+xml"],
		["/releases.ics", "text/calendar"],
		["/releases/{id}.ics", "text/calendar"],
	] as const) {
		expect(answer(path)).toEqual({ [type]: { schema: { type: "string" } } });
	}
	expect(Object.keys(components.schemas)).toEqual(
		expect.arrayContaining(ALL_RESOURCES.map(({ id }) => id)),
	);
	expect(components.schemas.entry).toMatchObject({ type: "object" });
	expect(components.schemas.entry).not.toHaveProperty("$schema");
});

test("OpenAPI says what it describes, under which licence, and that nothing asks for a key", () => {
	const { info, security, jsonSchemaDialect } = DESCRIBED;
	expect(info.title).toBe("Meshscape data");
	expect(info.summary).toMatch(/landscape/);
	expect(info.description).toMatch(/^Static files: read with GET, no key,/);
	expect(info.license).toEqual({ name: "CC BY 4.0", identifier: "CC-BY-4.0" });
	expect(security).toEqual([]);
	expect(jsonSchemaDialect).toBe("https://json-schema.org/draft/2020-12/schema");
});

test("an id in an address is as entries have theirs", () => {
	const { paths } = DESCRIBED;
	const [id, ...more] = paths["/api/v1/entries/{id}.json"]?.parameters ?? [];
	expect(more).toEqual([]);
	expect(id).toMatchObject({ name: "id", in: "path", required: true, schema: { type: "string" } });
	expect(id?.description).toMatch(/list/);
	const pattern = new RegExp(id?.schema.pattern ?? "");
	for (const sound of ["istio", "open-service-mesh", "linkerd1", "3scale"]) {
		expect(sound).toMatch(pattern);
	}
	for (const wrong of ["", "-istio", "istio-", "open--mesh", "Istio", "../istio", "a/b", "a b"]) {
		expect(wrong).not.toMatch(pattern);
	}
	expect(paths["/releases/{id}.ics"]?.parameters).toEqual([id]);
});

describe("each address has words of its own", () => {
	test.each([
		["/api/v1/entries.json", "entries", /^All entries$/, /\w/],
		["/api/v1/entries.csv", "entries-table", /^All entries as a table$/, /RFC 4180/],
		["/api/v1/changes.atom", "changes-feed", /Atom feed/, /Newest first/],
		["/releases.atom", "releases-feed", /Releases/, /Newest first/],
		["/releases.ics", "releases-calendar", /calendar/, /whole day/],
		["/releases/{id}.ics", "entry-calendar", /of one entry/, /whole day/],
	])("%s", (path, operationId, summary, description) => {
		const { paths } = DESCRIBED;
		const { get } = paths[path] ?? {};
		expect(get?.operationId).toBe(operationId);
		expect(get?.summary).toMatch(summary);
		expect(get?.description).toMatch(description);
		expect(get?.responses["200"]?.description).toBe(get?.summary);
		expect(get?.responses["404"]).toEqual({ description: "There is no such document." });
	});
});

test("the files next to the figures are described like the documents of the API", () => {
	const { paths, components } = DESCRIBED;
	const described = Object.keys(paths).filter((path) => path.startsWith("/embed/"));
	expect(described).toEqual([
		"/embed/v1/figures.json",
		"/embed/v1/loaders.json",
		"/embed/v1/{id}.json",
		"/embed/v1/{id}.oembed.json",
	]);
	for (const { id, title, description, path } of EMBED_DOCUMENTS) {
		expect(paths[path]?.get, path).toMatchObject({ operationId: id, summary: title, description });
		expect(paths[path]?.get.responses["200"]?.content, path).toEqual({
			"application/json": { schema: { $ref: `#/components/schemas/${id}` } },
		});
		expect(
			paths[path]?.parameters?.map(({ name }) => name),
			path,
		).toEqual(path.includes("{id}") ? ["id"] : undefined);
		expect(components.schemas[id], id).toMatchObject({ type: "object" });
		expect(components.schemas[id], id).not.toHaveProperty("$schema");
	}
	expect(Object.keys(components.schemas)).toHaveLength(
		ALL_RESOURCES.length + EMBED_DOCUMENTS.length,
	);
});
