import { describe, expect, test } from "vitest";
import {
	fittingHeight,
	frameMarkup,
	liveAddress,
	objectMarkup,
	oembedMarkup,
	pictureOf,
	type Quote,
	quoteAlt,
	quoteName,
	quoteRoom,
} from "./quote.ts";

const quote: Quote = {
	site: "https://mesh.example/",
	id: "comparison",
	topic: "What meshes can do",
	title: "Alpha does most",
	home: "https://mesh.example/compare/",
	width: 760,
	height: 400,
	heights: { "320": 900, "480": 700, "784": 500 },
	span: 784,
	meshes: [],
	names: [],
	rows: [],
	rowNames: [],
	theme: "auto",
	formats: ["svg"],
	picture: "comparison",
	frozen: [],
	pinned: { file: "", integrity: "" },
};

test("a quote is called by its topic, and by the meshes and at most three rows it shows", () => {
	const name = (rowNames: readonly string[], names: readonly string[]) =>
		quoteName({ topic: "Topic", rowNames, names });
	expect(name([], [])).toBe("Topic");
	expect(name(["mTLS", "JWT", "UDP"], [])).toBe("Topic, mTLS, JWT, UDP");
	expect(name(["mTLS", "JWT", "UDP", "TCP"], ["Alpha", "Beta"])).toBe("Topic, 4 rows: Alpha, Beta");
});

test("its picture says the finding only where it shows what the figure shows by itself", () => {
	expect(quoteAlt(quote)).toBe("Alpha does most");
	expect(quoteAlt({ ...quote, names: ["Beta"] })).toBe("What meshes can do: Beta");
	expect(quoteAlt({ ...quote, rowNames: ["JWT"] })).toBe("What meshes can do, JWT");
});

test("a picture was made of what a figure shows, and of a pair that has a page", () => {
	const made = (meshes: readonly string[], rows: readonly string[] = [], id = "comparison") =>
		pictureOf({ id, shown: ["a", "b", "c"] }, { meshes, rows }, (pair) => pair === "a-vs-b");
	expect(made([])).toBe("comparison");
	expect(made(["a", "b", "c"])).toBe("comparison");
	expect(made(["b", "a"])).toBe("a-vs-b");
	expect(made(["a", "c"])).toBeUndefined();
	expect(made(["c", "b", "a"])).toBeUndefined();
	expect(made([], ["mtls"])).toBeUndefined();
	expect(made(["b", "a"], [], "strengths")).toBeUndefined();
	expect(pictureOf({ id: "one" }, { meshes: [], rows: [] }, () => false)).toBe("one");
});

test("the address has the options that were chosen, behind one hash", () => {
	expect(liveAddress(quote)).toBe("https://mesh.example/embed/v1/comparison/");
	expect(liveAddress({ ...quote, meshes: ["a", "b"], rows: ["x", "y"], theme: "dark" })).toBe(
		"https://mesh.example/embed/v1/comparison/#m=a,b&rows=x,y&theme=dark",
	);
	expect(liveAddress({ ...quote, theme: "light" })).toBe(
		"https://mesh.example/embed/v1/comparison/#theme=light",
	);
});

test("the room is enough at every width up to the widest", () => {
	const room = (span: number) =>
		quoteRoom({ heights: { "320": 600, "480": 900, "784": 700 }, span });
	expect([784, 640, 480, 479, 320, 300].map(room)).toEqual([900, 900, 900, 600, 600, 900]);
	expect(quoteRoom({ heights: { "480": 100, "800": 300 }, span: 784 })).toBe(300);
});

describe("heights as a value of CSS", () => {
	test("change evenly from one width to the next", () => {
		// 200 px less over 160, then 200 less over 304.
		expect(fittingHeight(quote.heights)).toBe(
			"calc(900px - 1.25*clamp(0px,100cqw - 320px,160px) - .658*clamp(0px,100cqw - 480px,304px))",
		);
		expect(fittingHeight({ "320": 100, "420": 200 })).toBe(
			"calc(100px + 1*clamp(0px,100cqw - 320px,100px))",
		);
	});

	test("are one length where they do not change, whatever order they come in", () => {
		expect(fittingHeight({ "320": 100, "784": 100 })).toBe("100px");
		expect(fittingHeight({ "320": 100 })).toBe("100px");
		expect(fittingHeight({})).toBe("0px");
		expect(fittingHeight({ "420.5": 200, "320.5": 100 })).toBe(
			"calc(100px + 1*clamp(0px,100cqw - 320.5px,100px))",
		);
	});
});

describe("the markup", () => {
	const risky = { ...quote, topic: 'A "mesh" & <b>', home: "https://mesh.example/?a=1&b=2" };

	test("of a frame leaves the room that is needed and escapes what it names", () => {
		const lines = frameMarkup(risky).split("\n");
		expect(lines[0]).toBe('<div style="container-type:inline-size;max-width:784px">');
		expect(lines[1]).toContain('<iframe src="https://mesh.example/embed/v1/comparison/"');
		expect(lines[1]).toContain('width="784" height="900" loading="lazy"');
		expect(lines[1]).toContain(
			"width:100%!important;max-width:100%!important;height:900px!important;",
		);
		expect(lines[1]).toContain(
			'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"',
		);
		expect(lines[2]).toContain('<a href="https://mesh.example/?a=1&amp;b=2">');
		expect(lines[3]).toBe("</div>");
		expect(frameMarkup(risky)).not.toContain("<b>");
		expect(frameMarkup(risky)).toContain("&amp;");
	});

	test("of an object is inline and falls back to a link", () => {
		const markup = objectMarkup({ ...risky, span: 480 });
		expect(markup).toContain('max-width:480px">');
		expect(markup).toContain('data="https://mesh.example/embed/v1/comparison/"');
		expect(markup).toContain('width="480" height="900"');
		expect(markup).toContain('display:inline!important;vertical-align:top"><a href=');
		expect(markup).toContain("(figure of Meshscape)</a></object>");
		expect(markup).not.toContain("<b>");
	});

	test("of oEmbed is one line, as wide as a live page gets", () => {
		const markup = oembedMarkup("https://mesh.example/x", "A & B", quote.heights);
		expect(markup).toMatch(
			/^<div style="container-type:inline-size;max-width:784px"><iframe src="https:\/\/mesh\.example\/x" title="A &amp; B" width="784" height="900"/,
		);
		expect(markup.endsWith("</iframe></div>")).toBe(true);
	});
});
