import { describe, expect, test } from "vitest";
import { claim } from "#src/domain/comparison/claim.fixture.ts";
import { mesh } from "./entry.fixture.ts";
import { mapFinding, meshMap, startingPairs } from "./map.ts";
import { opennessWord } from "./openness.ts";

const DAY = "2026-11-28";
const open = { open_source: "yes" } as const;
const groupOf = (facts: Parameters<typeof mesh>[1]) => meshMap([mesh("x", facts)], DAY)[0]?.id;

describe("a mesh is in the group an architect looks for it in", () => {
	test.each([
		[
			"archived wins over all else",
			{ ...open, status: "archived", platforms: ["vm"] },
			"discontinued",
		],
		["silent projects", { ...open, status: "dormant" }, "unclear"],
		[
			"frames and packets",
			{ ...open, capabilities: { "l2-l3": claim({ level: "full" }) } },
			"layers",
		],
		[
			"packets in part are not",
			{ ...open, capabilities: { "l2-l3": claim({ level: "partial" }) } },
			"kubernetes",
		],
		[
			"managed in full and not open",
			{
				open_source: "no",
				capabilities: { managed: claim({ level: "full" }) },
				built_on: ["istio"],
			},
			"managed",
		],
		[
			"open, though somebody also manages it",
			{ ...open, capabilities: { managed: claim({ level: "full" }) }, platforms: ["vm"] },
			"machines",
		],
		[
			"closed, but on one's own machines",
			{ open_source: "no", environments: ["cloud", "on-prem"] },
			"kubernetes",
		],
		["a distribution", { ...open, built_on: ["istio"], platforms: ["vm"] }, "istio"],
		[
			"machines outside Kubernetes",
			{ ...open, platforms: ["kubernetes", "bare-metal"] },
			"machines",
		],
	] as const)("%s", (_why, facts, group) => {
		expect(groupOf(facts as Parameters<typeof mesh>[1])).toBe(group);
	});
});

test("groups come in their order, meshes by name, undated ones without a life, years from their middle", () => {
	const dated = { announced: { date: "2018", source: "https://example.org/a" } };
	const groups = meshMap(
		[
			mesh("b", { ...open, name: "B", ...dated }),
			mesh("gone", { ...open, name: "Gone", status: "discontinued" }),
			mesh("a", { ...open, name: "A" }),
		],
		DAY,
	);
	expect(groups.map(({ id, rows }) => [id, rows.map(({ mesh: { id: one } }) => one)])).toEqual([
		["kubernetes", ["a", "b"]],
		["discontinued", ["gone"]],
	]);
	expect(groups[0]?.rows.map(({ life }) => life?.start)).toEqual([undefined, 2018.5]);
});

test("the finding counts active meshes, those built on Istio and those that are over", () => {
	const meshes = [
		mesh("a", { built_on: ["istio"] }),
		mesh("b"),
		mesh("c", { built_on: ["istio"], status: "archived" }),
	];
	expect(mapFinding(meshes)).toBe(
		"2 meshes of 3 are active, 1 of them built on Istio; 1 are discontinued.",
	);
});

test("openness is a word of its own where a licence is not open source", () => {
	expect(opennessWord("source-available")).toBe("source-available");
	expect(opennessWord("no")).toBe("closed");
});

test("a reader may begin with pairs that have a page, by name; a mesh that ended takes part in none", () => {
	const meshes = ["istio", "linkerd", "cilium"].map((id) => ({ id, name: id.toUpperCase() }));
	const reaches = new Map([
		["istio", "every"],
		["linkerd", "every"],
	] as const);
	expect(startingPairs(meshes, reaches)).toEqual([
		{ path: "/compare/istio-vs-linkerd/", text: "ISTIO and LINKERD" },
	]);
});
