import { describe, expect, test } from "vitest";
import type { SearchRecord } from "#src/domain/entries/search.ts";
import { searchIndex } from "./search-index.ts";

const record = (
	kind: SearchRecord["kind"],
	title: string,
	names: string[] = [],
	more: Partial<SearchRecord> = {},
): SearchRecord => ({ kind, title, names, text: "", path: `/${title}/`, ...more });

const { search, paths } = searchIndex([
	record("mesh", "Linkerd", ["Conduit", "Linkerd 2"], { pairs: "linkerd", also: ["Buoyant"] }),
	record("mesh", "Open Service Mesh", ["OSM"]),
	record("mesh", "OCI Service Mesh"),
	record("mesh", "Kong Mesh", [], { text: "A distribution of Kuma" }),
	record("mesh", "Kuma", [], { pairs: "kuma" }),
	record("mesh", "Istio", ["Istio ambient"], { pairs: "istio" }),
	record("mesh", "Calico Istio Ambient Mode"),
	record("proxy", "Linkerd2-proxy"),
	record("tool", "Naftis", [], { text: "Console for Istio 1.27" }),
	record("tool", "Topaz", [], { text: "A store" }),
	record("capability", "Certificate rotation"),
	record("capability", "Circuit breaking", ["circuit breaker"]),
	record("capability", "Kubernetes"),
	record("guide", "Architectures", ["Node proxy and eBPF"]),
	record("term", "circuit breaker", ["circuit breaking"]),
	record("experiment", "Istio, Kuma and another mesh"),
]);
const titles = (typed: string) => search(typed).flatMap(({ found }) => found.map((f) => f.title));

describe("the first result", () => {
	test.each([
		["istio", "Istio"],
		["linkrd", "Linkerd"],
		["isito", "Istio"],
		["certifcate", "Certificate rotation"],
		["conduit", "Linkerd"],
		["ebpf", "Architectures"],
		["kuma mesh", "Kuma"],
		["istio ambient", "Istio"],
		["service mesh open", "Open Service Mesh"],
		["openservicemesh", "Open Service Mesh"],
		["opneservicemesh", "Open Service Mesh"],
		["ku ma", "Kuma"],
		["linkerd2", "Linkerd"],
		["k8s", "Kubernetes"],
		["buoyant", "Linkerd"],
		["osm", "Open Service Mesh"],
		["circuit breaker", "Circuit breaking"],
	])("for %s is %s", (typed, title) => {
		expect(titles(typed)[0]).toBe(title);
	});
});

describe("a word that is found nowhere", () => {
	test.each(["istio 1.28", "istio qqqqq", "v9 istio"])("takes nothing away: %s", (typed) => {
		expect(titles(typed)[0]).toBe("Istio");
	});

	test("finds nothing by itself, nor next to words that only texts have", () => {
		for (const typed of ["qqqqq", "qqqqq store", "qqqqq 1.27", "<img src=x onerror=store(2)>"]) {
			expect(search(typed), typed).toEqual([]);
		}
	});
});

test("under four letters no typo is forgiven, and no middle of a word found", () => {
	expect(titles("opa")).toEqual([]);
	expect(titles("kmu")).toEqual([]);
});

test("initials find a name, after those that have them as a name", () => {
	expect(titles("osm")).toEqual(["Open Service Mesh", "OCI Service Mesh"]);
});

test("a name comes before the same word in a text", () => {
	const found = titles("kuma");
	expect(found.indexOf("Kuma")).toBeLessThan(found.indexOf("Kong Mesh"));
});

describe("two meshes", () => {
	test.each([
		"istio vs linkerd",
		"Linkerd versus Istio",
		"isito vs. linkred",
		"istio, linkerd",
		"istio conduit",
	])("%s leads to the page of the pair", (typed) => {
		const [first] = search(typed);
		expect(first?.kind).toBe("pair");
		expect(first?.found[0]?.path).toBe("/compare/istio-vs-linkerd/");
	});

	test.each(["istio vs osm", "istio vs istio", "istio ambient", "linkerd 2"])(
		"%s names no pair that has a page",
		(typed) => {
			expect(search(typed)[0]?.kind).not.toBe("pair");
		},
	);
});

test("the other name that matched is shown and marked", () => {
	expect(search("conduit")[0]?.found[0]).toMatchObject({ name: "Conduit", nameRanges: [[0, 6]] });
	expect(search("servicemesh open")[0]?.found[0]).toMatchObject({
		titleRanges: [[5, 16]],
	});
});

test("a filter gets the address of everything that is found", () => {
	expect(paths("kuma mesh")).toContain("/Kuma/");
	expect(paths("kuma mesh")).not.toContain("/OCI Service Mesh/");
	expect(paths("isito")).toEqual(
		new Set(["/Istio/", "/Calico Istio Ambient Mode/", "/Istio, Kuma and another mesh/"]),
	);
});

test("nothing typed finds nothing, and no text breaks the search", () => {
	expect(search("  ")).toEqual([]);
	for (const text of ["<b>", "\\", "'", "=", "!", "x".repeat(500), "\u0000", "vs", "a vs "]) {
		expect(() => search(text)).not.toThrow();
	}
});

test("two meshes are offered together only where they have a page of their own", () => {
	const many = searchIndex([
		record("mesh", "Istio", [], { pairs: "istio" }),
		record("mesh", "Alpha", [], { pairs: "alpha", reach: "promised" }),
		record("mesh", "Beta", [], { pairs: "beta", reach: "compared" }),
		record("mesh", "Gamma", [], { pairs: "gamma", reach: "promised" }),
	]);
	const first = (typed: string) => many.search(typed)[0]?.found[0]?.path;
	expect(first("alpha vs istio")).toBe("/compare/alpha-vs-istio/");
	expect(first("gamma vs alpha")).toBe("/compare/alpha-vs-gamma/");
	expect(first("beta vs istio")).toBe("/compare/beta-vs-istio/");
	expect(first("alpha vs beta")).not.toMatch(/compare/);
});
