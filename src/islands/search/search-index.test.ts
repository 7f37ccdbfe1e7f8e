import { expect, test } from "vitest";
import type { SearchRecord } from "#src/domain/entries/search.ts";
import { searchIndex } from "./search-index.ts";

const record = (kind: SearchRecord["kind"], title: string, names: string[] = []): SearchRecord => ({
	kind,
	title,
	names,
	text: "",
	path: `/${title}/`,
});
const search = searchIndex([
	record("mesh", "Linkerd", ["Conduit"]),
	record("mesh", "Open Service Mesh", ["OSM"]),
	record("mesh", "Istio"),
	record("capability", "Certificate rotation"),
	record("capability", "Mutual TLS", ["mtls"]),
	record("guide", "Architectures", ["Node proxy and eBPF"]),
	record("term", "control plane"),
	record("experiment", "Dissecting Overheads"),
]);
const first = (typed: string) => search(typed)[0]?.found[0];

test.each([
	["linkrd", "Linkerd"],
	["certifcate", "Certificate rotation"],
	["OSM", "Open Service Mesh"],
	["conduit", "Linkerd"],
	["istio", "Istio"],
	["ebpf", "Architectures"],
	["control plane", "control plane"],
	["overheads", "Dissecting Overheads"],
])("%s finds %s", (typed, title) => {
	expect(first(typed)?.title).toBe(title);
});

test("the other name that matched is shown and marked", () => {
	expect(first("conduit")).toMatchObject({ name: "Conduit", nameRanges: [[0, 6]] });
});

test("nothing typed finds nothing, and no text breaks the search", () => {
	expect(search("  ")).toEqual([]);
	for (const text of ["<b>", "\\", "'", "=", "!", "x".repeat(500), "\u0000"]) {
		expect(() => search(text)).not.toThrow();
	}
});

test("groups come in the order of their best result", () => {
	expect(search("mtls").map(({ kind }) => kind)[0]).toBe("capability");
});
