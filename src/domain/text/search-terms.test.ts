import { expect, test } from "vitest";
import { isNumber, joinedTerm, placedTerms, termsOf, transpositions } from "./search-terms.ts";

test.each([
	["Træfik", ["traefik"]],
	["Retries and policies", ["retry", "policy"]],
	["Meshes", ["mesh"]],
	["mTLS", ["mtls"]],
	["Anthos", ["anthos"]],
	["What licenses", ["licence"]],
	["K8s", ["kubernete"]],
	["Kubernetes", ["kubernete"]],
	["Istio v1.27.1", ["istio", "1.27.1"]],
	["HTTP/1.1", ["http", "1.1"]],
	["cert-manager", ["cert", "manager"]],
	["what is", ["what", "is"]],
	["...", []],
])("the terms of %s are %j", (text, terms) => {
	expect(termsOf(text)).toEqual(terms);
});

test("each term knows its first and last place", () => {
	expect(placedTerms("Go kit, v2")).toEqual([
		{ term: "go", first: 0, last: 1 },
		{ term: "kit", first: 3, last: 5 },
		{ term: "2", first: 8, last: 9 },
	]);
});

test("versions are numbers, names with digits are not", () => {
	expect(["2", "1.27", "1.27.3", "k6", "3scale", ""].map(isNumber)).toEqual([
		true,
		true,
		true,
		false,
		false,
		false,
	]);
});

test("a transposition exchanges two neighbours that differ", () => {
	expect(transpositions("abb")).toEqual(["bab"]);
	expect(transpositions("kuma")).toEqual(["ukma", "kmua", "kuam"]);
	expect(transpositions("")).toEqual([]);
});

test("a text as one word keeps its letters and digits", () => {
	expect(["Open Service Mesh", "Træfik 2.x", "add-ons"].map(joinedTerm)).toEqual([
		"openservicemesh",
		"traefik2x",
		"addons",
	]);
});
