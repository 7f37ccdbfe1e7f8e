import { describe, expect, test } from "vitest";
import type { SupportLevel } from "#src/schema/comparison/claim.ts";
import { migration } from "./migration.ts";

const VOCABULARY = ["mtls", "udp", "wasm", "fips", "jwt", "ipv6"].map((id) => ({ id })) as never[];
const movable = (
	name: string,
	levels: Readonly<Record<string, SupportLevel>>,
	facts: { readonly status?: "active" | "archived"; readonly successors?: readonly string[] } = {},
) => ({
	id: name.toLowerCase(),
	name,
	status: facts.status ?? "active",
	successors: facts.successors ?? [],
	capabilities: Object.fromEntries(
		Object.entries(levels).map(([id, level]) => [
			id,
			{ level, evidence: "https://example.org/", checked: "2026-11-28" },
		]),
	),
});
const ids = (of: readonly { readonly id: string }[] = []) => of.map(({ id }) => id);

const left = movable(
	"Left",
	{ mtls: "full", udp: "partial", wasm: "full", fips: "planned", jwt: "none" },
	{ successors: ["zeta"] },
);

describe("moving away", () => {
	test("asks only for what the mesh had, fully or in part, in the order of the vocabulary", () => {
		expect(ids(migration(left, [], VOCABULARY).had)).toEqual(["mtls", "udp", "wasm"]);
	});

	test("says what becomes of each: kept, reduced, missing or unknown", () => {
		const to = movable("To", { mtls: "partial", udp: "full", jwt: "full" });
		const [found] = migration(left, [to], VOCABULARY).destinations;
		expect([found?.kept, found?.reduced, found?.gaps, found?.unknown].map(ids)).toEqual([
			["udp"],
			["mtls"],
			[],
			["wasm"],
		]);
		const lacking = movable("Lacking", { mtls: "none", udp: "planned", wasm: "full" });
		const [other] = migration(left, [lacking], VOCABULARY).destinations;
		expect([other?.kept, other?.reduced, other?.gaps, other?.unknown].map(ids)).toEqual([
			["wasm"],
			[],
			["mtls", "udp"],
			[],
		]);
	});

	test("partial stays kept where it was partial", () => {
		const [found] = migration(left, [movable("To", { udp: "partial" })], VOCABULARY).destinations;
		expect(ids(found?.kept)).toEqual(["udp"]);
	});

	test("leads to active meshes only: the named successor first, then by name and not by merit", () => {
		const found = migration(
			left,
			[
				movable("Beta", { mtls: "full", udp: "full", wasm: "full" }),
				movable("Zeta", {}),
				movable("Alpha", {}),
				movable("Gone", { mtls: "full" }, { status: "archived" }),
				left,
			],
			VOCABULARY,
		);
		expect(found.destinations.map(({ entry, named }) => [entry.name, named])).toEqual([
			["Zeta", true],
			["Alpha", false],
			["Beta", false],
		]);
	});

	test("lists all of few; of many the named successors and those that keep most, and knows all of them", () => {
		const meshes = [
			movable("Zeta", {}),
			movable("One", { mtls: "full" }),
			movable("Three", { mtls: "full", udp: "full", wasm: "full" }),
			movable("Two", { mtls: "full", udp: "partial" }),
			movable("Also Two", { mtls: "full", wasm: "full" }),
		];
		const listed = (bounds: { readonly most: number; readonly listed: number }) =>
			migration(left, [left, ...meshes], VOCABULARY, bounds).destinations.map(
				({ entry }) => entry.name,
			);
		expect(listed({ most: 5, listed: 3 })).toEqual(["Zeta", "Also Two", "One", "Three", "Two"]);
		expect(listed({ most: 4, listed: 3 })).toEqual(["Zeta", "Also Two", "Three"]);
		// A successor that is named is never left out.
		expect(listed({ most: 4, listed: 0 })).toEqual(["Zeta"]);
		const { active } = migration(left, [left, ...meshes], VOCABULARY, { most: 4, listed: 3 });
		expect(active).toEqual(meshes);
	});
});
