import { describe, expect, test } from "vitest";
import { mesh, proxy, tool } from "./entry.fixture.ts";
import { landscapeCounts, newestDay } from "./entry.ts";
import { collectionGroups, landscapeGroups } from "./groups.ts";
import { alternatives, relations } from "./relations.ts";
import { eventsByYear, lifespans, timelineEvents } from "./timeline.ts";

const source = "https://example.org/";
const claim = (level: "full" | "partial" | "none", checked = "2026-11-23") => ({
	level,
	evidence: source,
	checked,
});
const covered = (low: number) => ({ coverage: { low, high: low, known: 1, asked: 56 } });

describe("the groups of the landscape", () => {
	const groups = landscapeGroups([
		mesh("low", covered(0.2)),
		mesh("gone", { status: "archived" }),
		mesh("doubtful", { status: "unknown" }),
		mesh("high", covered(0.9)),
		proxy("gateway", { category: "api-gateway" }),
		tool("graph"),
	]);

	test("come with active meshes first and leave out what is empty", () => {
		expect(groups.map(({ id }) => id)).toEqual([
			"meshes-living",
			"meshes-unclear",
			"meshes-ended",
			"api-gateways",
			"tools",
		]);
	});

	test("hold meshes by name, whatever is proven of them", () => {
		expect(groups[0]?.entries.map(({ id }) => id)).toEqual(["high", "low"]);
		const least = landscapeGroups([mesh("b", covered(0.9)), mesh("a", covered(0.2))]);
		expect(least[0]?.entries.map(({ id }) => id)).toEqual(["a", "b"]);
	});

	test("of tools are by purpose, the largest first", () => {
		const tools = [
			tool("a"),
			tool("b", { type: "load-generator" }),
			tool("c", { type: "load-generator" }),
		];
		expect(collectionGroups(tools).map(({ title }) => title)).toEqual([
			"Load generator",
			"Observability",
		]);
	});
});

test("counts tell how many meshes ended and how many claims the landscape has", () => {
	const entries = [
		mesh("a", { capabilities: { mtls: claim("full"), jwt: claim("none") }, ...covered(1) }),
		mesh("b", { status: "discontinued" }),
		proxy("p", { capabilities: { mtls: claim("full") } }),
		tool("t"),
	];
	expect(landscapeCounts(entries)).toEqual({
		meshes: 2,
		proxies: 1,
		tools: 1,
		discontinued: 1,
		claims: 3,
		capabilities: 56,
	});
});

describe("relations", () => {
	const istio = mesh("istio", { data_plane: ["envoy"] });
	const distribution = mesh("distribution", { built_on: ["istio"] });
	const ended = mesh("ended", { successors: ["istio"], status: "archived" });
	const envoy = proxy("envoy");
	const kiali = tool("kiali", { works_with: ["istio"] });
	const all = [istio, distribution, ended, envoy, kiali];
	const read = (subject: (typeof all)[number]) =>
		relations(subject, all).map(({ label, entries }) => [label, entries.map(({ id }) => id)]);

	test("are read from both ends", () => {
		expect(read(istio)).toEqual([
			["Data plane", ["envoy"]],
			["Distributions and extensions of it", ["distribution"]],
			["Successor of", ["ended"]],
			["Tools for it", ["kiali"]],
		]);
		expect(read(envoy)).toEqual([["Carries traffic for", ["istio"]]]);
		expect(read(kiali)).toEqual([["Works with", ["istio"]]]);
	});

	test("do not confuse a proxy with a mesh of the same id", () => {
		const namesake = mesh("envoy");
		expect(relations(namesake, [...all, namesake])).toEqual([]);
	});
});

describe("alternatives", () => {
	const subject = mesh("subject", {
		capabilities: { mtls: claim("full"), jwt: claim("partial"), udp: claim("none") },
	});

	test("are the active entries that share most with the subject, by name", () => {
		const most = mesh("zest", { capabilities: { mtls: claim("partial"), jwt: claim("full") } });
		const some = mesh("some", { capabilities: { mtls: claim("full"), jwt: claim("none") } });
		const gone = mesh("gone", { status: "archived", capabilities: most.capabilities });
		const all = [some, gone, most, subject];
		const read = (count: number) =>
			alternatives(subject, all, count).map(({ entry, shared, of }) => [entry.id, shared, of]);
		expect(read(1)).toEqual([["zest", 2, 2]]);
		expect(read(5)).toEqual([
			["some", 1, 2],
			["zest", 2, 2],
		]);
	});

	test("leave out an entry that shares nothing, and one that only lacks the same", () => {
		const other = mesh("other", { capabilities: { udp: claim("none") } });
		expect(alternatives(subject, [other], 5)).toEqual([]);
	});
});

describe("the timeline", () => {
	const entry = mesh("x", {
		announced: { date: "2017-05", source },
		ga: { date: "2018-07-31", version: "1.0", source },
		ended: { date: "2020", source },
		status: "archived",
		governance: {
			steward: "CNCF",
			source,
			steps: [{ level: "incubating", date: "2019-02", source }],
		},
	});

	test("tells the steps of a life, oldest first", () => {
		expect(timelineEvents(entry).map(({ date, label }) => [date, label])).toEqual([
			["2017-05", "Announced"],
			["2018-07-31", "Generally available, 1.0"],
			["2019-02", "CNCF incubating"],
			["2020", "Ended"],
		]);
	});

	test("goes by years, newest first", () => {
		expect(eventsByYear([entry, mesh("undated")]).map(({ year }) => year)).toEqual([
			"2020",
			"2019",
			"2018",
			"2017",
		]);
	});

	test("ends a life at its end and lets an active one go on to the given day", () => {
		const active = mesh("y", { announced: { date: "2019", source } });
		const spans = lifespans([active, entry, mesh("undated")], "2026-07-01");
		expect(spans.map(({ entry: { id }, end, lifecycle }) => [id, end, lifecycle])).toEqual([
			["x", 2020.5, "discontinued"],
			["y", 2026.5, "active"],
		]);
	});
});

test("the newest day looks at facts and at claims", () => {
	const entries = [
		mesh("a", { checked: "2026-01-01", capabilities: { mtls: claim("full", "2026-03-01") } }),
		mesh("b", { checked: "2026-02-01" }),
	];
	expect(newestDay(entries)).toBe("2026-03-01");
	expect(newestDay([])).toBeUndefined();
});
