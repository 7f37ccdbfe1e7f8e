import { expect, test } from "vitest";
import {
	claimDay,
	evidenceKindWords,
	isOwnEvidence,
	qualifiers,
	shortQualifiers,
} from "#src/domain/comparison/claim.ts";

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

const modes = ["sidecar", "ambient", "ebpf", "proxyless"].map((id) => ({ id, name: id }));
const full = { level: "full" as const, ...{ since: "1.2" } };

test.each([
	["no mode named", {}, []],
	["few of four", { modes: ["ambient"] }, ["by mode"]],
	["half of four", { modes: ["ambient", "ebpf"] }, []],
	["one and another alike", { modes: ["ambient"], by_mode: { ebpf: { level: "full" } } }, []],
	[
		"one that differs",
		{ modes: ["a", "b", "c"], by_mode: { ebpf: { level: "none" } } },
		["by mode"],
	],
	["one in another stage", { by_mode: { ebpf: { level: "full", stage: "beta" } } }, ["by mode"]],
	[
		"all alike, without a mode of its own",
		{ by_mode: { ebpf: { level: "full", stage: "stable" } } },
		[],
	],
] as const)("a narrow cell says by mode only what differs: %s", (_words, more, said) => {
	const claim = { ...full, ...more } as unknown as Parameters<typeof shortQualifiers>[0];
	expect(shortQualifiers(claim, modes)).toEqual(["since 1.2", ...said]);
});

test("limits are in one order, and stable is not mentioned", () => {
	const upstream = { mesh: "istio", name: "Istio", version: "1.30", statement: "" };
	expect(
		qualifiers({
			...{ stage: "beta", edition: "managed", since: "1.2", until: "1.9", level_until: "full" },
			upstream,
		}),
	).toEqual(["beta", "managed edition", "since 1.2", "full until 1.9", "as Istio 1.30"]);
	expect(qualifiers({ stage: "stable" })).toEqual([]);
});

test("the day of a claim is the day it was read, else the day it was carried over", () => {
	expect(claimDay({ checked: "2026-11-23", recorded: "2026-01-01" })).toBe("2026-11-23");
	expect(claimDay({ recorded: "2026-01-01" })).toBe("2026-01-01");
	expect(claimDay({})).toBe("");
});
