import { CHAPTER_ROWS } from "./mistakes-chapters.fixture.ts";
import type { SOUND_ROOT } from "./sound-root.fixture.ts";
/** What is replaced in which file, by what, and what is said of it. */
export type ElsewhereRow = readonly [
	file: keyof typeof SOUND_ROOT,
	from: string,
	to: string,
	at: string,
	rule: string,
	said: string,
	cure: string,
];

const LAB = "data/benchmarks/lab.yaml";
const TERMS = "data/glossary.yaml";
const PRESETS = "data/presets.yaml";

/** Mistakes in files that are not entries. */
export const ELSEWHERE_ROWS: readonly ElsewhereRow[] = [
	...CHAPTER_ROWS,
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
		"is it written in seconds",
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
