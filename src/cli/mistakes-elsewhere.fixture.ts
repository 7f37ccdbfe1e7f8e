import { ENTRY, VOCABULARY } from "./root.fixture.ts";

const WORDS = "Words of a chapter that says what it has to say. ".repeat(62);

/** A root of one file of each kind; nothing is wrong with any of them. */
export const SOUND_ROOT: Readonly<Record<string, string>> = {
	"data/capabilities.yaml": VOCABULARY,
	"content/meshes/alpha.yaml": `name: Alpha\n${ENTRY}data_plane: [beta]\narchitecture: [sidecar]\n`,
	"content/proxies/beta.yaml": `category: service-proxy\nname: Beta\n${ENTRY.replace("meshtest", "betatest")}`,
	"data/published.yaml":
		"entries:\n  - meshes/alpha\n  - proxies/beta\ncapabilities:\n  - jwt\n  - mtls\n",
	"data/glossary.yaml": `terms:
  - id: mesh
    term: service mesh
    definition: A network of proxies.
    see: [proxy]
  - id: proxy
    term: proxy
    definition: A program between two others.
    see: [mesh]
    explained: [/guide/choosing/#six-steps]
`,
	"data/presets.yaml": `presets:
  - id: encrypted
    name: Encrypted
    question: Which encrypt?
    why: Because it must be.
    must:
      - { kind: capability, value: mtls }
`,
	"content/guide/07-choosing.md": `---
title: Choosing
summary: How to choose.
level: introductory
order: 7
related:
  - /compare/
figures:
  - after: six-steps
    id: six-steps
    caption: Six steps
    alt: Six boxes.
    text: Six boxes in a row.
sources:
  - title: A page
    address: https://lab.io/choosing
checked: 2026-01-31
---

## Six steps

${WORDS}
`,
	"data/benchmarks/lab.yaml": `question: Which is faster?
provenance:
  title: A test
  publisher: A laboratory
  interest: neutral
  date: "2026-01-31"
  address: https://lab.io/results
  read_off: tables
comparability: Within this file only.
method:
  load_generator: fortio
  loop: closed
environment: {}
runs:
  - mesh: none
    config:
      clients:
        - { load_generator: fortio, protocol: PROTOCOL_HTTP, rps: 500 }
      duration: "60s"
    result:
      latencies_ms: { p50: 1.8, p90: 2.3, p99: 3.1 }
    read_from: table
  - mesh: alpha
    mesh_version: "1.2"
    config:
      clients:
        - { load_generator: fortio, protocol: PROTOCOL_HTTP, rps: 500 }
      duration: "60s"
    result:
      latencies_ms: { p50: 2.8, p90: 3.3, p99: 4.1 }
    resources:
      data_plane: { cpu_mcores: 120, mem_mb: 50 }
    read_from: table
`,
};

type Row = readonly [
	file: keyof typeof SOUND_ROOT,
	from: string,
	to: string,
	at: string,
	rule: string,
	said: string,
	cure: string,
];

const LAB = "data/benchmarks/lab.yaml";
const CHAPTER = "content/guide/07-choosing.md";
const TERMS = "data/glossary.yaml";
const PRESETS = "data/presets.yaml";
const BODY = "## Six steps\n";

/** What is replaced in which file, by what, and what is said of it. */
export const ELSEWHERE_ROWS: readonly Row[] = [
	// Benchmarks
	[LAB, "p50: 1.8,", "p50: 1,8,", "21:30", "schema-unknown-field", '"8"', "with a point"],
	[LAB, "p50: 1.8,", 'p50: "1.8",', "21:28", "schema-type", "not a number", "Write 1.8"],
	[
		LAB,
		"p50: 1.8,",
		"p50: 1.8ms,",
		"21:28",
		"schema-type",
		"not a number",
		"without quotes and unit",
	],
	[LAB, "p50: 1.8,", "p50: .nan,", "21:28", "schema-type", "is .nan, not", "Leave the line out"],
	[LAB, "p50: 1.8,", "p50: -1.8,", "21:28", "schema-range", "at least 0", ""],
	[LAB, "p99: 3.1", "p999: 3.1", "21:43", "schema-unknown-field", '"p999"', '"p99_9"'],
	[LAB, "p99: 3.1", "p99: 2.1", "21:38", "benchmark-percentile-order", "above p99", "Compare both"],
	[
		LAB,
		"p99: 3.1",
		"p99: 0.0031",
		"21:48",
		"benchmark-unit-slip",
		"are these seconds",
		"milliseconds",
	],
	[LAB, "mesh: alpha", "mesh: alhpa", "23:11", "benchmark-mesh", '"alhpa"', '"alpha"'],
	[LAB, "mesh: alpha", "mesh: Alpha", "23:11", "benchmark-mesh", '"Alpha"', '"alpha"'],
	[
		LAB,
		'mesh_version: "1.2"',
		"mesh_version: 1.10",
		"24:19",
		"schema-type",
		"1.10",
		'"1.10" in quotes',
	],
	[
		LAB,
		'duration: "60s"',
		"duration: 60",
		"19:17",
		"schema-type",
		"the number 60",
		'"60s" in quotes',
	],
	[LAB, "cpu_mcores: 120", "cpu_mcores: 0.12", "32:33", "benchmark-resources", "cores?", "1600"],
	[LAB, "mem_mb: 50", "mem_mb: 52428800", "32:46", "benchmark-resources", "bytes?", "megabytes"],
	[LAB, "PROTOCOL_HTTP", "http", "18:47", "schema-value", '"http"', "PROTOCOL_HTTP"],
	[
		LAB,
		"interest: neutral",
		"interest: vendor",
		"5:13",
		"benchmark-provenance",
		"gains",
		"interest_note",
	],
	[LAB, '"2026-01-31"', '"31.01.2026"', "6:9", "schema-format", "is not a date", ""],
	[LAB, "question: Which", "question: Speed: which", "1:11", "yaml-syntax", 'holds ": "', "quotes"],
	// Chapters
	[
		CHAPTER,
		"level: introductory",
		"level: beginner",
		"4:8",
		"schema-value",
		'"beginner"',
		"introductory",
	],
	[
		CHAPTER,
		"order: 7",
		"order: 8",
		"5:8",
		"guide-chapters",
		"does not start with 08-",
		"08-choosing.md",
	],
	[CHAPTER, "order: 7", "order: seven", "5:8", "schema-type", "not a number", "Write a number"],
	[
		CHAPTER,
		"- /compare/",
		"- /comparing/",
		"7:5",
		"page-reference",
		"is not a page",
		'"/compare/"',
	],
	[CHAPTER, "- /compare/", "- /compare", "7:5", "schema-format", "is not an address", ""],
	[
		CHAPTER,
		"after: six-steps",
		"after: sixsteps",
		"9:12",
		"guide-figures",
		"not a section",
		'"six-steps"',
	],
	[
		CHAPTER,
		"id: six-steps",
		"id: eleven-boxes",
		"10:9",
		"guide-figures",
		"no drawing",
		"ElevenBoxes.astro",
	],
	[
		CHAPTER,
		"checked: 2026-01-31\n---",
		"checked: 2026-01-31",
		"1:1",
		"front-matter",
		"not closed",
		"---",
	],
	[CHAPTER, "---\ntitle", "\n---\ntitle", "1:1", "front-matter", "first line", "Delete"],
	[CHAPTER, BODY, `${BODY}\n##Heading\n`, "22:1", "prose-heading", "no space", '"## "'],
	[CHAPTER, BODY, `${BODY}\n# Title\n`, "22:1", "prose-heading", "with one #", "start with ##"],
	[CHAPTER, BODY, `${BODY}\n![a](a.png)\n`, "22:1", "prose-link", "is an image", "drawing"],
	[CHAPTER, BODY, `${BODY}\n[a](/comparing/)\n`, "22:1", "prose-link", "not a page", '"/compare/"'],
	[
		CHAPTER,
		BODY,
		`${BODY}\n[a] (/compare/)\n`,
		"22:1",
		"prose-syntax",
		"a space between",
		"[words](address)",
	],
	[CHAPTER, BODY, `${BODY}\n[a](/compare/ b\n`, "22:3", "prose-syntax", "not closed", "Close it"],
	[
		CHAPTER,
		BODY,
		`${BODY}\n[a](javascript:x)\n`,
		"22:1",
		"prose-link",
		"neither a page",
		"https://",
	],
	[
		CHAPTER,
		BODY,
		`${BODY}\n<script>x</script>\n`,
		"22:1",
		"prose-markup",
		"HTML tag",
		"Markdown only",
	],
	[
		CHAPTER,
		BODY,
		`${BODY}\n[a](https://meshscape.org/compare/)\n`,
		"22:1",
		"prose-link",
		"of this site",
		"/compare/",
	],
	// Terms and presets
	[TERMS, "see: [proxy]", "see: [proxi]", "5:11", "guide-glossary", '"proxi"', '"proxy"'],
	[
		TERMS,
		"see: [proxy]",
		"see: [mesh]",
		"5:11",
		"guide-glossary",
		"refers to itself",
		"another term",
	],
	[TERMS, "id: proxy", "id: mesh", "6:9", "guide-glossary", "explained twice", "Keep it"],
	[TERMS, "#six-steps", "#six-step", "10:17", "page-reference", "not a heading", '"six-steps"'],
	[PRESETS, "value: mtls", "value: mtsl", "7:36", "preset-reference", '"mtsl"', '"mtls"'],
	[
		PRESETS,
		"kind: capability",
		"kind: capabilty",
		"7:17",
		"schema-value",
		'"capabilty"',
		'"capability"',
	],
	// What is gone
	[
		"data/capabilities.yaml",
		"id: mtls",
		"id: m-tls",
		"5:15",
		"published-id",
		'"mtls"',
		"instead of m-tls",
	],
];
