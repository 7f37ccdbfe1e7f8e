import { expect, test } from "vitest";
import { requirementRows } from "./labels.ts";

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
