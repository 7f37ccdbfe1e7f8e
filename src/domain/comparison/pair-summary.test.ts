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

test("five names are written, of more four and how many others there are", () => {
	const named = (count: number) => {
		const many = Array.from({ length: count }, (_none, at) => `c${at}`);
		const has = Object.fromEntries(many.map((id) => [id, claim()]));
		const lacks = Object.fromEntries(many.map((id) => [id, claim({ level: "none" })]));
		const rows = many.map((id) => ({ id, name: id, question: "?", why: "y", verify: "v" }));
		const all = [{ id: "all", name: "All", capabilities: rows }];
		return pairSummary(
			"Alpha",
			"Beta",
			pairDifferences({ capabilities: has }, { capabilities: lacks }, all),
		)[0];
	};
	expect(named(5)).toBe(
		"Alpha has, fully or in part, c0, c1, c2, c3 and c4; Beta is known not to.",
	);
	expect(named(6)).toBe(
		"Alpha has, fully or in part, c0, c1, c2, c3 and 2 others; Beta is known not to.",
	);
});
