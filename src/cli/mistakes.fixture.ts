/** One thing wrong with a sound entry, and what is said of it. */
export type Mistake = {
	/** What is replaced in {@link SOUND}, and by what. */
	readonly from: string;
	readonly to: string;
	/** `line:column` in the file with the mistake. */
	readonly at: string;
	readonly rule: string;
	/** Part of the message. */
	readonly said: string;
	/** Part of the cure. */
	readonly cure: string;
};

/** An entry nothing is wrong with; NN is the number of the case. */
export const SOUND = `# yaml-language-server: $schema=../../public/schema/v1/mesh.json
name: Case NN
homepage: https://case-NN.dev/
summary: A mesh for tests.
status: active
languages: [Go]
architecture: [sidecar]
checked: 2026-01-31
capabilities:
  mtls:
    level: full
    note: Between meshed workloads
    since: "1.4"
    evidence: https://case-NN.dev/docs/mtls
    checked: 2026-01-31
`;

type Row = readonly [
	from: string,
	to: string,
	at: string,
	rule: string,
	said: string,
	cure: string,
];

const LEVEL = "level: full";
const NOTE = "Between meshed workloads";
const SINCE = 'since: "1.4"';
const DAY = "    checked: 2026-01-31";
const EVIDENCE = "https://case-NN.dev/docs/mtls";

const ROWS: readonly Row[] = [
	// Indentation and signs of YAML
	["    level", "\tlevel", "11:1", "yaml-syntax", "A tab indents this line.", "spaces"],
	[
		"    level: full\n    note",
		"\tlevel: full\n\tnote",
		"11:1",
		"yaml-syntax",
		"and 1 more",
		"spaces",
	],
	["    level", "\u00a0\u00a0\u00a0\u00a0level", "11:1", "yaml-syntax", "(U+00A0)", "type spaces"],
	[LEVEL, "level:\u00a0full", "11:11", "yaml-syntax", "The space after this colon", "type a space"],
	[LEVEL, "level：full", "11:10", "yaml-syntax", "This colon is not a plain one", "Type : and"],
	[LEVEL, "level full", "11:5", "yaml-syntax", 'not of the form "field: value"', "put a colon"],
	[LEVEL, "level:full", "11:5", "yaml-syntax", 'not of the form "field: value"', "a space after"],
	[LEVEL, "level = full", "11:5", "yaml-syntax", 'not of the form "field: value"', "instead of ="],
	[NOTE, `${NOTE}\nand others`, "13:1", "yaml-syntax", '"and others" is not', "join the two lines"],
	[NOTE, `${NOTE}: and more`, "12:11", "yaml-syntax", "Nested mappings", "quotes"],
	[NOTE, `"${NOTE}`, "12:36", "yaml-syntax", "Missing closing", "Close the quote"],
	[NOTE, `@${NOTE}`, "12:11", "yaml-syntax", "reserved character @", "quotes"],
	[NOTE, "See issue #12 of it", "12:11", "yaml-comment", 'ends before " #12', "in quotes"],
	[NOTE, `&also ${NOTE}`, "12:17", "yaml-anchor", '"&also" names a part', "in quotes"],
	[NOTE, `!!str ${NOTE}`, "12:17", "yaml-tag", 'tag "!!str"', "Delete the tag"],
	[NOTE, `*also`, "12:11", "yaml-alias", '"*also" repeats', "Write the value out"],
	[
		"  mtls",
		"<<<<<<< HEAD\n  mtls",
		"10:1",
		"yaml-syntax",
		"A merge that was not",
		"one of the two",
	],
	[
		"    note",
		"    level: none\n    note",
		"12:5",
		"duplicate-key",
		'"level" is written twice',
		"Keep",
	],
	[NOTE, "Between\u200b workloads", "12:18", "encoding", "(U+200B)", "Delete it"],
	[NOTE, "Be\u00adtween workloads", "12:13", "encoding", "(U+00AD)", "Delete it"],
	[
		'    level: full\n    note: Between meshed workloads\n    since: "1.4"\n    evidence: https://case-NN.dev/docs/mtls\n    checked',
		'  level: full\n  note: Between meshed workloads\n  since: "1.4"\n  evidence: https://case-NN.dev/docs/mtls\n  checked',
		"11:3",
		"schema-indentation",
		'claim "mtls"',
		"two more spaces",
	],
	[
		"checked: 2026-01-31\ncapabilities:\n  mtls",
		"checked: 2026-01-31\nmtls",
		"9:1",
		"schema-unknown-field",
		'"mtls"',
		"below capabilities",
	],
	// Values
	[LEVEL, "level: yes", "11:12", "schema-value", '"yes"', 'Did you mean "full"?'],
	[LEVEL, "level: no", "11:12", "schema-value", '"no"', 'Did you mean "none"?'],
	[LEVEL, "level: unknown", "11:12", "schema-value", '"unknown"', "Leave the claim out"],
	[LEVEL, "level: fulll", "11:12", "schema-value", '"fulll"', 'Did you mean "full"?'],
	[LEVEL, "level:", "11:11", "schema-empty", "has no value", "Fill it in"],
	[LEVEL, "level: planned\n    stage: ga", "12:12", "schema-value", '"ga"', '"stable"'],
	[SINCE, "since: 1.10", "13:12", "schema-type", "the number 1.10", 'Write "1.10" in quotes'],
	[SINCE, "since: “1.4”", "13:12", "typographic-quote", "typographic quote", "straight"],
	[LEVEL, "level: none", "13:5", "claim-none", 'is none, but has "since"', "Delete since"],
	[DAY, "    checked: 20260131", "15:14", "schema-type", "20260131", "Write 2026-01-31, with"],
	[DAY, "    checked: 2026", "15:14", "schema-type", "the number 2026", "Write the whole day"],
	[DAY, "    checked: 31.01.2026", "15:14", "schema-format", "is not a day", "YYYY-MM-DD"],
	[DAY, "    checked: 2026-02-30", "15:14", "schema-format", "not a day of the calendar", ""],
	[DAY, "    checked: 2062-01-31", "15:14", "future-date", "later than today", "Write the day"],
	[DAY, "    checked: 1926-01-31", "15:14", "future-date", "before there were", "Look at the year"],
	["status: active", "status: alive", "5:9", "schema-value", '"alive"', 'Did you mean "active"?'],
	["status: active", "status: archived", "5:9", "discontinued-status", '"ended" is missing', ""],
	["[Go]", "Go", "6:12", "schema-type", 'is "Go", not a list', "a line of its own"],
	["[Go]", "[Go, Rust, Go]", "6:23", "duplicate-item", '"Go" is listed twice', "Keep it once"],
	["[sidecar]", "[side-car]", "7:16", "schema-value", '"side-car"', 'Did you mean "sidecar"?'],
	["summary: A mesh for tests.\n", "", "2:1", "schema-missing", '"summary" is missing', "Add it"],
	[
		"A mesh for tests.",
		"Not described yet.",
		"4:10",
		"placeholder",
		"is not filled in",
		"one sentence",
	],
	[
		"https://case-NN.dev/\n",
		"https://example.com/\n",
		"3:11",
		"placeholder",
		"not filled in",
		"own page",
	],
	["name: Case NN", "name: Case 00", "2:7", "duplicate-name", "is also in", "one place"],
	[NOTE, "TODO", "12:11", "placeholder", "is not filled in", "what a source says"],
	[NOTE, "Also <b>this</b>", "12:11", "markup", "holds an HTML tag", "plain words"],
	[NOTE, "See [it](https://a.io/)", "12:11", "markup", "a Markdown link", "plain words"],
	[NOTE, "x".repeat(401), "12:11", "schema-length", "401 characters", "Shorten it by 1"],
	[
		"full\n    note: Between meshed workloads",
		"partial",
		"11:12",
		"claim-note",
		"no note",
		"missing",
	],
	// Addresses
	[EVIDENCE, "http://localhost:80/x", "14:15", "evidence-url", "not a public", "https://"],
	[
		EVIDENCE,
		"https://a.default.svc/x",
		"14:15",
		"evidence-url",
		"not a public address",
		"https://",
	],
	[EVIDENCE, "https://a.io/b c", "14:15", "evidence-url", "holds a space", "alone"],
	[
		EVIDENCE,
		"https://a.io/b, https://a.io/c",
		"14:15",
		"evidence-url",
		"two addresses",
		"Keep the one",
	],
	[EVIDENCE, "https://a.io/d\u043ecs", "14:15", "evidence-url", "looks like a Latin", "https://"],
	[EVIDENCE, "https://u:p@a.io/x", "14:15", "evidence-url", "carries a user name", "https://"],
	[EVIDENCE, "https://bit.ly/x", "14:15", "evidence-page", "a shortened address", "it leads to"],
	[
		EVIDENCE,
		"https://www.google.com/search?q=x",
		"14:15",
		"evidence-page",
		"search",
		"its own address",
	],
	[
		EVIDENCE,
		"https://chatgpt.com/share/x",
		"14:15",
		"evidence-page",
		"a conversation",
		"the project",
	],
	[EVIDENCE, "https://example.org/x", "14:15", "placeholder", "is not filled in", "own page"],
	[
		EVIDENCE,
		"https://layer5.io/x",
		"14:15",
		"evidence-second-hand",
		"not the project's own",
		"second-hand",
	],
	[
		EVIDENCE,
		"https://landscape.cncf.io/x",
		"14:15",
		"evidence-second-hand",
		"not the",
		"second-hand",
	],
	[EVIDENCE, "https://case-NN.dev/", "14:15", "evidence-root", "is the root", "the page"],
	// Names of fields, ids and references
	["    evidence", "    evidense", "14:5", "schema-unknown-field", '"evidense"', '"evidence"'],
	["    note", "    noet", "12:5", "schema-unknown-field", '"noet"', '"note"'],
	["  mtls", "  mtsl", "10:3", "unknown-capability", '"mtsl"', 'Did you mean "mtls"?'],
	["  mtls", "  MTLS", "10:3", "schema-format", '"MTLS" in', "Write mtls"],
	[LEVEL, "level: full\n    modes: [ambient]", "12:13", "claim-modes", '"ambient"', ""],
	["checked", "data_plane: [envoi]\nchecked", "8:14", "unknown-reference", '"envoi"', ""],
	["checked", "built_on: [case-NN]\nchecked", "8:12", "self-reference", "is the entry itself", ""],
];

export const MISTAKES: readonly Mistake[] = ROWS.map(([from, to, at, rule, said, cure]) => {
	return { from, to, at, rule, said, cure };
});
