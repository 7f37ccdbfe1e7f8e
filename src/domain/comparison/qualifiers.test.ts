import { expect, test } from "vitest";
import { qualifiers } from "./qualifiers.ts";

test("every limit of a claim is said, in a fixed order", () => {
	const claim = {
		modes: ["node-proxy", "ambient"],
		since: "1.20",
		edition: "enterprise",
		stage: "beta",
	};
	expect(qualifiers(claim as Parameters<typeof qualifiers>[0])).toEqual([
		"beta",
		"enterprise edition",
		"since 1.20",
		"node proxy, ambient only",
	]);
});

test("a stable claim without other limits needs no words", () => {
	expect(qualifiers({ stage: "stable" })).toEqual([]);
});
