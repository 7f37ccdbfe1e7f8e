import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { markup } from "./markup.ts";

const entry = (summary: string) => catalogWith({ "content/meshes/alpha.yaml": { summary } });

test.each([
	["<b>bold</b>", "an HTML tag"],
	["</p>", "an HTML tag"],
	["<!-- note -->", "an HTML tag"],
	["<https://example.org>", "an HTML tag"],
	["fish &amp; chips", "an HTML entity"],
	["&#60;", "an HTML entity"],
	["see [docs](https://example.org)", "a Markdown link"],
	["see [docs][1]", "a Markdown link"],
	["the `mesh` command", "a backtick"],
	["a **bold** claim", "emphasis"],
	["a *weak* claim", "emphasis"],
	["a __bold__ claim", "emphasis"],
	["a _weak_ claim", "emphasis"],
	["~~gone~~", "emphasis"],
	["javascript:alert(1)", "a script address"],
	[" VBScript : x", "a script address"],
	["https://example.org/?javascript:alert(1)", "a script address"],
	["data:text/html,x", "a script address"],
])("%s holds %s", (text, what) => {
	expect(messages(markup, entry(text))[0]).toContain(`holds ${what}.`);
});

test.each([
	"p99 < 5 ms and > 1 ms at 1 <5 % load",
	"AT&T, R&D & more; and so on",
	"uses *.example.com and *.example.org",
	"the snake_case_name and 2 * 3 * 4",
	"arrays [a] and (b), versions [1.0, 2.0)",
	"https://example.org/_internal_/a_b?x=1&copy;=2#*c*",
	"JavaScript and TypeScript",
	"SDKs for JavaScript: browser and server",
])("%s is plain text", (text) => {
	expect(messages(markup, entry(text))).toEqual([]);
});

test("every text is looked at, at any depth, and quoted so that it can be found", () => {
	const catalog = catalogWith({
		"content/meshes/alpha.yaml": {
			strengths: [{ headline: "plain" }, { headline: 'a <img src="x">' }],
		},
	});
	expect(messages(markup, catalog)).toMatchInlineSnapshot(`
		[
		  "content/meshes/alpha.yaml strengths.1.headline (value): "a <img src=\\"x\\">" in alpha.yaml holds an HTML tag. Write plain words.",
		]
	`);
});
