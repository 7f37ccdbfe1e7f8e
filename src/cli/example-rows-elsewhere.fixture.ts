import { EXAMPLE_ROOT, INSTRUMENTS } from "./example-root.fixture.ts";
import {
	cycle,
	type Edit,
	type ExampleRow,
	field,
	file,
	LINKERD,
	RELEASES,
	release,
} from "./example-row.fixture.ts";

const SMI = "content/abstractions/smi.md";
const TERMS = "data/glossary.yaml";
const CHAPTER = "content/guide/07-choosing.md";
const PRESETS = "data/presets.yaml";
const READINESS = "data/readiness.yaml";
const REST = "evidence: https://istio.io/latest/docs/mtls, checked: 2026-01-31";

const ended = (more: string): readonly Edit[] => [
	[
		LINKERD,
		"status: active\n",
		"status: discontinued\nended: { date: 2026-01, source: https://linkerd.io/end }\n",
	],
	release(
		cycle(`    released: 2020-01-01\n    support_ends: ${more}\n    support_ends_is: announced\n`),
	),
];

const prose = (to: string): ExampleRow => ({
	edits: [[CHAPTER, "## Six steps\n", `## Six steps\n\n${to}\n`]],
});

/** Of rules on every other file. */
export const OTHER_EXAMPLES: Readonly<Record<string, ExampleRow>> = {
	"abstraction-reference": {
		edits: [
			[SMI, "implemented_by: [{ entry: linkerd, source: https://linkerd.io/docs/smi }]", "@"],
		],
		rest: "source: https://linkerd.io/docs/smi",
	},
	"conformance-claim": {
		edits: [
			[
				LINKERD,
				"gateway-api: { level: full, evidence: https://linkerd.io/docs/gateway, checked: 2026-01-31 }",
				"@",
			],
		],
		part: /gateway-api: \{.*\}/,
		rest: "evidence: https://linkerd.io/docs/gateway, checked: 2026-01-31",
	},
	"conformance-place": {
		edits: [
			["data/conformance/gateway-api/v1.3.0/linkerd.yaml", "*", ""],
			file(
				"data/conformance/gateway-api/v1.2.0/linkerd.yaml",
				EXAMPLE_ROOT["data/conformance/gateway-api/v1.3.0/linkerd.yaml"] ?? "",
			),
		],
		good: [],
	},
	"conformance-smi": { ...field(), rest: REST },
	"guide-chapters": {
		edits: [
			file(
				"content/guide/06-first.md",
				(EXAMPLE_ROOT[CHAPTER] ?? "")
					.replace("order: 7", "order: 6")
					.replace("title: Choosing", "title: First")
					.replace(/figures:\n.*\n/, ""),
			),
			[CHAPTER, "order: 7", "@"],
		],
		part: /order: \d/,
	},
	"guide-figures": { edits: [[CHAPTER, "after: six-steps", "@"]] },
	"guide-glossary": { edits: [[TERMS, "see: [ztunnel]", "@"]] },
	"page-reference": { edits: [[CHAPTER, "related: [/compare/]", "@"]] },
	"preset-reference": { edits: [[PRESETS, "{ kind: capability, value: mtls }", "@"]] },
	"prose-heading": {
		edits: [
			[CHAPTER, "## Six steps\n", "## Before\n\n@\n"],
			[CHAPTER, "after: six-steps", "after: before"],
		],
	},
	"prose-link": prose("@"),
	"prose-markup": prose("@"),
	"prose-syntax": prose("@"),
	"migration-reference": {
		edits: [
			[
				"data/migration.yaml",
				"{ mesh: linkerd, kind: HTTPRoute, source: https://linkerd.io/docs/routes, checked: 2026-01-31 }",
				"@",
			],
		],
		rest: "source: https://istio.io/latest/docs/routes, checked: 2026-01-31",
	},
	"readiness-bands": {
		root: INSTRUMENTS,
		edits: [[READINESS, "low: { from: 0, to: 39 }, medium: { from: 40, to: 64 }", "@"]],
	},
	"readiness-capability": {
		root: INSTRUMENTS,
		edits: [[READINESS, "soft: [multi-tenancy, canary-upgrade]", "@"]],
	},
	"readiness-examples": {
		root: INSTRUMENTS,
		edits: [
			[
				READINESS,
				"need: { points: 15, of: 100, score: 15, band: low }",
				"need: { points: 14, of: 100, score: 14, band: low }",
			],
		],
		good: [],
	},
	"readiness-ids": {
		root: INSTRUMENTS,
		edits: [[READINESS, "id: call-style\n", "id: growth\n"]],
		good: [],
	},
	"readiness-next-step": { root: INSTRUMENTS, edits: [[READINESS, nextStep(), ""]], good: [] },
	"readiness-reference": {
		root: INSTRUMENTS,
		edits: [[READINESS, "when: { question: ownership, option: nobody }", "@"]],
	},
	"readiness-sums": {
		root: INSTRUMENTS,
		edits: [
			[
				READINESS,
				"need: 12, readiness: 0, soft: [multi-tenancy",
				"need: 15, readiness: 0, soft: [multi-tenancy",
			],
		],
		good: [],
	},
	"release-days": { edits: [release(cycle("    @\n    support_ends_is: announced\n"))] },
	"release-of-discontinued": { edits: ended("2030-01-01"), good: ended("2026-02-01") },
	"release-entry": {
		edits: [file("content/releases/istoi.yaml", EXAMPLE_ROOT[RELEASES] ?? "")],
		good: [file("content/releases/istio.yaml", EXAMPLE_ROOT[RELEASES] ?? "")],
	},
	"release-latest": { edits: [release(cycle("").replace('  - cycle: "2.18"', "  -\n    @"))] },
	"release-order": {
		edits: [release("  @\n")],
		perItem:
			"\n  edition: open-source\n  source: https://linkerd.io/releases/\n  checked: 2026-01-31",
	},
	"release-policy": { edits: [release(cycle("    @\n"))], part: /^support_ends.*?(?= without|$)/s },
	"release-range": { edits: [release(cycle("    @\n"))] },
	"strengths-reference": {
		root: INSTRUMENTS,
		edits: [["data/strengths.yaml", "{ id: http1, weight: 1,", "{ @"]],
		part: /id: [\w-]+, weight: 1,/,
	},
};

/** The next step of some question, with its line. */
function nextStep(): string {
	return INSTRUMENTS[READINESS]?.match(/^ +next_step: .*\n/m)?.[0] ?? "next_step: none is found";
}
