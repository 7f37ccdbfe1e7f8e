import { expect, test } from "vitest";
import type { CapabilityGroup } from "#src/schema/comparison/capabilities.ts";
import { claim } from "./claim.fixture.ts";
import { pairSummary } from "./pair-summary.ts";
import { pairDifferences } from "./pairs.ts";

const ids = ["mtls", "udp", "wasm", "jwt"];
const capabilities = ids.map((id) => ({ id, name: id, question: "?", why: "y", verify: "v" }));
const groups: readonly CapabilityGroup[] = [{ id: "all", name: "All", capabilities }];
const a = { capabilities: { mtls: claim(), udp: claim(), wasm: claim({ level: "partial" }) } };
const summary = (udp: ReturnType<typeof claim>) => {
	const b = { capabilities: { mtls: claim({ level: "none" }), udp, wasm: claim() } };
	return pairSummary("Alpha", "Beta", pairDifferences(a, b, groups));
};

test("a pair is summed up in sentences made from its lists alone", () => {
	expect(summary(claim())).toMatchInlineSnapshot(`
		[
		  "Alpha has, fully or in part, mtls; Beta is known not to.",
		  "Nothing is proven that Beta has and Alpha lacks.",
		  "They differ in degree in wasm.",
		  "They have the same level in 1 capability; modes may still differ.",
		  "In 1 capability at least one side is unknown, so no difference is claimed there.",
		]
	`);
});

test("the summary says in how many of one level a stage or edition differs", () => {
	expect(summary(claim({ stage: "beta" }))).toContain(
		"They have the same level in 1 capability, 1 of them at another stage or in another edition; modes may still differ.",
	);
});
