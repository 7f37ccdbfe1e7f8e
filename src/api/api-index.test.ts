import { expect, test } from "vitest";
import { ALL_RESOURCES, apiIndex, RESOURCES } from "./api-index.ts";
import { openApi } from "./openapi.ts";
import { changes } from "./resources/changes.ts";
import { presets, readiness } from "./resources/instruments.ts";

const SITE = "http://localhost:4321";
const [INDEX] = await apiIndex.documents();
type Listed = { id: string; json: string; csv?: string; schema: string; documents: number };
const listed = INDEX?.body.resources as readonly Listed[];

test("the index counts what there is", () => {
	expect(INDEX?.body.counts).toMatchObject({
		meshes: 2,
		proxies: 1,
		tools: 1,
		discontinued: 1,
		claims: 3,
		capabilities: 3,
		experiments: 2,
		runs: 5,
		"conformance-reports": 1,
	});
	expect(INDEX?.body.links).toEqual({
		documentation: `${SITE}/api/`,
		openapi: `${SITE}/api/v1/openapi.json`,
		feed: `${SITE}/api/v1/changes.atom`,
		text: `${SITE}/llms.txt`,
	});
});

test("the index lists every resource but itself, with its addresses", () => {
	expect(listed.map(({ id }) => id)).toEqual(RESOURCES.map(({ id }) => id));
	expect(ALL_RESOURCES.map(({ id }) => id)).toEqual(["index", ...listed.map(({ id }) => id)]);
	expect(listed.find(({ id }) => id === "entry")).toMatchObject({
		json: `${SITE}/api/v1/entries/{id}.json`,
		csv: undefined,
		schema: `${SITE}/schema/v1/api/entry.json`,
		documents: 4,
	});
	expect(listed.find(({ id }) => id === "entries")).toMatchObject({
		json: `${SITE}/api/v1/entries.json`,
		csv: `${SITE}/api/v1/entries.csv`,
		documents: 1,
	});
});

test("no two resources share an id or an address", () => {
	expect(new Set(ALL_RESOURCES.map(({ id }) => id)).size).toBe(ALL_RESOURCES.length);
	expect(new Set(ALL_RESOURCES.map(({ path }) => path)).size).toBe(ALL_RESOURCES.length);
});

test("instruments and changes are given as they are", async () => {
	expect((await presets.documents())[0]?.body).toEqual({ presets: [{ id: "regulated" }] });
	expect((await readiness.documents())[0]?.body).toEqual({ questionnaire: { version: "3" } });
	expect((await changes.documents())[0]?.body).toMatchObject({
		feed: `${SITE}/api/v1/changes.atom`,
		history: "complete",
		changes: [{ kind: "claim-changed" }, { kind: "entry-added" }, {}, { kind: "entry-removed" }],
	});
});

type Operation = {
	operationId: string;
	summary: string;
	description: string;
	responses: Record<string, { description: string; content?: Record<string, object> }>;
};
type Described = {
	openapi: string;
	servers: readonly { url: string }[];
	info: { description: string };
	paths: Record<string, { get: Operation; parameters?: readonly object[] }>;
	components: { schemas: Record<string, object> };
};

test("OpenAPI describes each file of the API once, an id where its address has one", async () => {
	const { paths, servers, info, openapi } = (await openApi()) as Described;
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

test("OpenAPI says what each address answers with", async () => {
	const { paths, components } = (await openApi()) as Described;
	const answer = (path: string) => paths[path]?.get.responses["200"]?.content;
	expect(answer("/api/v1/entries/{id}.json")).toEqual({
		"application/json": { schema: { $ref: "#/components/schemas/entry" } },
	});
	expect(paths["/api/v1/entries/{id}.json"]?.parameters).toMatchObject([
		{ name: "id", in: "path", required: true },
	]);
	expect(paths["/api/v1/entries.csv"]?.get.summary).toBe("All entries as a table");
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
