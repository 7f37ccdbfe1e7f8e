import { describe, expect, test } from "vitest";
import { queryText, readParts, separateLists } from "./query.ts";

const KNOWN = {
	mesh: ["istio", "kuma"],
	text: (value: string) => value.length <= 3,
};

describe("reading", () => {
	test("keeps what is known, each value once, in the order of the address", () => {
		const read = readParts(new URLSearchParams("mesh=kuma&mesh=istio&mesh=kuma"), KNOWN);
		expect(read.all("mesh")).toEqual(["kuma", "istio"]);
		expect(read.first("mesh")).toBe("kuma");
		expect(read.has("mesh", "istio")).toBe(true);
		expect(read.ignored).toEqual([]);
	});

	test("names what is not known as written there", () => {
		const query = new URLSearchParams("mesh=osm&text=abcd&sort=1&constructor=x&text=abc");
		const read = readParts(query, KNOWN);
		expect(read.ignored).toEqual(["mesh=osm", "text=abcd", "sort=1", "constructor=x"]);
		expect(read.all("text")).toEqual(["abc"]);
		expect(read.all("mesh")).toEqual([]);
		expect(read.first("mesh")).toBeUndefined();
		expect(read.has("mesh", "osm")).toBe(false);
	});
});

describe("lists", () => {
	test("only the named ones are taken apart, without empty items", () => {
		const parts = separateLists(new URLSearchParams("meshes=a, b,,c&q=x,y"), ["meshes"]);
		expect(parts).toEqual([
			["meshes", "a"],
			["meshes", "b"],
			["meshes", "c"],
			["q", "x,y"],
		]);
	});
});

describe("writing", () => {
	test("colons, commas and bars stay, everything else is escaped; empty values are left out", () => {
		const text = queryText([
			["can", "mtls:full"],
			["only", "a,b"],
			["any", "k8s|nomad"],
			["q", "a&b=c d"],
			["sort", ""],
			["mode", undefined],
		]);
		expect(text).toBe("can=mtls:full&only=a,b&any=k8s|nomad&q=a%26b%3Dc+d");
		expect([...new URLSearchParams(text)]).toEqual([
			["can", "mtls:full"],
			["only", "a,b"],
			["any", "k8s|nomad"],
			["q", "a&b=c d"],
		]);
	});

	test("nothing asked is an empty query", () => {
		expect(queryText([])).toBe("");
	});
});
