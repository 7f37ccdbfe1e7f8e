import fc from "fast-check";
import { expect, test } from "vitest";
import { initials, markedParts, rankHits, type SearchRecord } from "./search.ts";

test.each([
	["Open Service Mesh", "OSM"],
	["Alibaba Cloud Service Mesh (ASM)", "ACSM"],
	["Istio", undefined],
])("the initials of %s are %s", (name, short) => {
	expect(initials(name)).toBe(short);
});

test("marking a text loses and adds nothing", () => {
	const range = fc
		.tuple(fc.nat(30), fc.nat(10))
		.map(([first, more]) => [first, first + more] as const);
	fc.assert(
		fc.property(fc.string({ maxLength: 20 }), fc.array(range), (text, ranges) => {
			const parts = markedParts(text, ranges);
			expect(parts.map((part) => part.text).join("")).toBe(text);
		}),
	);
	expect(markedParts("Linkerd", [[0, 3]])).toEqual([
		{ text: "Link", marked: true },
		{ text: "erd", marked: false },
	]);
});

test("a full name comes before a beginning, a beginning before a nearer spelling", () => {
	const record = (title: string, names: string[] = []): SearchRecord => ({
		kind: "mesh",
		title,
		names,
		text: "",
		path: "/",
	});
	const hits = [
		{ record: record("Osmosis"), distance: 0.1 },
		{ record: record("Cosmos"), distance: 0 },
		{ record: record("Open Service Mesh", ["OSM"]), distance: 0.3 },
	];
	expect(rankHits(hits, "osm").map((hit) => hit.record.title)).toEqual([
		"Open Service Mesh",
		"Osmosis",
		"Cosmos",
	]);
});

test("of two that match alike, the thing comes before the word for it", () => {
	const record = (kind: SearchRecord["kind"], title: string): SearchRecord => {
		return { kind, title, names: [], text: "", path: "/" };
	};
	const hits = [
		{ record: record("term", "certificate authority"), distance: 0 },
		{ record: record("capability", "Certificate rotation"), distance: 0.1 },
		{ record: record("term", "certificate"), distance: 0.2 },
	];
	const titles = rankHits(hits, "certificate").map((hit) => hit.record.title);
	expect(titles).toEqual(["certificate", "Certificate rotation", "certificate authority"]);
});
