import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CapabilityGroup } from "#src/schema/comparison/capabilities.ts";
import type { SupportLevel } from "#src/schema/comparison/claim.ts";
import { claim } from "./claim.fixture.ts";
import { migration } from "./migration.ts";
import {
	activePairs,
	byLimits,
	hasPairPage,
	pagedPairs,
	pairDifferences,
	pairId,
	pairReaches,
} from "./pairs.ts";

const ids = ["mtls", "udp", "wasm", "jwt"];
const capabilities = ids.map((id) => ({ id, name: id, question: "?", why: "y", verify: "v" }));
const groups: readonly CapabilityGroup[] = [{ id: "all", name: "All", capabilities }];
const level = fc.constantFrom<SupportLevel>("full", "partial", "planned", "none");
const side = fc
	.dictionary(
		fc.constantFrom(...ids),
		level.map((one) => claim({ level: one })),
	)
	.map((claims) => ({ capabilities: claims }));

describe("a pair", () => {
	test("puts every capability into exactly one list", () => {
		fc.assert(
			fc.property(side, side, (a, b) => {
				const lists = Object.values(pairDifferences(a, b, groups)).flat();
				const listed = lists.map(({ capability }) => capability.id).toSorted();
				expect(listed).toEqual(ids.toSorted());
			}),
		);
	});

	test("turned around swaps what only one has and keeps the rest", () => {
		fc.assert(
			fc.property(side, side, (a, b) => {
				const names = (rows: { capability: { id: string } }[]) =>
					rows.map(({ capability }) => capability.id);
				const one = pairDifferences(a, b, groups);
				const other = pairDifferences(b, a, groups);
				expect(names([...one.onlyA])).toEqual(names([...other.onlyB]));
				expect(names([...one.degree])).toEqual(names([...other.degree]));
				expect(names([...one.unknown])).toEqual(names([...other.unknown]));
			}),
		);
	});

	test("claims no difference where one side is unknown", () => {
		const a = { capabilities: { mtls: claim() } };
		const { onlyA, unknown } = pairDifferences(a, { capabilities: {} }, groups);
		expect(onlyA).toEqual([]);
		expect(unknown).toHaveLength(4);
	});

	test("sets apart what has one level at another stage or in another edition, but not in other modes", () => {
		const a = {
			capabilities: {
				mtls: claim({ stage: "stable", modes: ["sidecar"] }),
				udp: claim({ stage: "beta" }),
				wasm: claim({ edition: "enterprise" }),
				jwt: claim({ stage: "alpha", edition: "managed" }),
			},
		};
		const same = { stage: "alpha", edition: "managed" } as const;
		const b = { capabilities: { mtls: claim(), udp: claim(), wasm: claim(), jwt: claim(same) } };
		const { alike, other } = byLimits(pairDifferences(a, b, groups).same);
		expect(alike.map(({ capability }) => capability.id)).toEqual(["mtls", "jwt"]);
		expect(other.map(({ capability }) => capability.id)).toEqual(["udp", "wasm"]);
	});

	test("has one address whichever mesh is named first, and only active meshes have one", () => {
		const meshes = [
			{ id: "zeta", status: "active" },
			{ id: "alpha", status: "maintenance" },
			{ id: "gone", status: "archived" },
			{ id: "maybe", status: "unknown" },
		] as const;
		expect(activePairs(meshes).map(({ id }) => id)).toEqual(["alpha-vs-zeta"]);
		expect(pairId("zeta", "alpha")).toBe(pairId("alpha", "zeta"));
	});
});

test("beyond a bound pairs have a page that were published or with the meshes most often compared", () => {
	const meshes = ["alpha", "beta", "gamma", "istio"].map(
		(id) => ({ id, status: "active" }) as const,
	);
	const published = new Set(["alpha", "gamma"]);
	const ids = (most: number) => pagedPairs(meshes, published, most).map(({ id }) => id);
	expect(ids(4)).toHaveLength(6);
	expect(ids(3)).toEqual(["alpha-vs-gamma", "alpha-vs-istio", "beta-vs-istio", "gamma-vs-istio"]);
	const reaches = pairReaches(meshes, published, 3);
	expect([...reaches.values()].toSorted()).toEqual(["compared", "every", "promised", "promised"]);
	expect(hasPairPage(reaches.get("alpha"), reaches.get("beta"))).toBe(false);
	expect(hasPairPage(reaches.get("istio"), undefined)).toBe(false);
	expect(new Set(pairReaches(meshes, published, 4).values())).toEqual(new Set(["every"]));
});

describe("moving away", () => {
	const facts = { status: "active", successors: [], capabilities: {} } as const;
	const gone = {
		...facts,
		id: "gone",
		name: "Gone",
		status: "archived" as const,
		successors: ["heir"],
		capabilities: { mtls: claim(), udp: claim(), wasm: claim(), jwt: claim({ level: "none" }) },
	};
	const heir = {
		...facts,
		id: "heir",
		name: "Heir",
		capabilities: { mtls: claim({ level: "none" }) },
	};
	const best = {
		...facts,
		id: "best",
		name: "Best",
		capabilities: { mtls: claim(), udp: claim({ level: "partial" }), wasm: claim() },
	};

	test("holds only what the discontinued mesh had against the active, named successors first", () => {
		const moving = migration(
			gone,
			[best, heir, { ...best, id: "dead", status: "archived" }],
			capabilities,
		);
		const names = (list: readonly { id: string }[] = []) => list.map(({ id }) => id);
		expect(names(moving.had)).toEqual(["mtls", "udp", "wasm"]);
		expect(moving.destinations.map(({ entry }) => entry.id)).toEqual(["heir", "best"]);
		const [toHeir, toBest] = moving.destinations ?? [];
		expect(names(toHeir?.gaps)).toEqual(["mtls"]);
		expect(names(toHeir?.unknown)).toEqual(["udp", "wasm"]);
		expect(names(toBest?.reduced)).toEqual(["udp"]);
		expect(names(toBest?.kept)).toEqual(["mtls", "wasm"]);
	});

	test("is asked of an active mesh as well, by name", () => {
		const moving = migration(best, [heir, { ...heir, id: "aheir", name: "A" }], capabilities);
		expect(moving.destinations.map(({ entry }) => entry.id)).toEqual(["aheir", "heir"]);
	});
});
