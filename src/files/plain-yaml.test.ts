import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { decode } from "./decode.ts";
import { listFiles } from "./list-files.ts";
import { plainYaml } from "./plain-yaml.ts";
import { parsedText } from "./read-yaml.ts";

/** What the parser makes of a text, when it finds nothing wrong with it. */
function parsed(text: string): unknown {
	const { data, problems } = parsedText(text);
	return problems.length === 0 ? data : `refused: ${problems[0]?.message}`;
}

const FILES = ["content", "data"]
	.flatMap((folder) => listFiles(".", folder))
	.map(({ path }) => path)
	.filter((path) => /\.(yaml|md)$/.test(path));
const TEXTS = FILES.map((path) => {
	const text = readFileSync(path, "utf8");
	return path.endsWith(".md") ? (text.match(/^---\n([\s\S]*?)^---/m)?.[1] ?? "") : text;
});

test("all data files say the same to both readers, and nearly all are plain", () => {
	const plain = TEXTS.map((text) => ({ text, fields: plainYaml(text) }));
	const read = plain.filter(({ fields }) => fields !== undefined);
	for (const { text, fields } of read) expect(fields).toEqual(parsed(text));
	expect(read.length).toBeGreaterThan(plain.length * 0.9);
});

test.each([
	[
		"a: 1\nb:\n  - x\n  - y: 2\n    z: ~\nc:\n- p\n",
		{ a: 1, b: ["x", { y: 2, z: null }], c: ["p"] },
	],
	[
		"# x\na: 1.10 # y\n\nb: 2026-11-28\nc: 1.2.3\nd: '1'\n",
		{ a: 1.1, b: "2026-11-28", c: "1.2.3", d: "1" },
	],
	[
		"a: [1, b c, \"d, e\", [f]]\nb: { c: 'd''e', f: { g: true } }\n",
		{ a: [1, "b c", "d, e", ["f"]], b: { c: "d'e", f: { g: true } } },
	],
	[
		'a: "say \\"x\\""\nb:\nc: https://a.io/?b#c\n',
		{ a: 'say "x"', b: null, c: "https://a.io/?b#c" },
	],
])("%j is plain", (text, fields) => {
	expect(plainYaml(text)).toEqual(fields);
	expect(parsed(text)).toEqual(fields);
});

const STRANGE = [
	"a: 1\na: 2\n",
	"a: {b: 1}\n",
	"a: { b: 1, b: 2 }\n",
	"a: &x 1\n",
	"a: *x\n",
	"a: !!str 1\n",
	"a: |\n  x\n",
	"a: >-\n  x\n  y\n",
	"a: x\n  y\n",
	'a: "x\n  y"\n',
	"a: [x,\n  y]\n",
	"a: see issue #12\n",
	"a: x: y\n",
	"a: x:\n",
	"null: 1\n",
	"True: 1\n",
	"~: 1\n",
	"__proto__:\n  x: 1\n",
	"1: x\n",
	"1.10: x\n",
	'"a": 1\n',
	"? a\n: b\n",
	"- a\n",
	"a\n",
	"",
	"# only\n",
	"---\na: 1\n",
	"a: 1\n...\n",
	"a: 1\n---\nb: 2\n",
	"%YAML 1.1\n---\na: yes\n",
	"a: 0x1F\n",
	"a: 1e3\n",
	"a: .5\n",
	"a: +1\n",
	"a: -1\n",
	"a: 007\n",
	"a: 1_000\n",
	"a: .inf\n",
	"a: .nan\n",
	"a: 0o17\n",
	"a: 12345678901234567890\n",
	"a:\tb\n",
	"a: b\r\nc: d\r\n",
	"a: b\u00a0\n",
	"a： b\n",
	"a:b\n",
	"a: 'x' y\n",
	'a: "\\u200b"\n',
	'a: "\\x41"\n',
	"a: 'it's'\n",
	"a: [x\n",
	"a: ]\n",
	"a: [x]]\n",
	"a: {x}\n",
	"a: [x: y]\n",
	"a: [,]\n",
	"a: [x,]\n",
	"a:\n - b\n  - c\n",
	"a:\n    b: 1\n  c: 2\n",
	" a: 1\n",
	"a: 1\n b: 2\n",
	"a:\n- b\nc: d\n",
	"a:\n  -\n    b: 1\n",
	"a:\n  -   b: 1\n      c: 2\n",
	"a:\n  - - b\n",
	"a: @x\n",
	"a: `x`\n",
	"a: %x\n",
	"a: - x\n",
	"a: ?x\n",
	"a: :x\n",
	"a: x #y\n",
	"a: #y\n",
	"a: # y\n  b: 1\n",
	"a: #\n",
	"a: 'x' # y\n",
	"a: yes\n",
	"a: NULL\n",
	"a: True\n",
	"a: tRUE\n",
	"a: [null, ~, true, 1.5, 2026-01-01, x # y]\n",
	"a: [https://a.io, b:c]\n",
	'a: ["x"y]\n',
	"<<: 1\n",
	"a:  1\n",
	"a:   'x'\n",
	"a: 1 \n",
	"a : 1\n",
	"a: [ ]\n",
	"a: { }\n",
	"a: {b: [c, {d: e}]}\n",
	"a: '\n",
	"a: {a: }\n",
];

test.each(STRANGE)("%j is left to the parser or means the same", (text) => {
	const fields = plainYaml(text);
	if (fields !== undefined) expect(fields).toEqual(parsed(text));
	expect({}).not.toHaveProperty("x");
});

const PIECES = [
	...STRANGE,
	"  ",
	"\n",
	"- ",
	": ",
	" #",
	"#",
	"'",
	'"',
	"[",
	"]",
	"{",
	"}",
	",",
	"&a ",
	"*a",
	"|",
	">",
	"\\",
	"1",
	".",
	"~",
	"?",
	"%",
	"@",
	"a: ",
	"\n\n  ",
];

test("whatever is changed in a data file, it is left to the parser or means the same", () => {
	const short = TEXTS.filter((text) => text.length < 3000);
	const change = fc.tuple(fc.nat(), fc.nat(5), fc.constantFrom(...PIECES));
	fc.assert(
		fc.property(fc.constantFrom(...short), fc.array(change, { maxLength: 4 }), (text, changes) => {
			const changed = changes.reduce((so, [at, gone, piece]) => {
				const start = at % (so.length + 1);
				return so.slice(0, start) + piece + so.slice(start + gone);
			}, text);
			const { text: read, problems } = decode(Buffer.from(changed));
			const fields = problems.length > 0 ? undefined : plainYaml(read);
			if (fields !== undefined) expect(fields).toEqual(parsed(read));
		}),
		{ numRuns: Number(process.env["FUZZ_RUNS"] ?? 300) },
	);
});
