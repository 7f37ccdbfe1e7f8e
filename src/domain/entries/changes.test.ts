import { expect, test } from "vitest";
import type { Change } from "#src/schema/api/changes-document.ts";
import type { Claim } from "#src/schema/comparison/claim.ts";
import { changeTitle, entryChanges } from "./changes.ts";

const claim = (facts: Partial<Claim> = {}): Claim => ({
	level: "full",
	evidence: "https://example.org/a",
	checked: "2026-11-01",
	...facts,
});

test("a new entry is one change, however much it claims", () => {
	expect(entryChanges(undefined, { capabilities: { mtls: claim(), fips: claim() } })).toEqual([
		{ kind: "entry-added" },
	]);
});

test("a removed entry is one change", () => {
	expect(entryChanges({ capabilities: { mtls: claim() } }, undefined)).toEqual([
		{ kind: "entry-removed" },
	]);
});

test("a claim that was only read again has not changed", () => {
	const before = { capabilities: { mtls: claim({ note: "only TCP" }) } };
	const read = { checked: "2026-11-23", evidence: "https://example.org/b", note: "Only TCP" };
	const after = { capabilities: { mtls: claim(read) } };
	expect(entryChanges(before, after)).toEqual([]);
});

test("levels, limits and notes are said in words, and gone claims come last", () => {
	const before = { status: "active", capabilities: { fips: claim(), mtls: claim() } };
	const after = {
		status: "archived",
		capabilities: {
			mtls: claim({ level: "partial", since: "1.2", note: "Not for UDP." }),
			udp: claim({ level: "none" }),
		},
	};
	expect(entryChanges(before, after)).toEqual([
		{ kind: "status-changed", before: "active", after: "archived" },
		{
			kind: "claim-changed",
			capability: "mtls",
			before: "full",
			after: "partial, since 1.2: Not for UDP.",
		},
		{ kind: "claim-added", capability: "udp", after: "none" },
		{ kind: "claim-removed", capability: "fips", before: "full" },
	]);
});

const change = (facts: Partial<Change>): Change => ({
	at: "2026-11-28T10:00:00Z",
	commit: "0123456",
	collection: "meshes",
	entry: "kuma",
	kind: "entry-added",
	...facts,
});

test.each([
	[{ kind: "entry-added" }, "Kuma joined the landscape"],
	[{ kind: "entry-removed" }, "Kuma left the landscape"],
	[
		{ kind: "entry-renamed", before: "kuma1", after: "kuma" },
		"Kuma has another id: kuma1 is kuma now",
	],
	[{ kind: "status-changed", after: "archived" }, "Kuma is now archived"],
	[
		{ kind: "claim-removed", capability: "mtls", before: "full" },
		"Kuma: Mutual TLS is unknown again",
	],
	[
		{ kind: "claim-changed", capability: "mtls", before: "partial: TCP", after: "full, since 3.0" },
		"Kuma: Mutual TLS went from partial to full",
	],
] as const)("a change is a headline: %o", (facts, title) => {
	expect(changeTitle(change(facts), "Kuma", "Mutual TLS")).toBe(title);
});
