import { expect, test } from "vitest";
import { claim } from "#src/domain/comparison/claim.fixture.ts";
import { mesh, proxy, tool } from "./entry.fixture.ts";
import { FACET_NAMES, FACETS, facetValueName, facetValues, filterRecord } from "./facets.ts";
import { opennessName, opennessWord } from "./openness.ts";

const source = "https://example.org/";

test("an entry is listed under what it states, and under unknown where it states nothing", () => {
	expect(facetValues(mesh("bare"), "unknown")).toEqual({
		category: ["service-mesh"],
		status: ["active"],
		source: ["unknown"],
		license: ["unknown"],
		foundation: ["unknown"],
		architecture: ["unknown"],
		platform: ["unknown"],
		environment: ["unknown"],
		language: ["unknown"],
		proxy: ["unknown"],
		conformance: ["unknown"],
	});
	const facts = {
		status: "archived",
		open_source: "open-core",
		license: "MIT",
		governance: { steward: "CNCF", level: "sandbox", source },
		architecture: ["sidecar", "ambient"],
		platforms: ["vm"],
		environments: ["edge"],
		languages: ["Go", "Rust"],
		data_plane: ["envoy"],
	} as unknown as Parameters<typeof mesh>[1];
	expect(facetValues(mesh("whole", facts), "passing")).toEqual({
		category: ["service-mesh"],
		status: ["archived"],
		source: ["open-core"],
		license: ["MIT"],
		foundation: ["sandbox"],
		architecture: ["sidecar", "ambient"],
		platform: ["vm"],
		environment: ["edge"],
		language: ["Go", "Rust"],
		proxy: ["envoy"],
		conformance: ["passing"],
	});
});

test("a project under a steward without a level is outside; a proxy has its own category, a tool no data plane", () => {
	const governance = { steward: "A company", source, steps: [] };
	expect(facetValues(mesh("m", { governance }), "unknown").foundation).toEqual(["outside"]);
	expect(facetValues(proxy("p", { category: "api-gateway" }), "unknown").category).toEqual([
		"api-gateway",
	]);
	const graph = facetValues(tool("t"), "unknown");
	expect([graph.category, graph.proxy]).toEqual([["tool"], ["unknown"]]);
});

test("every facet has a name, and its values are said in words", () => {
	expect(FACETS.map((facet) => FACET_NAMES[facet])).toEqual([
		...["Category", "Status", "Source", "Licence", "Foundation level", "Architecture"],
		...["Platform", "Environment", "Language", "Data plane", "Gateway API"],
	]);
	expect(facetValueName("source", "no")).toBe("closed source");
	expect(facetValueName("source", "unknown")).toBe("not stated");
	expect(facetValueName("status", "unknown")).toBe("unknown");
	expect(facetValueName("foundation", "outside")).toBe("no foundation level");
	expect(facetValueName("category", "service-mesh")).toBe("Service mesh");
	expect(facetValueName("license", "MIT")).toBe("MIT");
	expect(facetValueName("language", "Go")).toBe("Go");
	expect(facetValueName("license", "unknown")).toBe("not stated");
	expect(facetValueName("conformance", "passing-older")).toBe("passing report, older release");
	expect(facetValueName("conformance", "lacking")).toBe("known to lack it");
});

test("what travels to the browser is short: a letter for each capability, dates, what is proven", () => {
	const one = mesh("one", {
		name: "One",
		aliases: ["Uno"],
		capabilities: {
			a: claim(),
			b: claim({ level: "partial" }),
			c: claim({ level: "planned" }),
			d: claim({ level: "none" }),
		},
		open_questions: { e: { looked_for: "2026-11-23" } } as never,
		announced: { date: "2017-05", source },
		ga: { date: "2018-07", source },
		latest_release: { version: "1", date: "2026-11-01", source },
		coverage: { low: 0.12345, high: 1, known: 4, asked: 6 },
	});
	expect(filterRecord(one, ["f", "e", "d", "c", "b", "a"])).toMatchObject({
		id: "meshes/one",
		name: "One",
		aliases: ["Uno"],
		levels: "uonlpf",
		since: "2017-05",
		released: "2026-11-01",
		proven: 0.123,
	});
	expect(filterRecord(mesh("m", { ga: { date: "2018-07", source } }), ["a"])).toMatchObject({
		levels: "u",
		since: "2018-07",
		released: "",
		proven: -1,
	});
	expect(filterRecord(tool("t"), ["a"])).toMatchObject({ levels: "", since: "" });
});

test("how open a source is, at length and in a word; unknown is not closed", () => {
	expect(opennessName("controller-only")).toBe("only the controller is open source");
	expect(opennessName(undefined)).toBeUndefined();
	expect(
		(["yes", "open-core", "source-available", "controller-only", "no"] as const).map(opennessWord),
	).toEqual(["open", "open core", "source-available", "part open", "closed"]);
	expect(opennessWord(undefined)).toBe("unknown");
});
