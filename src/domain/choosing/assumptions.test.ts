import { describe, expect, test } from "vitest";
import { NO_CONDITIONS } from "#src/domain/comparison/conditions.ts";
import { assumptionsOf } from "./assumptions.ts";
import { must, need, TERMS } from "./candidate.fixture.ts";

const FULL = "A must-have is met by full support only, unless said otherwise here.";

describe("assumptions", () => {
	test("how stages count is always said, and changes with the condition", () => {
		const beta = "Beta counts in full and is marked; alpha counts as partial support.";
		const stable = "Only what the project calls stable, or puts no stage to, counts.";
		expect(assumptionsOf([], TERMS)).toContain(beta);
		const asked = assumptionsOf([], TERMS, { ...NO_CONDITIONS, stable: true });
		expect(asked).toContain(stable);
		expect(asked).not.toContain(beta);
		expect(assumptionsOf([], TERMS)).toHaveLength(5);
	});

	test("each condition is told only when it holds", () => {
		const all = { openSource: true, stable: false, ownEvidence: true, mode: "node-proxy" };
		const told = assumptionsOf([], TERMS, all);
		expect(told).toHaveLength(8);
		expect(told).toEqual(
			expect.arrayContaining([
				"Only editions under an OSI-approved licence were considered.",
				"What only an upstream or a third party says of a mesh counted as unknown.",
				"Only the mode node proxy was considered.",
			]),
		);
	});

	test("what is enough for must-haves; wishes and other kinds are not spoken of", () => {
		const other = [need("mtls"), must("vm", { kind: "platform" })];
		expect(assumptionsOf(other, TERMS)).toHaveLength(5);
		expect(assumptionsOf([must("mtls")], TERMS)).toContain(FULL);
		const partial = assumptionsOf([must("mtls", { level: "partial" })], TERMS);
		expect(partial).not.toContain(FULL);
		expect(partial).toContain("Partial support is enough for: Mutual TLS.");
		const both = assumptionsOf([must("udp"), must("mtls", { level: "partial" })], TERMS);
		expect(both).toContain(FULL);
		expect(both).toContain("Partial support is enough for: Mutual TLS.");
	});

	test("what law asks for is named", () => {
		expect(assumptionsOf([must("fips"), must("mtls")], TERMS)).toContain(
			"Asked for by law, so partial never meets it: fips.",
		);
	});
});
