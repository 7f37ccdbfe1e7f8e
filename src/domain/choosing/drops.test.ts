import { expect, test } from "vitest";
import { NO_CONDITIONS } from "#src/domain/comparison/conditions.ts";
import { candidate, claim, must, need, TERMS } from "./candidate.fixture.ts";
import { decide } from "./decide.ts";
import { bestConditionDrops, bestDrops, conditionDropLabel, dropLabel } from "./drops.ts";

type Rows = Parameters<typeof decide>[0];
const nameOf = ({ any }: { readonly any: readonly string[] }) => any.join(" or ");
const said = (rows: Rows, asked: Parameters<typeof decide>[1]) =>
	dropLabel(decide(rows, asked, { terms: TERMS }), nameOf);

const three = [must("mtls"), must("fips"), must("udp")];

test("the must-have whose removal leaves most meshes is named, unknown ones are counted apart", () => {
	const rows = [
		candidate("A", { mtls: "full", fips: "none", udp: "full" }),
		candidate("B", { mtls: "full", fips: "none", udp: "full" }),
		candidate("C", { mtls: "full", fips: "none" }),
		candidate("D", { mtls: "none", fips: "full", udp: "full" }),
	];
	expect(said(rows, three)).toBe("Drop “fips”: 2 meshes meet the rest, 1 more may.");
});

test("what ties is named together, in the order it was asked", () => {
	const rows = [
		candidate("A", { mtls: "full", fips: "none", udp: "full" }),
		candidate("D", { mtls: "full", fips: "full", udp: "none" }),
	];
	expect(said(rows, three)).toBe("Drop one of “fips” and “udp”: 1 mesh meets the rest.");
	expect(bestDrops(decide(rows, three, { terms: TERMS })).map(({ passing }) => passing)).toEqual([
		1, 1,
	]);
});

test("of removals that leave as many known meshes, the one with more that may counts", () => {
	const rows = [
		candidate("A", { mtls: "full", fips: "none", udp: "full" }),
		candidate("B", { mtls: "full", fips: "full", udp: "none" }),
		candidate("C", { mtls: "full", udp: "none" }),
	];
	expect(said(rows, three)).toBe("Drop “udp”: 1 mesh meets the rest, 1 more may.");
});

test("a mesh may be all that is left, and a removal that leaves nothing is not offered", () => {
	const open = [candidate("A", { mtls: "none", fips: "full" })];
	expect(said(open, three)).toBe("Drop “mtls”: 1 mesh may meet the rest, none is known to.");
	const far = [candidate("A", { mtls: "none", fips: "none", udp: "full" })];
	expect(said(far, three)).toBe(
		"Dropping one must-have is not enough: whichever is dropped, no mesh meets the rest.",
	);
});

test("nothing is to be dropped where a mesh meets all, nor where dropping gains nothing", () => {
	expect(said([candidate("A", { mtls: "full" })], [must("mtls")])).toBe("");
	expect(said([candidate("A", { mtls: "full", udp: "none" })], [need("udp")])).toBe("");
	// Both are unknown: without either, A still only may.
	expect(said([candidate("A")], [must("mtls"), must("udp")])).toBe("");
});

test("the only must-have is named with what it excludes", () => {
	const rows = [candidate("A", { mtls: "none" }), candidate("B", { mtls: "none" })];
	expect(said(rows, [must("mtls")])).toBe(
		"“mtls” is the only must-have; without it, nothing excludes any of the 2 meshes.",
	);
});

test("a condition that excludes every mesh is named with what it leaves, one that excludes none is not", () => {
	const beta = claim("full", { stage: "beta" });
	const rows = [candidate("A", { mtls: beta }), candidate("B", { mtls: beta }), candidate("C")];
	const conditions = { ...NO_CONDITIONS, stable: true, ownEvidence: true };
	const drops = bestConditionDrops(rows, [must("mtls")], { terms: TERMS, conditions });
	expect(conditionDropLabel(drops)).toBe(
		"Without the condition “Stable only” 2 meshes meet every must-have, 1 more may.",
	);
	expect(drops.map(({ without }) => without)).toEqual([{ ...conditions, stable: false }]);
	expect(bestConditionDrops(rows, [must("udp")], { terms: TERMS, conditions })).toEqual([]);
});

test("a mode is named with its condition", () => {
	const rows = [candidate("A", { mtls: "full" })];
	const conditions = { ...NO_CONDITIONS, mode: "node-proxy" };
	const drops = bestConditionDrops(rows, [must("mtls")], { terms: TERMS, conditions });
	expect(conditionDropLabel(drops)).toBe(
		"Without the condition “Mode: node proxy” 1 mesh meets every must-have.",
	);
});
