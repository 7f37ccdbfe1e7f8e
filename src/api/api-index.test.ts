import { expect, test } from "vitest";
import { ALL_RESOURCES, apiIndex, RESOURCES } from "./api-index.ts";
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
