import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { reservedId } from "./reserved-id.ts";

test.each([
	["content/meshes/none.yaml", "reserved word"],
	["content/tools/unknown.yaml", "reserved word"],
	["content/meshes/con.yaml", "Windows"],
	["content/proxies/nul.yaml", "Windows"],
	["content/tools/com1.yaml", "Windows"],
	["data/benchmarks/yours.yaml", "a page of the site"],
])("%s is refused: %s", (path, because) => {
	expect(messages(reservedId, catalogWith({ [path]: {} })).join()).toContain(because);
});

test.each(["content/meshes/console.yaml", "content/tools/com10.yaml", "content/meshes/yours.yaml"])(
	"%s may have its name",
	(path) => {
		expect(messages(reservedId, catalogWith({ [path]: {} }))).toEqual([]);
	},
);
