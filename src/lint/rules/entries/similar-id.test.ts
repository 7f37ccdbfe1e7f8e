import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { similarId } from "./similar-id.ts";

const entries = (id: string, homepage: string) =>
	catalogWith({
		"content/meshes/istio.yaml": { homepage: "https://istio.io/" },
		[`content/tools/${id}.yaml`]: { homepage },
	});

test.each(["isto", "istoi", "istios", "istia"])("%s is almost istio", (id) => {
	expect(messages(similarId, entries(id, "https://example.com/"))).toEqual([
		`content/tools/${id}.yaml  (value): The id of ${id}.yaml is almost that of "istio". Correct that entry if it is the same project; else choose an id that tells them apart.`,
	]);
});

test.each([
	["isto", "https://isto.dev/"],
	["istio1", "https://example.com/"],
	["istio-csr", "https://example.com/"],
])("%s with the home page %s is another project", (id, homepage) => {
	expect(messages(similarId, entries(id, homepage))).toEqual([]);
});
