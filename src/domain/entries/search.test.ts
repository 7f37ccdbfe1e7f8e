import fc from "fast-check";
import { expect, test } from "vitest";
import { abbreviations, initials, markedParts, type SearchRecord, withSynonyms } from "./search.ts";

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

const record = (title: string, names: string[] = []): SearchRecord => {
	return { kind: "capability", title, names, text: "", path: "/" };
};

test("abbreviations of a text are found once, words in capitals of two letters are not", () => {
	expect(abbreviations("An OPA agent; OPA or JWT, no IP, FIPS140")).toEqual([
		"OPA",
		"JWT",
		"FIPS140",
	]);
});

test("a record is also found by what the glossary calls the same thing", () => {
	const glossary = [
		{ term: "circuit breaker", aliases: ["circuit breaking", "outlier detection"] },
		{ term: "retry", aliases: ["automatic retry"] },
	];
	const found = withSynonyms(
		[record("Circuit breaking"), record("Retries", ["retry"]), record("TCP")],
		glossary,
	);
	expect(found.map(({ names }) => names)).toEqual([
		["circuit breaker", "outlier detection"],
		["retry", "automatic retry"],
		[],
	]);
});
