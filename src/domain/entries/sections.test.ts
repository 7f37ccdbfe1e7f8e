import { expect, test } from "vitest";
import { entrySections } from "./sections.ts";

test("an entry about which little is known has its changes and the way to correct it", () => {
	expect(entrySections({})).toEqual([
		{ id: "changes", title: "Changes" },
		{ id: "edit", title: "Correct" },
	]);
});

test("a section without content is not listed", () => {
	const content = { capabilities: false, standards: undefined, performance: [], pairs: [] };
	expect(entrySections(content).map(({ id }) => id)).toEqual(["changes", "edit"]);
});

test("sections are in the order of the page, whatever order they are given in", () => {
	const content = {
		pairs: ["istio"],
		alternatives: ["linkerd"],
		"moving-away": {},
		security: {},
		releases: {},
		performance: [1],
		standards: {},
		capabilities: true,
	};
	expect(entrySections(content).map(({ id }) => id)).toEqual([
		"capabilities",
		"standards",
		"performance",
		"releases",
		"security",
		"moving-away",
		"alternatives",
		"pairs",
		"changes",
		"edit",
	]);
});
