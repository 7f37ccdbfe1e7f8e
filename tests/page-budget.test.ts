import { globSync, readFileSync } from "node:fs";
import { sep } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";

/** Most bytes of HTML, gzipped, and most elements of the largest page of a kind. */
type Budget = {
	readonly pages: RegExp;
	readonly bytes: number;
	readonly elements: number;
	readonly why: string;
};

/** The first that fits counts. About a quarter above what they have today. */
const BUDGETS: readonly Budget[] = [
	{
		pages: /^strengths\/$/,
		bytes: 66_000,
		elements: 11_000,
		why: "every claim of every mesh, to weigh it again",
	},
	{
		pages: /^(compare|releases)\/$/,
		bytes: 44_000,
		elements: 9_000,
		why: "a whole table as HTML, so that it is there without a script, for paper and for search",
	},
	{
		pages: /^(|readiness\/|embed\/)$/,
		bytes: 44_000,
		elements: 4_500,
		why: "all entries, questions or figures, which a script filters in place",
	},
	{
		pages: /^(meshes|performance|proxies)\/[^/]+\/$/,
		bytes: 42_000,
		elements: 6_500,
		why: "every claim or run of one entry or experiment with its evidence",
	},
	{
		pages:
			/^compare\/for\/[^/]+\/$|^timeline\/$|^strengths\/[^/]+\/$|^changes\/|^contribute\/freshness\/$/,
		bytes: 22_000,
		elements: 3_200,
		why: "one question put to all meshes, one mesh in all axes, or all events",
	},
	{
		pages: /^contribute\/rules\/$/,
		bytes: 40_000,
		elements: 7_500,
		why: "every field of every file and every rule, to search within one page",
	},
	{
		pages: /^embed\//,
		bytes: 12_000,
		elements: 2_000,
		why: "a figure inside someone else's page, with its table",
	},
	{
		pages: /^data\/$/,
		bytes: 24_000,
		elements: 3_200,
		why: "what is unknown, weak or old in every mesh, to be filled in",
	},
	{ pages: /(?:)/, bytes: 20_000, elements: 1_900, why: "a text, a list or a form" },
];

/** The pages of the built site by their address below its root. */
const PAGES = globSync("dist/**/*.html").map((file) => {
	const html = readFileSync(file, "utf8");
	const path = file
		.split(sep)
		.slice(1)
		.join("/")
		.replace(/index\.html$/, "");
	return {
		path,
		budget: BUDGETS.find(({ pages }) => pages.test(path)),
		bytes: gzipSync(html).length,
		elements: html.match(/<[a-z]/g)?.length ?? 0,
	};
});

describe("pages stay within the bytes and elements of their kind", () => {
	test.each(BUDGETS)("$pages: $bytes bytes and $elements elements, for $why", (budget) => {
		const own = PAGES.filter((page) => page.budget === budget);
		expect(own.length).toBeGreaterThan(0);
		const over = own.filter(
			({ bytes, elements }) => bytes > budget.bytes || elements > budget.elements,
		);
		expect(over.map(({ path, bytes, elements }) => ({ path, bytes, elements }))).toEqual([]);
	});
});
