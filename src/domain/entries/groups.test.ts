import { expect, test } from "vitest";
import { mesh, proxy, tool } from "./entry.fixture.ts";
import { inVocabularyOrder, isPeer, lifecycle } from "./entry.ts";
import { byLifecycle, collectionGroups, landscapeGroups } from "./groups.ts";

const all = [
	tool("graph"),
	proxy("library", { category: "client-library" }),
	proxy("balancer", { category: "load-balancer" }),
	proxy("gateway", { category: "api-gateway", status: "archived" }),
	proxy("envoy"),
	mesh("gone", { status: "discontinued" }),
	mesh("silent", { status: "dormant" }),
	mesh("kept", { status: "maintenance" }),
	mesh("alive"),
];
const held = (groups: ReturnType<typeof landscapeGroups>) =>
	groups.map(({ id, title, entries }) => [id, title, entries.map((entry) => entry.id).join()]);

test("each entry is in the one group of its kind, meshes by whether they can be chosen", () => {
	expect(held(landscapeGroups(all))).toEqual([
		["meshes-living", "Active meshes", "alive,kept"],
		["meshes-unclear", "Meshes of unclear status", "silent"],
		["meshes-ended", "Discontinued meshes", "gone"],
		["service-proxies", "Service proxies", "envoy"],
		["api-gateways", "API gateways", "gateway"],
		["load-balancers", "Load balancers", "balancer"],
		["client-libraries", "Client libraries", "library"],
		["tools", "Tools", "graph"],
	]);
	expect(held(landscapeGroups([mesh("alive")]))).toEqual([
		["meshes-living", "Active meshes", "alive"],
	]);
	expect(landscapeGroups([])).toEqual([]);
});

test("within a group active ones come first, then unclear ones, each by name", () => {
	const proxies = [
		proxy("a", { status: "archived" }),
		proxy("b", { status: "unknown" }),
		proxy("d"),
		proxy("c", { status: "maintenance" }),
	];
	expect(proxies.toSorted(byLifecycle).map(({ id }) => id)).toEqual(["c", "d", "b", "a"]);
});

test("tools are grouped by purpose, equal groups by name; with anything else the groups are those of the landscape", () => {
	const tools = [
		tool("z", { type: "observability" }),
		tool("y", { type: "load-generator" }),
		tool("x", { type: "observability", status: "archived" }),
		tool("a", { type: "load-generator" }),
	];
	expect(held(collectionGroups(tools))).toEqual([
		["load-generator", "Load generator", "a,y"],
		["observability", "Observability", "z,x"],
	]);
	expect(held(collectionGroups([...tools, mesh("m")])).map(([id]) => id)).toEqual([
		"meshes-living",
		"tools",
	]);
});

test("a peer could stand in for another: of one kind, and of one category or purpose", () => {
	expect(isPeer(mesh("a"), mesh("b"))).toBe(true);
	expect(isPeer(mesh("a"), proxy("b"))).toBe(false);
	expect(isPeer(proxy("a"), mesh("b"))).toBe(false);
	expect(isPeer(proxy("a"), proxy("b"))).toBe(true);
	expect(isPeer(proxy("a"), proxy("b", { category: "api-gateway" }))).toBe(false);
	expect(isPeer(tool("a"), tool("b"))).toBe(true);
	expect(isPeer(tool("a"), tool("b", { type: "load-generator" }))).toBe(false);
	expect(isPeer(tool("a"), proxy("b"))).toBe(false);
});

test("a project in maintenance can be chosen, one that is dormant or unknown is unclear", () => {
	const statuses = [
		"active",
		"maintenance",
		"dormant",
		"unknown",
		"archived",
		"discontinued",
	] as const;
	expect(statuses.map(lifecycle)).toEqual([
		...["active", "active", "unclear", "unclear", "discontinued", "discontinued"],
	]);
});

test("keys are in the order of the vocabulary, foreign ones last", () => {
	const sorted = inVocabularyOrder({ x: 1, b: 2, a: 3, y: 4 }, ["a", "b"]);
	expect(Object.keys(sorted)).toEqual(["a", "b", "x", "y"]);
});
