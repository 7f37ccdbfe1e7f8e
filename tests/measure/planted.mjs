/**
 * One contribution of every kind, put into a copy of this checkout as a contributor would: the texts
 * of new files, and the places where a file that is there takes a line more.
 */
import { ADDITIONS } from "#src/components/contribute/additions.ts";

const MESH = `# yaml-language-server: $schema=../../public/schema/v1/mesh.json
name: Planted Mesh
moved_from: [meshes/planted-once]
homepage: https://planted-mesh.dev/
repository: https://github.com/planted-mesh/planted-mesh
summary: A mesh that was planted to see whether one more is welcome.
status: active
open_source: "yes"
license: Apache-2.0
languages: [Zig]
announced: { date: 2026-02, source: https://planted-mesh.dev/blog/announced }
architecture: [sidecar]
platforms: [kubernetes]
checked: 2026-11-01

capabilities:
  mtls:
    level: full
    note: Between meshed workloads
    evidence: https://planted-mesh.dev/docs/mtls
    checked: 2026-11-01
  gateway-api:
    level: full
    evidence: https://planted-mesh.dev/docs/gateway-api
    checked: 2026-11-01
  planted-capability:
    level: partial
    note: On the first day of a month only
    evidence: https://planted-mesh.dev/docs/planted
    checked: 2026-11-01
`;

const PROXY = `# yaml-language-server: $schema=../../public/schema/v1/proxy.json
name: Planted Proxy
category: service-proxy
homepage: https://planted-proxy.dev/
repository: https://github.com/planted-proxy/planted-proxy
summary: A proxy that was planted to see whether one more is welcome.
status: active
open_source: "yes"
license: Apache-2.0
languages: [Zig]
checked: 2026-11-01
`;

const TOOL = `# yaml-language-server: $schema=../../public/schema/v1/tool.json
name: Planted Tool
type: load-generator
homepage: https://planted-tool.dev/
repository: https://github.com/planted-tool/planted-tool
summary: A tool that was planted to see whether one more is welcome.
status: active
open_source: "yes"
license: Apache-2.0
languages: [Zig]
works_with: [planted-mesh]
checked: 2026-11-01
`;

/** As the page has it, but for the values that everyone has to replace. */
const [START = ""] = ADDITIONS.find(({ id }) => id === "add-experiment")?.code?.split("\n\n") ?? [];
const EXPERIMENT = START.replace("Example Ltd", "The Planters").replace(
	"https://example.org/test",
	"https://planted-mesh.dev/test",
);

/** As the conformance suite writes one. */
export const REPORT = `apiVersion: gateway.networking.k8s.io/v1
kind: ConformanceReport
date: "2026-10-01T10:00:00Z"
gatewayAPIVersion: v1.4.0
gatewayAPIChannel: standard
mode: default
implementation:
  organization: planted
  project: planted-mesh
  url: https://github.com/planted-mesh/planted-mesh
  version: v1.0.0
  contact: ["@planted"]
profiles:
  - name: MESH-HTTP
    summary: Core tests succeeded.
    core:
      result: success
      statistics: { Failed: 0, Passed: 7, Skipped: 0 }
`;

const SENTENCE =
	"A planted chapter says in plain words what it has to say and leads on to the next thought. ";

const CHAPTER = `---
title: A planted chapter
summary: What happens to the guide when one more chapter comes.
level: introductory
order: 99
related:
  - /compare/
figures:
  - after: the-planted-section
    id: planted-figure
    caption: A planted figure
    alt: One box.
    text: One box, labelled planted.
sources:
  - title: The planted mesh
    address: https://planted-mesh.dev/docs/
checked: 2026-11-01
---

${SENTENCE.repeat(20)}

## The planted section

${SENTENCE.repeat(20)}See the [comparison](/compare/).
`;

const DRAWING = `---
import Drawing from "./parts/Drawing.astro";
import NodeBox from "./parts/NodeBox.astro";

type Props = { readonly alt: string };
const { alt } = Astro.props;
---

<Drawing id="planted-figure" alt={alt} width={320} height={80}>
	<NodeBox x={10} y={20} w={120} h={34} text="planted" />
</Drawing>
`;

const CHART = `import type { PlantedModel } from "#src/domain/figures/figure.ts";
import type { ChartStyle } from "./chart-style.ts";
import { stackedChart, stackedHeight } from "./stacked-chart.ts";

const asStacked = ({ rows }: PlantedModel) => ({
	kind: "stacked" as const,
	rowsAre: "Mesh",
	segments: [{ id: "full", name: "full", tone: "full" as const }],
	rows,
});

/** Height the picture needs, px. */
export function plantedHeight(model: PlantedModel, isNarrow: boolean): number {
	return stackedHeight(asStacked(model), isNarrow);
}

/** Counts of planted things. */
export function plantedChart(model: PlantedModel, style: ChartStyle) {
	return stackedChart(asStacked(model), style);
}
`;

const FIGURE = `{
			id: "planted-chart",
			topic: "Planted things",
			title: "One planted thing is counted",
			takeaway: "There is one.",
			unit: "Planted things, number.",
			coverage: "All are known.",
			source: "Claims of the entries, each with its evidence",
			day,
			home: "/data/",
			chart: { kind: "planted", rows: [{ id: "one", name: "One", counts: [1] }] },
		} as Figure,
		`;

const IMPORTER = `import { amount } from "./amount.ts";
import { reading } from "./reading.ts";
import { RECOGNISERS } from "./recognition.ts";
import type { Importer } from "./source.ts";

/** Planted: a head, then a value in milliseconds on each line. */
export const planted: Importer = {
	id: "planted",
	label: "planted",
	recognises: RECOGNISERS.planted,
	runs: (source) => [source],
	read: ({ text }) =>
		reading({
			generator: "planted",
			protocol: "PROTOCOL_HTTP",
			reached: amount(/^rate (\\S+)$/m.exec(text)?.[1], "rate"),
			latencies: { p50: amount(/^p50 (\\S+)$/m.exec(text)?.[1], "p50") },
			requests: null,
			errors: { share: null, codes: null },
			loop: "closed",
			form: "planted text",
		}),
};
`;

const IMPORTER_TEST = `import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { importRun } from "./import-run.ts";

test("planted: the rate and the median", () => {
	const text = readFileSync(new URL("./fixtures/planted.txt", import.meta.url), "utf8");
	const result = importRun(text, { parseYaml: parse });
	expect(result).toMatchObject({ ok: true, format: "planted" });
});
`;

/** Files of their own. */
export const NEW_FILES = {
	"content/meshes/planted-mesh.yaml": MESH,
	"content/proxies/planted-proxy.yaml": PROXY,
	"content/tools/planted-tool.yaml": TOOL,
	"data/benchmarks/planted-test.yaml": EXPERIMENT,
	"content/guide/99-planted-chapter.md": CHAPTER,
	"src/components/guide/drawings/PlantedFigure.astro": DRAWING,
	"src/charts/planted-chart.ts": CHART,
	"src/importers/planted.ts": IMPORTER,
	"src/importers/planted.test.ts": IMPORTER_TEST,
	"src/importers/fixtures/planted.txt": "Planted load generator\nrate 100\np50 1.5\n",
};

/** Lines more in files that are there: file, the text there, what is put before it. */
export const LINES = [
	[
		"data/capabilities.yaml",
		"      - id: http2\n",
		`      - id: planted-capability
        name: Planted capability
        question: Was it planted on purpose?
        why: Contributors who add a row want it in every table.
        verify: Look at the tables.
        levels:
          full: It was planted on purpose.
          partial: It was planted, but not on purpose.
          planned: Somebody says it will be planted.
          none: It grew by itself.
`,
	],
	[
		"data/readiness.yaml",
		"      - id: growth\n",
		`      - id: planted-question
        name: Planted question
        text: Was this question planted?
        why: It only narrows the list and gives no points.
        sources: [layer5-when]
        options:
          - { id: planted, text: It was, need: 0, readiness: 0 }
          - { id: grown, text: It grew, need: 0, readiness: 0 }
`,
	],
	[
		"data/glossary.yaml",
		"  - id: ztunnel\n",
		`  - id: planted-term
    term: planted term
    definition: A term that was planted to see whether one more is welcome.
    see:
      - ztunnel
`,
	],
	[
		"data/presets.yaml",
		"  - id: supported-without-payment\n",
		`  - id: planted-preset
    name: Planted question
    question: Which meshes were planted?
    why: Somebody may ask it one day.
    must:
      - { kind: capability, value: planted-capability, level: partial }
    wish:
      - { kind: capability, value: mtls, weight: 2 }
`,
	],
	[
		"src/components/guide/drawings/registry.ts",
		"import ReportTable",
		'import PlantedFigure from "./PlantedFigure.astro";\n',
	],
	[
		"src/components/guide/drawings/registry.ts",
		'\t"report-table"',
		'\t"planted-figure": PlantedFigure,\n',
	],
	[
		"src/charts/registry.ts",
		"import { stackedChart",
		'import { plantedChart, plantedHeight } from "./planted-chart.ts";\n',
	],
	[
		"src/charts/registry.ts",
		"\tsupport: { conf",
		"\tplanted: { configuration: plantedChart, height: plantedHeight },\n",
	],
	[
		"src/domain/figures/figure.ts",
		"/** All a chart draws:",
		`/** Counts of planted things. */
export type PlantedModel = {
	readonly kind: "planted";
	readonly rows: readonly { readonly id: string; readonly name: string; readonly counts: readonly number[] }[];
};

`,
	],
	["src/domain/figures/figure.ts", "\t| PlaneModel;", "\t| PlantedModel\n"],
	[
		"src/domain/figures/chart-table.ts",
		'\t\tcase "stacked":\n',
		'\t\tcase "planted":\n\t\t\treturn { columns: [text("name", "Thing"), number("count", "Count")], rows: model.rows.map(({ id, name, counts }) => ({ id, values: [name, counts[0] ?? null] })) };\n',
	],
	["src/catalog/figures.ts", "...(await releaseFigures()),", FIGURE],
	[
		"src/importers/registry.ts",
		"\tab: async",
		'\tplanted: async () => (await import("./planted.ts")).planted,\n',
	],
	[
		"src/importers/recognition.ts",
		"\tab: inText",
		"\tplanted: inText((written) => /^Planted load generator$/m.test(written)),\n",
	],
];

/** What a build makes of them. */
export const BUILT = [
	"meshes/planted-mesh/index.html",
	"meshes/planted-once/index.html",
	"api/v1/entries/planted-once.json",
	"proxies/planted-proxy/index.html",
	"tools/planted-tool/index.html",
	"capabilities/planted-capability/index.html",
	"performance/planted-test/index.html",
	"guide/planted-chapter/index.html",
	"compare/for/planted-preset/index.html",
	"embed/v1/planted-chart.svg",
];
