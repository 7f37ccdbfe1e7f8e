import { expect, test } from "vitest";
import { messages } from "#src/lint/catalog.fixture.ts";
import { releasePolicy } from "./release-policy.ts";
import { policyWith, rootWithReleases, written } from "./releases.fixture.ts";

const byPolicy = (day: string) => ({ support_ends: day, support_ends_is: "policy" });

test("an end by policy is what the rule gives: six weeks after the second newer release", () => {
	const list = (day: string) => [
		written("1.31", { released: "2026-08-31" }),
		written("1.30", { released: "2026-05-18" }),
		written("1.29", { released: "2026-02-16", ...byPolicy(day) }),
	];
	const policy = policyWith({ newest: 2, days: 42 });
	expect(messages(releasePolicy, rootWithReleases(list("2026-10-12"), policy))).toEqual([]);
	expect(
		messages(releasePolicy, rootWithReleases(list("2026-10-13"), policy)),
	).toMatchInlineSnapshot(`
		[
		  "content/releases/alpha.yaml releases.2.support_ends (value): "support_ends" of "1.29" in alpha.yaml is 2026-10-13 by policy, but the rule gives 2026-10-12. Correct the day or the rule; write announced or estimated where a page gives the day.",
		]
	`);
});

test("too few newer cycles, or no rule, give no end", () => {
	const list = [written("1.31", { released: "2026-08-31", ...byPolicy("2027-02-01") })];
	expect(
		messages(releasePolicy, rootWithReleases(list, policyWith({ newest: 2 }))),
	).toMatchInlineSnapshot(`
		[
		  "content/releases/alpha.yaml releases.0.support_ends (value): "support_ends" of "1.31" in alpha.yaml is 2027-02-01 by policy, but by the rule it has not ended: too few newer cycles are out. Correct the day or the rule; write announced or estimated where a page gives the day.",
		]
	`);
	expect(messages(releasePolicy, rootWithReleases(list))).toMatchInlineSnapshot(`
		[
		  "content/releases/alpha.yaml releases.0.support_ends (value): "support_ends" of "1.31" in alpha.yaml is 2027-02-01 by policy, but the policy has no rule to work it out from. Correct the day or the rule; write announced or estimated where a page gives the day.",
		]
	`);
});

test("twelve months from the release", () => {
	const list = [written("1.40", { released: "2026-10-13", ...byPolicy("2027-10-13") })];
	expect(messages(releasePolicy, rootWithReleases(list, policyWith({ months: 12 })))).toEqual([]);
	expect(messages(releasePolicy, rootWithReleases(list, policyWith({ months: 11 })))).toHaveLength(
		1,
	);
});

test("a rule is about newer releases or about time", () => {
	const said1 = messages(releasePolicy, rootWithReleases([], policyWith({ newest: 2, months: 3 })));
	expect(said1).toMatchInlineSnapshot(`
		[
		  "content/releases/alpha.yaml policy.rule (key): The rule of the policy in alpha.yaml needs either "newest" or "months". Write newest (and days) where newer releases end support, months where time does.",
		]
	`);
	expect(messages(releasePolicy, rootWithReleases([], policyWith({ days: 3 })))).toHaveLength(1);
});

test("an end and how it is known are given together", () => {
	const list = [
		written("1.1", { support_ends_is: "announced" }),
		written("1.0", { support_ends: "2026-01-01" }),
	];
	expect(messages(releasePolicy, rootWithReleases(list))).toMatchInlineSnapshot(`
		[
		  "content/releases/alpha.yaml releases.0.support_ends_is (key): "1.1" in alpha.yaml has "support_ends_is", but no "support_ends". Give both: the end and how it is known.",
		  "content/releases/alpha.yaml releases.1.support_ends (key): "1.0" in alpha.yaml has "support_ends", but no "support_ends_is". Give both: the end and how it is known.",
		]
	`);
});
