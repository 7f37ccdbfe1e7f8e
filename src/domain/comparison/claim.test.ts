import { expect, test } from "vitest";
import { evidenceKindWords, isOwnEvidence } from "#src/domain/comparison/claim.ts";

test("a claim without a kind rests on documentation; the others are said in words", () => {
	expect(evidenceKindWords({})).toBe("documentation");
	expect(evidenceKindWords({ evidence_kind: "conformance-report" })).toBe("conformance report");
});

test("what upstream or a third party says is not the entry's own evidence", () => {
	expect(isOwnEvidence({})).toBe(true);
	expect(isOwnEvidence({ evidence_kind: "source-code" })).toBe(true);
	expect(isOwnEvidence({ evidence_kind: "upstream" })).toBe(false);
	expect(isOwnEvidence({ evidence_kind: "second-hand" })).toBe(false);
});
