import { expect, test } from "vitest";
import type { Decision } from "#src/domain/choosing/decide.ts";
import { matchHeading, requirementRows } from "./labels.ts";

const asker = (question: string) => ({ question, name: question, answer: "yes" });

test("must-haves come first, each with the answers that ask for it", () => {
	const things = requirementRows(
		{
			hard: [{ capability: "mtls", askedBy: [asker("encryption"), asker("assurance")] }],
			soft: [{ capability: "jwt", askedBy: [asker("authorization")] }],
			platforms: [{ any: ["vm", "bare-metal"], askedBy: [asker("runtime")] }],
			environments: [{ any: ["cloud"], askedBy: [asker("environment")] }],
			architecture: undefined,
			prefer: [{ fact: "commercial_support", askedBy: asker("support") }],
		},
		{ names: { mtls: "Mutual TLS" }, legal: [] },
	);
	expect(things.map(({ what, isMust }) => `${isMust ? "must" : "wish"}: ${what}`)).toEqual([
		"must: Mutual TLS",
		"must: Runs on virtual machines or bare metal",
		"wish: jwt",
		"wish: Made for cloud",
		"wish: Commercial support",
	]);
	expect(things[0]?.askedBy.map(({ name }) => name)).toEqual(["encryption", "assurance"]);
});

test("the heading over the meshes follows what was asked and how it is answered", () => {
	const row = {} as Decision["passing"][number];
	const none = { passing: [], possible: [], inPart: [], excluded: [], apart: [] };
	expect(matchHeading({ ...none, passing: [row], excluded: [row] }, true)).toBe("Matching meshes");
	expect(matchHeading({ ...none, possible: [row], inPart: [row] }, true)).toBe(
		"No mesh is known to meet every must-have; some may",
	);
	expect(matchHeading({ ...none, inPart: [row] }, true)).toBe(
		"No mesh meets every must-have in full",
	);
	expect(matchHeading({ ...none, excluded: [row] }, true)).toBe("No mesh meets every must-have");
	expect(matchHeading({ ...none, passing: [row] }, false)).toBe(
		"Meshes by what you would like, none is excluded",
	);
});
