import { expect, test } from "vitest";
import { toolSchema } from "./entries/tool.ts";
import { fieldReference } from "./field-reference.ts";
import { FILE_KINDS } from "./registry.ts";

test("fields are listed in order with what is in them", () => {
	const rows = fieldReference(toolSchema).map(({ path, required, type, allowed }) => {
		return `${path} ${required ? "required" : "optional"} ${type} ${allowed.join("|")}`.trim();
	});
	expect(rows.slice(0, 3)).toMatchInlineSnapshot(`
		[
		  "type required word management-plane|observability|load-generator|progressive-delivery|conformance|identity|policy|networking|debugging|specification|distribution",
		  "name required text",
		  "aliases optional list",
		]
	`);
	expect(rows.filter((row) => row.startsWith("governance"))).toMatchInlineSnapshot(`
		[
		  "governance optional fields",
		  "governance.steward required text",
		  "governance.level optional word sandbox|incubating|graduated|archived",
		  "governance.source required address",
		  "governance.steps optional list",
		  "governance.steps[].level required word sandbox|incubating|graduated|archived",
		  "governance.steps[].date required text",
		  "governance.steps[].source required address",
		]
	`);
});

test.each(FILE_KINDS)("every field of a $kind is described", ({ schema }) => {
	const silent = fieldReference(schema).filter(({ description }) => description === "");
	expect(silent.map(({ path }) => path)).toEqual([]);
});
