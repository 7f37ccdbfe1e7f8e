import fc from "fast-check";
import { expect, test } from "vitest";
import { NO_CONDITIONS } from "#src/domain/comparison/conditions.ts";
import { must, need, TERMS } from "./candidate.fixture.ts";
import { criteriaFragment, readCriteria } from "./criteria-query.ts";

const LICENSE = "GPL-2.0-or-later AND LGPL-2.1-only";
const known = {
	terms: TERMS,
	modes: ["ambient"],
	values: {
		capability: ["mtls", "udp", "fips"],
		platform: ["vm", "kubernetes", "openshift"],
		environment: [],
		architecture: [],
		source: ["yes"],
		license: [LICENSE],
		foundation: [],
		support: ["commercial"],
		conformance: [],
		release: [],
	},
};
const read = (text: string) => readCriteria(new URLSearchParams(text), known);

test("an address leads back to the same criteria and conditions", () => {
	const criteria = [
		must("mtls", { weight: 5 }),
		need("kubernetes", {
			kind: "platform",
			any: ["kubernetes", "openshift"],
			must: true,
			level: "full",
		}),
		need(LICENSE, { kind: "license" }),
	];
	const conditions = { openSource: true, stable: true, ownEvidence: true, mode: "ambient" };
	expect(read(criteriaFragment(criteria, conditions))).toEqual({
		criteria,
		conditions,
		ignored: [],
	});
	expect(read(criteriaFragment(criteria)).conditions).toEqual(NO_CONDITIONS);
});

test("a must-have asks for full support unless it says less, a wish for partial", () => {
	const levels = read("must=capability:mtls&wish=capability:udp").criteria.map(
		({ level }) => level,
	);
	expect(levels).toEqual(["full", "partial"]);
	expect(read("must=capability:mtls:partial").criteria[0]?.level).toBe("partial");
});

test("partial cannot be asked of what law asks for", () => {
	expect(read("must=capability:fips:partial:3").criteria).toEqual([must("fips", { weight: 3 })]);
});

test("what is hostile or broken is ignored and reported", () => {
	const { criteria, ignored } = read(
		"must=capability:mtls:full:9&wish=__proto__:x&must=capability:<img>&want=capability:mtls&wish=platform:vm&wish=platform:vm::5&must=platform:vm|moon",
	);
	expect(criteria).toEqual([need("vm", { kind: "platform", weight: 3 })]);
	expect(ignored).toHaveLength(6);
	fc.assert(
		fc.property(fc.string(), (text) => {
			expect(() => read(text)).not.toThrow();
		}),
	);
});
