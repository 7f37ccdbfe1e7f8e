import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { discontinuedStatus } from "./discontinued-status.ts";

const entry = (data: object) => catalogWith({ "content/meshes/alpha.yaml": data });

test("an end and its status come together", () => {
	expect(
		messages(discontinuedStatus, entry({ status: "active", ended: { date: "2024" } })),
	).toMatchInlineSnapshot(`
		[
		  "content/meshes/alpha.yaml ended (key): alpha.yaml has "ended", but its status is "active". Set the status to archived or discontinued, or delete ended.",
		]
	`);
	expect(messages(discontinuedStatus, entry({ status: "archived" }))).toMatchInlineSnapshot(`
		[
		  "content/meshes/alpha.yaml status (value): The status in alpha.yaml is "archived", but "ended" is missing. Add ended with a date and the source that shows it.",
		]
	`);
});

test.each([
	{ status: "discontinued", ended: { date: "2024" } },
	{ status: "active" },
	{ status: "unknown" },
	{ ended: { date: "2024" } },
	{ status: "archived", ended: undefined },
])("nothing is said of %j", (data) => {
	expect(messages(discontinuedStatus, entry(data))).toEqual([]);
});
