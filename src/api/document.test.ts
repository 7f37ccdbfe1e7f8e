import { expect, test } from "vitest";
import { z } from "zod";
import { reference } from "#src/schema/text/text.ts";
import { apiFiles, csvPath } from "./api-files.ts";
import { dataState } from "./data-state.ts";
import { documentText, publishedSchema } from "./document.ts";
import { documentPath, type Resource } from "./resource.ts";

const SITE = "http://localhost:4321";

const things: Resource = {
	id: "things",
	title: "Things",
	description: "Some things.",
	path: "/api/v1/things/{id}.json",
	schema: z.strictObject({ first: z.string(), second: z.url() }).meta({ title: "Things" }),
	documents: async () => [
		{ id: "one", body: { second: "https://example.org/", first: "1" } },
		{ id: "two", body: { first: "2", second: "https://example.com/" } },
	],
};
const [ONE] = await things.documents();

test("the state of the data is its newest day and a digest that stays the same", async () => {
	const { version, day } = await dataState();
	expect(day).toBe("2026-11-25");
	expect(version).toMatch(/^2026-11-25-[0-9a-f]{8}$/);
	expect((await dataState()).version).toBe(version);
});

test("a document begins with what it is of, and has its keys in the order of the schema", async () => {
	const { version } = await dataState();
	const text = await documentText(things, ONE ?? { body: {} });
	expect(text).toBe(
		`${JSON.stringify({
			$schema: `${SITE}/schema/v1/api/things.json`,
			self: `${SITE}/api/v1/things/one.json`,
			data_version: version,
			data_day: "2026-11-25",
			licence: "CC-BY-4.0",
			citation: `Meshscape, ${SITE}/, data of 2026-11-25, CC BY 4.0`,
			first: "1",
			second: "https://example.org/",
		})}\n`,
	);
});

test("a document that does not fit its schema is not written", async () => {
	await expect(documentText(things, { id: "one", body: { first: "1" } })).rejects.toThrow("second");
	const more = { first: "1", second: "https://example.org/", third: 3 };
	await expect(documentText(things, { id: "one", body: more })).rejects.toThrow("third");
});

test("the published schema has its address, and takes web addresses alone", () => {
	const schema = publishedSchema(things) as {
		$id: string;
		$schema: string;
		properties: Record<string, { pattern?: string; format?: string }>;
	};
	expect(schema.$id).toBe(`${SITE}/schema/v1/api/things.json`);
	expect(schema.$schema).toContain("2020-12");
	expect(Object.keys(schema).slice(0, 2)).toEqual(["$schema", "$id"]);
	expect(schema.properties.second).toMatchObject({ format: "uri", pattern: "^https?://" });
	expect(schema.properties.first).not.toHaveProperty("pattern");
});

test("the published schema has no keyword that is only for editors", () => {
	const refers = { ...things, schema: z.strictObject({ mesh: reference("mesh") }) };
	expect(publishedSchema(refers)).toMatchObject({
		properties: { mesh: { type: "string", minLength: 1, maxLength: 100 } },
	});
	expect(JSON.stringify(publishedSchema(refers))).not.toContain('"to"');
});

test("a resource is a file for each document, and a CSV where there is a table", async () => {
	const plain = await apiFiles([things]);
	expect(plain.map(({ path, type }) => [path, type])).toEqual([
		["/api/v1/things/one.json", "application/json; charset=utf-8"],
		["/api/v1/things/two.json", "application/json; charset=utf-8"],
	]);
	expect(await plain[1]?.text()).toContain('"first":"2"');
	const table = async () => ({ corner: "Id", columns: ["A"], rows: [{ name: "x", cells: ["1"] }] });
	const tabled = await apiFiles([{ ...things, path: "/api/v1/things.json", table }, things]);
	expect(tabled.map(({ path }) => path)).toEqual([
		"/api/v1/things.json",
		"/api/v1/things.json",
		"/api/v1/things.csv",
		"/api/v1/things/one.json",
		"/api/v1/things/two.json",
	]);
	expect(tabled[2]?.type).toBe("text/csv; charset=utf-8");
	expect(await tabled[2]?.text()).toBe("Id,A\r\nx,1\r\n");
});

test("addresses take the id in, and the end of a table's", () => {
	expect(documentPath(things, "one")).toBe("/api/v1/things/one.json");
	expect(documentPath({ path: "/api/v1/things.json" })).toBe("/api/v1/things.json");
	expect(csvPath({ path: "/api/v1/things.json" })).toBe("/api/v1/things.csv");
});
