import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { duplicateName } from "./duplicate-name.ts";

test("a name belongs to one entry, whatever its case and spaces", () => {
	const catalog = catalogWith({
		"content/meshes/alpha.yaml": { name: "Alpha Mesh", aliases: ["AM"] },
		"content/tools/beta.yaml": { name: "Beta", aliases: ["alphamesh", "am"] },
	});
	expect(messages(duplicateName, catalog)).toMatchInlineSnapshot(`
		[
		  "content/tools/beta.yaml aliases.0 (value): The name "alphamesh" in beta.yaml is also in content/meshes/alpha.yaml. Keep the name in one place; one project is one entry.",
		  "content/tools/beta.yaml aliases.1 (value): The name "am" in beta.yaml is also in content/meshes/alpha.yaml. Keep the name in one place; one project is one entry.",
		]
	`);
});

test("an entry does not repeat its own name", () => {
	const data = { name: "Alpha Mesh", aliases: ["alpha  mesh", "Alpha", "Alpha"] };
	expect(
		messages(duplicateName, catalogWith({ "content/meshes/alpha.yaml": data })),
	).toMatchInlineSnapshot(`
		[
		  "content/meshes/alpha.yaml aliases.0 (value): The name "alpha  mesh" in alpha.yaml is listed twice in the file. Keep the name in one place; one project is one entry.",
		  "content/meshes/alpha.yaml aliases.2 (value): The name "Alpha" in alpha.yaml is listed twice in the file. Keep the name in one place; one project is one entry.",
		]
	`);
});

test("an entry may be found with and without a space in its name", () => {
	const data = { name: "Grey Matter", aliases: ["Greymatter", undefined] };
	expect(messages(duplicateName, catalogWith({ "content/meshes/grey-matter.yaml": data }))).toEqual(
		[],
	);
});
