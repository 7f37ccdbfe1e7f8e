import { expect, test } from "vitest";
import type { Quote } from "./quote.ts";
import { elementTag, fallbackOf, linkedImage, picture } from "./snippet-code.ts";

const site = "https://mesh.example/";
const quote: Quote = {
	site,
	id: "strengths",
	topic: "Strengths",
	title: "Alpha [leads]",
	home: `${site}strengths/`,
	width: 760,
	height: 400,
	heights: { "320": 500 },
	span: 640,
	meshes: [],
	names: [],
	rows: [],
	rowNames: [],
	theme: "auto",
	formats: ["svg", "light.svg", "dark.svg", "small.svg"],
	picture: "strengths",
	frozen: [],
	pinned: { file: "", integrity: "" },
};
const file = (ending: string, id = "strengths") => `${site}embed/v1/${id}.${ending}`;
const image = (src: string) => `<img alt="Alpha [leads]" src="${src}" width="640" />`;
const link = (markup: string) => `<a href="${site}strengths/">${markup}</a>`;
const source = (media: string, src: string) => `    <source media="(${media})" srcset="${src}" />`;

test("a picture asks for the reader's screen first, then for the theme", () => {
	expect(picture(quote)).toBe(
		link(
			[
				"",
				"  <picture>",
				source("max-width: 480px", file("small.svg")),
				source("prefers-color-scheme: dark", file("dark.svg")),
				source("prefers-color-scheme: light", file("light.svg")),
				`    ${image(file("light.svg"))}`,
				"  </picture>",
				"",
			].join("\n"),
		),
	);
});

test("a chosen theme is one picture, and so is one that was made once", () => {
	expect(picture({ ...quote, theme: "dark" })).toBe(link(image(file("dark.svg"))));
	expect(picture({ ...quote, formats: ["svg"] })).toBe(link(image(file("svg"))));
	expect(picture({ ...quote, formats: ["svg"], theme: "dark" })).toBe(link(image(file("svg"))));
	expect(picture({ ...quote, formats: ["svg"], width: 300 })).toContain('width="300"');
	const pair = { ...quote, picture: "a-vs-b", formats: ["svg", "dark.svg"] };
	expect(picture(pair)).toBe(link(image(file("svg", "a-vs-b"))));
});

test("Markdown escapes the brackets of its words", () => {
	expect(linkedImage(quote, "x.svg")).toBe(`[![Alpha \\[leads\\]](x.svg)](${site}strengths/)`);
});

test("where scripts are off a picture is shown, the one for phones first; none where none was made", () => {
	expect(fallbackOf(quote)).toEqual({
		words: "Alpha [leads]",
		pictures: [
			{ media: "(scripting: none) and (max-width: 480px)", image: file("small.svg") },
			{ media: "(scripting: none)", image: file("svg") },
		],
	});
	expect(fallbackOf({ ...quote, theme: "dark" }).pictures).toEqual([
		{ media: "(scripting: none)", image: file("dark.svg") },
	]);
	expect(fallbackOf({ ...quote, theme: "dark", picture: "a-vs-b" }).pictures).toEqual([
		{ media: "(scripting: none)", image: file("svg", "a-vs-b") },
	]);
	expect(fallbackOf({ ...quote, picture: undefined, names: ["Beta"] })).toEqual({
		words: "Strengths: Beta (figure of Meshscape)",
		pictures: [],
	});
});

test("the element has the options that were chosen", () => {
	expect(elementTag(quote)).toMatch(/^<mesh-figure src="strengths" title="Strengths" style="/);
	const chosen = { ...quote, meshes: ["a", "b"], names: ["A", "B"], rows: ["x", "y"] };
	expect(elementTag({ ...chosen, rowNames: ["X", "Y"], theme: "light" })).toContain(
		'src="strengths" meshes="a,b" rows="x,y" theme="light" title="Strengths, X, Y: A, B"',
	);
});
