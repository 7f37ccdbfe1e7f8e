import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import type { Rule } from "#src/lint/rule.ts";
import { claimNone } from "#src/lint/rules/comparison/claim-none.ts";
import { evidencePage } from "#src/lint/rules/comparison/evidence-page.ts";
import { duplicateItem } from "./duplicate-item.ts";
import { placeholder } from "./placeholder.ts";
import { typographicQuote } from "./typographic-quote.ts";

const said = (rule: Rule, data: object) =>
	messages(rule, catalogWith({ "content/meshes/alpha.yaml": data }));

test.each([
	"https://example.com/",
	"https://docs.example.org/x",
	"http://my.example",
	"Not described yet.",
	"CHANGE",
	"TODO look it up",
])("%s is a placeholder", (note) => {
	expect(said(placeholder, { note })[0]).toContain(
		`${JSON.stringify(note)} in alpha.yaml is not filled in.`,
	);
});

test.each([
	"https://istio.io/example.com/",
	"Nothing changed; to do so, change it",
	"https://examples.com/",
])("%s is none", (note) => {
	expect(said(placeholder, { note })).toEqual([]);
});

test.each(["“2.0”", "”2.0", "2.0“", "“Half a quote", "half a quote” more"])(
	"%s holds a typographic quote as part of the value",
	(since) => {
		expect(said(typographicQuote, { since })).toHaveLength(1);
	},
);

test.each(["It says “on by default” there", "Istio's and Linkerd’s", "„so“ in German", "2.0"])(
	"%s is a text with quotes",
	(note) => {
		expect(said(typographicQuote, { note })).toEqual([]);
	},
);

test("a list says each thing once", () => {
	expect(said(duplicateItem, { languages: ["Go", "Rust", "Go"], platforms: ["vm"] })).toEqual([
		'content/meshes/alpha.yaml languages.2 (value): "Go" is listed twice under languages in alpha.yaml. Keep it once.',
	]);
});

test("what is not there has no first version and no stage", () => {
	const claims = {
		mtls: { level: "none", since: "1.0", stage: "beta", note: "x" },
		jwt: { level: "planned", since: "2.0" },
	};
	expect(said(claimNone, { capabilities: claims })).toEqual([
		'content/meshes/alpha.yaml capabilities.mtls.since (key): "mtls" in alpha.yaml is none, but has "since". Delete since, or correct the level. When it was removed belongs in the note.',
		'content/meshes/alpha.yaml capabilities.mtls.stage (key): "mtls" in alpha.yaml is none, but has "stage". Delete stage, or correct the level. When it was removed belongs in the note.',
	]);
});

test.each([
	["https://www.google.com/search?q=istio", "a page of search results"],
	["https://duckduckgo.com/?q=istio", "a page of search results"],
	["https://github.com/search?q=istio", "a page of search results"],
	["https://bit.ly/3abc", "a shortened address"],
	["https://chatgpt.com/share/abc", "a conversation with a program"],
	["https://claude.ai/share/abc", "a conversation with a program"],
])("%s is %s", (evidence, what) => {
	expect(said(evidencePage, { evidence })[0]).toContain(`in alpha.yaml is ${what}.`);
});

test("pages that only look alike are pages", () => {
	for (const evidence of [
		"https://cloud.google.com/service-mesh/docs",
		"https://research.google/x",
		"https://istio.io/search/",
	])
		expect(said(evidencePage, { evidence })).toEqual([]);
});
