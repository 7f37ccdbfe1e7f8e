import { expect, test } from "vitest";
import { claim } from "#src/domain/comparison/claim.fixture.ts";
import type { SupportLevel } from "#src/schema/comparison/claim.ts";
import { mesh } from "./entry.fixture.ts";
import { commonLacks, statusMeaning } from "./glance.ts";

const having = (id: string, levels: Readonly<Record<string, SupportLevel>>, facts = {}) =>
	mesh(id, {
		capabilities: Object.fromEntries(
			Object.entries(levels).map(([capability, level]) => [capability, claim({ level })]),
		),
		...facts,
	});
const VOCABULARY = ["mtls", "fips", "wasm", "udp"];

test("a limit is proven absent here and full in more than half of the known active peers", () => {
	const entry = having("own", { mtls: "none", fips: "none", wasm: "partial", udp: "none" });
	const peers = [
		entry,
		having("a", { mtls: "full", fips: "full", wasm: "full" }),
		having("b", { mtls: "full", fips: "none", wasm: "full" }),
		having("c", { mtls: "full", wasm: "full" }),
		having("gone", { fips: "full", udp: "full" }, { status: "archived" }),
	];
	// fips: one of two known, which is not more than half; udp: known of a discontinued peer alone.
	expect(commonLacks(entry, peers, VOCABULARY, 3)).toEqual([{ id: "mtls", have: 3, known: 3 }]);
});

test("what most peers have comes first, and no more are named than asked for", () => {
	const entry = having("own", { mtls: "none", fips: "none", wasm: "none" });
	const peers = [
		having("a", { mtls: "full", fips: "full", wasm: "full" }),
		having("b", { mtls: "partial", fips: "full", wasm: "full" }),
		having("c", { mtls: "full", fips: "full", wasm: "none" }),
	];
	const named = (most: number) => commonLacks(entry, peers, VOCABULARY, most).map(({ id }) => id);
	expect(named(3)).toEqual(["fips", "mtls", "wasm"]);
	expect(named(1)).toEqual(["fips"]);
});

test("every status has its meaning", () => {
	expect(statusMeaning({ status: "dormant" })).toMatch(/^No release for 18 months/);
});
