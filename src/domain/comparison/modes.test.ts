import { expect, test } from "vitest";
import { mesh } from "#src/domain/entries/entry.fixture.ts";
import type { Claim } from "#src/schema/comparison/claim.ts";
import { qualifiers } from "./claim.ts";
import { modesOf, statementIn } from "./modes.ts";

const claim = (level: Claim["level"], facts: Partial<Claim> = {}): Claim => ({
	level,
	evidence: "https://mesh.example/",
	checked: "2026-11-28",
	...facts,
});
const source = "https://mesh.example/modes";
const MODES = [
	{ id: "sidecar", name: "Sidecar", architecture: "sidecar" as const, source },
	{ id: "ztunnel", name: "Ambient, ztunnel only", architecture: "ambient" as const, source },
	{ id: "waypoint", name: "Ambient with waypoints", architecture: "ambient" as const, source },
];

test("a mesh is judged in its modes, in parts its claims tell apart, or as a whole", () => {
	const parts = { architecture: ["sidecar" as const, "ambient" as const] };
	const ids = (facts: Parameters<typeof mesh>[1]) => modesOf(mesh("a", facts)).map(({ id }) => id);
	expect(ids({ modes: MODES })).toEqual(["sidecar", "ztunnel", "waypoint"]);
	expect(ids({ modes: MODES.slice(0, 1) })).toEqual([]);
	expect(ids(parts)).toEqual([]);
	expect(ids({ ...parts, capabilities: { mtls: claim("full", { modes: ["ambient"] }) } })).toEqual([
		"sidecar",
		"ambient",
	]);
});

test("a claim speaks of the modes it names, and in its own words of others; else it is unknown", () => {
	const said = claim("full", {
		modes: ["sidecar"],
		by_mode: { waypoint: claim("partial", { note: "With a waypoint" }) },
	});
	expect(statementIn(said, "sidecar")?.level).toBe("full");
	expect(statementIn(said, "waypoint")).toMatchObject({
		level: "partial",
		note: "With a waypoint",
	});
	expect(statementIn(said, "ztunnel")).toBeUndefined();
	expect(statementIn(claim("full"), "sidecar")).toBeUndefined();
	expect(statementIn(undefined, "sidecar")).toBeUndefined();
});

test.each([
	{
		name: "the modes a claim names",
		said: claim("full", { modes: ["sidecar"] }),
		words: ["Sidecar only"],
	},
	{
		name: "a level of its own in other modes",
		said: claim("full", {
			modes: ["sidecar"],
			by_mode: { ztunnel: claim("none"), waypoint: claim("full") },
		}),
		words: ["none in Ambient, ztunnel only"],
	},
	{
		name: "the same level, but not as stable",
		said: claim("full", {
			stage: "stable",
			modes: ["sidecar"],
			by_mode: { waypoint: claim("full", { stage: "beta" }) },
		}),
		words: ["full beta in Ambient with waypoints", "unknown in Ambient, ztunnel only"],
	},
	{
		name: "nothing where it holds in all modes",
		said: claim("full", { modes: ["sidecar", "ztunnel", "waypoint"] }),
		words: [],
	},
	{ name: "that no mode is named", said: claim("full"), words: ["mode not stated"] },
])("a cell says $name", ({ said, words }) => {
	expect(qualifiers(said, MODES)).toEqual(words);
});

test("every limit of a claim is said, in a fixed order", () => {
	const upstream = { mesh: "istio", name: "Istio", version: "1.30", statement: source };
	const said = {
		...claim("full", { stage: "beta", edition: "enterprise", since: "1.20" }),
		upstream,
	};
	expect(qualifiers({ ...said, modes: ["node-proxy", "ambient"] })).toEqual([
		"beta",
		"enterprise edition",
		"since 1.20",
		"node proxy and ambient only",
		"as Istio 1.30",
	]);
	expect(qualifiers({ ...claim("none"), until: "2.14", level_until: "full" })).toEqual([
		"full until 2.14",
	]);
	expect(qualifiers({ stage: "stable" })).toEqual([]);
});
