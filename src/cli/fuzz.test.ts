import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { filterQuery, readFilterQuery } from "#src/domain/benchmarks/filter.ts";
import { criteriaFragment, readCriteria } from "#src/domain/choosing/criteria-query.ts";
import { matrixQuery, readMatrixAddress } from "#src/domain/comparison/matrix-query.ts";
import { aTerm } from "#src/domain/guide/glossary.fixture.ts";
import { linkTerms } from "#src/domain/guide/glossary.ts";
import { readAnswerFile } from "#src/domain/readiness/answer-file.ts";
import { decodeAnswers, encodeAnswers } from "#src/domain/readiness/answer-link.ts";
import { readSpectrumQuery, spectrumQuery } from "#src/domain/strengths/query.ts";
import { readYaml } from "#src/files/read-yaml.ts";
import { importRun } from "#src/importers/import-run.ts";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { proseLink } from "#src/lint/rules/prose/prose-link.ts";
import { proseMarkup } from "#src/lint/rules/prose/prose-markup.ts";
import { proseSyntax } from "#src/lint/rules/prose/prose-syntax.ts";
import { smpRunSchema } from "#src/schema/benchmarks/smp-run.ts";
import type { Readiness } from "#src/schema/readiness/readiness.ts";
import { Refusal } from "./command.ts";
import { conformanceDraft } from "./conformance-place.ts";

/** What `npm run fuzz` asks for: more cases, a seed of its own, and when to stop at the latest. */
const { FUZZ_RUNS = "1000", FUZZ_SEED, FUZZ_SECONDS = "600" } = process.env;
const LONG = (Number(FUZZ_SECONDS) + 60) * 1_000;

/** Tries a property with all cases that are asked for, and fails with the smallest that breaks it. */
async function explore<Case>(
	arbitrary: fc.Arbitrary<Case>,
	holds: (one: Case) => void | Promise<void>,
): Promise<void> {
	const property = fc.asyncProperty(arbitrary, async (one) => holds(one));
	const found = await fc.check(property, {
		numRuns: Number(FUZZ_RUNS),
		interruptAfterTimeLimit: Number(FUZZ_SECONDS) * 1_000,
		...(FUZZ_SEED !== undefined && { seed: Number(FUZZ_SEED) }),
	});
	if (FUZZ_SEED !== undefined) console.log(`${found.numRuns} cases, seed ${FUZZ_SEED}`);
	if (found.failed && found.counterexample !== null)
		throw new Error(fc.defaultReportMessage(found), { cause: found.errorInstance });
}

/** Pieces of what is read, in any order, among any text. */
const pieces = (...known: readonly string[]) =>
	fc
		.array(
			fc.oneof({ arbitrary: fc.constantFrom(...known), weight: 5 }, fc.string({ maxLength: 8 })),
			{
				maxLength: 24,
			},
		)
		.map((parts) => parts.join(""));

const HOSTILE = [
	"__proto__",
	"constructor",
	"toString",
	"<script>",
	"javascript:",
	"%3Cimg%20onerror%3D",
	"%",
	"%zz",
	"%00",
	"\u202e",
	"\ud800",
	"&",
	"=",
	":",
	"|",
	",",
	"+",
	"#",
	"?",
	"-1",
	"1e999",
	"NaN",
	"99999999999999999999",
];

/** A text that was read once, with parts of it taken out, doubled or replaced. */
const damaged = (texts: readonly string[], ...known: readonly string[]) =>
	fc
		.tuple(
			fc.constantFrom(...texts),
			fc.array(fc.tuple(fc.nat(), fc.nat(40), pieces(...known)), { minLength: 1, maxLength: 4 }),
		)
		.map(([text, edits]) =>
			edits.reduce((changed, [place, length, piece]) => {
				const at = place % (changed.length + 1);
				return changed.slice(0, at) + piece + changed.slice(at + length);
			}, text),
		);

const instrument: Readiness = parse(readFileSync("data/readiness.yaml", "utf8"));
const questions = instrument.dimensions.flatMap((dimension) => dimension.questions);

const IDS = ["istio", "linkerd", "mtls", "security", "constructor"];
const query = pieces(
	...HOSTILE,
	...IDS,
	...["mesh=", "row=", "sort=", "mode=", "show=", "ended", "own", "must=", "wish=", "only="],
	...[
		"capability:mtls:full:5",
		"platform:kubernetes",
		"weights=",
		"time-to-value.cli.0",
		"meshes=",
	],
);

test(
	"any query is read as a state that is written and read again as it was",
	async () => {
		const ids = { meshes: IDS, capabilities: IDS, groups: ["security"], modes: ["ambient"] };
		const known = { mesh: IDS, mode: ["ambient"], interest: ["vendor"], measured: ["latency"] };
		const choices = {
			axes: [{ id: "time-to-value", capabilities: [{ id: "cli", weight: 1 }] }],
			meshes: IDS,
		};
		const criteria = {
			values: { platform: ["kubernetes"], capability: IDS } as never,
			modes: ["ambient"],
			terms: { names: {}, legal: ["mtls"] },
		};
		const readers: readonly ((text: string) => readonly [state: unknown, written: string])[] = [
			(text) => {
				const { view } = readMatrixAddress(new URLSearchParams(text), ids);
				return [view, matrixQuery(view)];
			},
			(text) => {
				const filter = readFilterQuery(text, known);
				return [filter, filterQuery(filter)];
			},
			(text) => {
				const { weights, meshes } = readSpectrumQuery(text, choices);
				return [{ weights, meshes }, spectrumQuery({ weights, meshes })];
			},
			(text) => {
				const read = readCriteria(new URLSearchParams(text), criteria);
				return [
					{ criteria: read.criteria, conditions: read.conditions },
					criteriaFragment(read.criteria, read.conditions),
				];
			},
		];
		await explore(fc.tuple(query, fc.constantFrom(...readers)), ([text, read]) => {
			const [state, written] = read(text);
			expect(read(written)[0]).toEqual(state);
			expect(written).not.toMatch(/[<>"\s]/);
		});
	},
	LONG,
);

const answerPieces = [
	...HOSTILE,
	"v=1",
	"&",
	...questions.slice(0, 4).flatMap(({ id, options }) => [`${id}=`, options[0]?.id ?? ""]),
];

test(
	"any share link gives answers of the instrument, which link to themselves again",
	async () => {
		await explore(pieces(...answerPieces), (link) => {
			const { answers, notes } = decodeAnswers(link, instrument);
			for (const [question, option] of Object.entries(answers)) {
				const asked = questions.find(({ id }) => id === question);
				expect([...(asked?.options ?? []).map(({ id }) => id), "unknown"]).toContain(option);
			}
			expect(decodeAnswers(encodeAnswers(answers, instrument), instrument).answers).toEqual(
				answers,
			);
			expect(notes.length).toBeLessThan(250);
		});
	},
	LONG,
);

test(
	"any answer file gives answers of the instrument or is damaged",
	async () => {
		const file = JSON.stringify({
			format: "meshscape-readiness",
			version: 1,
			name: "Team A",
			answers: { growth: "some", "service-count": "lots" },
		});
		const pieces = [
			...HOSTILE,
			'"',
			"{",
			"}",
			"[",
			"]",
			'"answers":',
			'"__proto__":',
			"1e400",
			"null",
		];
		await explore(damaged([file], ...pieces), (text) => {
			const { answers, name = "" } = readAnswerFile(text, instrument);
			const known = questions.map(({ id }) => id);
			expect(Object.keys(answers).filter((id) => !known.includes(id))).toEqual([]);
			expect(name).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
			expect(name.length).toBeLessThanOrEqual(80);
		});
	},
	LONG,
);

const FIXTURES = join(import.meta.dirname, "../importers/fixtures");
const outputs = ["", "situations"]
	.flatMap((folder) =>
		readdirSync(join(FIXTURES, folder)).map((name) => join(FIXTURES, folder, name)),
	)
	.filter((path) => statSync(path).isFile() && statSync(path).size < 8_000)
	.map((path) => readFileSync(path, "utf8"));

/** Every number of a run, at any depth. */
function numbersIn(value: unknown): readonly number[] {
	if (typeof value === "number") return [value];
	return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

test(
	"any output of a load generator is a run of finite numbers or refused in a line",
	async () => {
		const pieces = [
			...HOSTILE,
			"\n",
			"0",
			"1e308",
			"-0",
			'"',
			"{",
			"[",
			"ms",
			"us",
			"%",
			"null",
			"Infinity",
		];
		await explore(damaged(outputs, ...pieces), (text) => {
			const imported = importRun(text, {
				parseYaml: (yaml) => parse(yaml, { logLevel: "silent" }),
			});
			if (imported.ok) {
				const issues = smpRunSchema.safeParse(imported.run).error?.issues ?? [];
				// A text that is too long is refused where the run is filed.
				expect(issues.filter(({ code }) => code !== "too_big")).toEqual([]);
				expect(numbersIn(imported.run).filter((number) => !Number.isFinite(number))).toEqual([]);
			} else {
				expect(imported.reason.length).toBeLessThan(2_000);
				expect(imported.reason).not.toBe("");
			}
		});
		expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
	},
	LONG,
);

const YAML_PIECES = [
	...HOSTILE,
	...[
		"\n",
		"\n  ",
		"- ",
		": ",
		"a: b\n",
		"? ",
		"&a ",
		"*a",
		"!!str ",
		"|",
		">",
		'"',
		"'",
		"{",
		"}",
	],
	...[
		"[",
		"]",
		"#",
		" #",
		"---\n",
		"...\n",
		"%YAML 1.2\n",
		"<<: ",
		"~",
		"null",
		"0x1F",
		"2026-01-31",
	],
];

/** Values without the names of fields: a number as a name is kept as it is written here alone. */
function valuesIn(data: unknown): unknown {
	if (typeof data !== "object" || data === null) return data;
	const values = Object.values(data).map(valuesIn);
	// Names that are numbers come first in an object, wherever they are written.
	return Array.isArray(data) ? values : values.map((value) => JSON.stringify(value)).toSorted();
}

test(
	"any YAML is refused with its place, or means what another parser says",
	async () => {
		const sound = "name: Alpha\nlist:\n  - one\n  - two: 2\ntext: |\n  a\n  b\nday: 2026-01-31\n";
		await explore(fc.oneof(pieces(...YAML_PIECES), damaged([sound], ...YAML_PIECES)), (text) => {
			const bytes = Buffer.from(text);
			const { data, problems } = readYaml(bytes);
			for (const { line, column } of problems) {
				expect(line).toBeGreaterThan(0);
				expect(column).toBeGreaterThan(0);
			}
			if (problems.length > 0) return;
			expect(valuesIn(data)).toEqual(
				valuesIn(parse(bytes.toString("utf8"), { logLevel: "silent" })),
			);
			expect(Object.hasOwn(data ?? {}, "__proto__")).toBe(false);
		});
	},
	LONG,
);

test(
	"any conformance report is a draft that holds, or refused in a line",
	async () => {
		const release = "data/conformance/gateway-api/v1.4.0";
		const [name = ""] = readdirSync(release);
		const report = readFileSync(join(release, name), "utf8");
		const facts = {
			mesh: undefined,
			distributionOf: undefined,
			release: undefined,
			source: undefined,
			today: "2026-11-28",
		};
		await explore(damaged([report], ...YAML_PIECES), (text) => {
			const { data, problems } = readYaml(Buffer.from(text));
			if (data === undefined || problems.length > 0) return;
			try {
				const draft = conformanceDraft(data, facts);
				expect(readYaml(Buffer.from(draft.text)).problems).toEqual([]);
			} catch (error) {
				if (!(error instanceof Refusal)) throw error;
				expect(error.message).not.toMatch(/\p{Cc}/u);
			}
		});
	},
	LONG,
);

const HTML = [
	...[
		"<p>",
		"</p>",
		"<a href='/'>",
		"</a>",
		"<li>",
		"<code>",
		"</code>",
		"<h2>",
		"</h2>",
		"<svg>",
		"</svg>",
	],
	...[
		"<!-- ",
		" -->",
		"<script>",
		"</script>",
		'<p title="',
		'">',
		"<",
		">",
		"&lt;",
		"&amp;",
		"'",
		'"',
	],
	...[
		"mesh",
		" mesh ",
		"meshes",
		"mTLS",
		"C++",
		"a.b",
		"(x)",
		"$&",
		"$1",
		"</main>",
		"<main>",
		"\u0130",
	],
];

test(
	"with its links taken off, any linked page is the page it was",
	async () => {
		const definition = 'What "it" & <that> means: $& $1.';
		const terms = ["mesh", "mTLS", "C++", "a.b", "(x)", "$&", "<b>"].map((term, at) =>
			aTerm(term, { id: `term-${at}`, definition }),
		);
		await explore(pieces(...HTML), (inner) => {
			const page = `<main id="content">${inner}</main>`;
			const linked = linkTerms(page, terms, (id) => `/g/#${id}`);
			const back = linked.replaceAll(
				/<a class="term" href="[^"]*" title="[^"]*">(.*?)<\/a>/g,
				"$1",
			);
			expect(back).toBe(page);
		});
	},
	LONG,
);

/** The processor that Astro brings along, as a build uses it. */
async function markdownRenderer() {
	const path = createRequire(import.meta.resolve("astro")).resolve("@astrojs/markdown-satteri");
	const { satteri } = await import(path);
	const renderer = await satteri().createRenderer({
		syntaxHighlight: false,
		gfm: true,
		smartypants: true,
	});
	return async (text: string): Promise<string> => (await renderer.render(text, {})).code;
}

const MARKDOWN = [
	...[
		"[",
		"](",
		")",
		"[a](",
		"](/compare/)",
		"](https://a.io/)",
		"](#b)",
		"![",
		"[a]: ",
		"\n\n",
		"\n",
		"- ",
		"> ",
	],
	...[
		"`",
		"```\n",
		"*",
		"**",
		"_",
		"~~",
		"| a | b |\n| - | - |\n",
		"# ",
		"## ",
		"\\",
		"<",
		">",
		"<b",
		"<!--",
	],
	...[
		"javascript:",
		"java\tscript:",
		"data:text/html,",
		"//evil.example",
		"www.evil.example",
		"https://evil.example",
	],
	...[
		"a@evil.example",
		"&colon;",
		"&#58;",
		"%3A",
		"[^1]",
		"[^1]: ",
		'"',
		"'",
		" onclick=",
		"{{",
		"${",
		":::",
		"$$",
	],
];

/** What a text may become in a page: elements of prose, and links that run nothing. */
const PROSE_TAG =
	/<\/?(?:p|h[1-6]|a|ul|ol|li|em|strong|del|code|pre|blockquote|hr|br|table|thead|tbody|tr|th|td|sup|section|input)(?=[\s>/])/;
const ALLOWED_LINK = /^(?:https?:\/\/|mailto:|\/(?!\/)|#|$)/;

test(
	"any prose that passes the check is published without a script, a handler or a foreign scheme",
	async () => {
		const render = await markdownRenderer();
		await explore(pieces(...MARKDOWN), async (prose) => {
			const site = { pages: ["/", "/compare/"], drawings: [] };
			const catalog = catalogWith({ "content/guide/01-first.md": { prose } }, [], site);
			if ([proseLink, proseMarkup, proseSyntax].some((rule) => messages(rule, catalog).length > 0))
				return;
			const html = await render(prose);
			const tags = html.match(/<[^>]*>/g) ?? [];
			expect(
				tags.filter(
					(tag) => !PROSE_TAG.test(tag) || /\son\w+\s*=/i.test(tag.replace(/"[^"]*"/g, '""')),
				),
			).toEqual([]);
			const links = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link = ""]) => link);
			expect(links.filter((link) => !ALLOWED_LINK.test(link))).toEqual([]);
		});
	},
	LONG,
);
