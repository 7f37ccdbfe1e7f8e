import { expect, test } from "vitest";
import { MOST_BYTES, readFrontMatter, readYaml } from "./read-yaml.ts";

/** What is said of a text, one line per problem: where, rule, what. */
function problems(text: string | Buffer): readonly string[] {
	return readYaml(Buffer.from(text as string)).problems.map(
		({ line, column, rule, message }) => `${line}:${column} ${rule}: ${message}`,
	);
}

test("plain data is read as YAML 1.2 reads it: days and yes are text, 1.10 is a number", () => {
	const { data, problems: none } = readYaml(
		Buffer.from("day: 2026-11-23\nopen: yes\nversion: 1.10\nlist: [a, ~]\r\nempty:\n"),
	);
	expect(none).toEqual([]);
	expect(data).toEqual({
		day: "2026-11-23",
		open: "yes",
		version: 1.1,
		list: ["a", null],
		empty: null,
	});
});

test.each([
	["a byte order mark", "\ufeffname: x", "1:1 encoding: The file starts with a byte order mark."],
	[
		"UTF-16 with a mark",
		Buffer.from("\ufeffname: x", "utf16le"),
		"1:1 encoding: The file is UTF-16, not UTF-8.",
	],
	[
		"UTF-16 without a mark",
		Buffer.from("name: x", "utf16le"),
		"1:1 encoding: The file is UTF-16, not UTF-8.",
	],
	[
		"Latin-1",
		Buffer.from("a: 1\nname: M\xfcller\n", "latin1"),
		"2:8 encoding: There are bytes here that are not UTF-8.",
	],
	[
		"a NUL",
		"a: 1\nname: x\0y\n",
		"2:8 encoding: There is a hidden or control character here (U+0000).",
	],
	[
		"a lone carriage return",
		"a: 1\rb: 2\n",
		"1:5 encoding: There is a hidden or control character here (U+000D).",
	],
	[
		"a sign that turns text around",
		"a: x\u202ey\n",
		"1:5 encoding: There is a hidden or control character here (U+202E).",
	],
	[
		"an escaped control character",
		'a: "x\\u001b[31m"\n',
		"1:4 encoding: The text holds a hidden or control character.",
	],
])("%s is refused with its place", (_what, text, problem) => {
	expect(problems(text)).toEqual([problem]);
});

test("a file over 256 KiB is refused unread, and one of exactly that size is read", () => {
	expect(problems(" ".repeat(MOST_BYTES + 1))).toEqual([
		"1:1 file-size: The file has 257 KiB; at most 256 KiB are read.",
	]);
	expect(problems(`name: x\n${"#".repeat(MOST_BYTES - 9)}\n`)).toEqual([]);
});

test("the first syntax error is reported with its place, not what follows from it", () => {
	expect(
		problems("summary: Fast: and small\nlist: [1, 2\nname: @x\nquote: 'open\n"),
	).toMatchInlineSnapshot(`
		[
		  "1:10 yaml-syntax: The value holds ": ", which YAML reads as the start of a field.",
		]
	`);
	expect(problems("a:\n\tb: 1\n")).toMatchInlineSnapshot(`
		[
		  "2:1 yaml-syntax: A tab indents this line.",
		]
	`);
});

test("a key that is written twice is reported where it is repeated, at every depth", () => {
	expect(problems("a: 1\nb:\n  c: 1\n  d: 2\n  c: 3\na: 2\n")).toMatchInlineSnapshot(`
		[
		  "5:3 duplicate-key: "c" is written twice in the same place.",
		  "6:1 duplicate-key: "a" is written twice in the same place.",
		]
	`);
});

test.each([
	["nothing", "", "yaml-empty"],
	["only a comment", "# later\n", "yaml-empty"],
	["a list", "- a\n", "yaml-root"],
	["plain text", "hello\n", "yaml-root"],
	["two documents", "a: 1\n---\nb: 2\n", "yaml-documents"],
	["a directive", "%YAML 1.1\n---\na: yes\n", "yaml-syntax"],
	["a tag of another program", "a: !!js/function x\n", "yaml-tag"],
	["a tag of YAML itself", "a: !!str 1\n", "yaml-tag"],
	["a name nobody refers to", "a: &also b\n", "yaml-anchor"],
	["a text cut by a comment", "a: see issue #12\n", "yaml-comment"],
	["a prototype", "__proto__:\n  admin: true\n", "yaml-key"],
	["a list as a key", "? [a]\n: b\n", "yaml-key"],
	["an alias", "a: &x 1\nb: *x\n", "yaml-alias"],
	["an alias without its anchor", "b: *x\n", "yaml-alias"],
	["an alias to itself", "a: &x [*x]\n", "yaml-alias"],
	["a merge key", "a: &x { b: 1 }\nc:\n  <<: *x\n", "yaml-alias"],
])("a file that holds %s is refused", (_what, text, rule) => {
	const found = readYaml(Buffer.from(text)).problems;
	expect(found.map((problem) => problem.rule)).toEqual([rule]);
	expect({}).not.toHaveProperty("admin");
});

test("the rest of a file with refused parts is still read", () => {
	const { data } = readYaml(Buffer.from("a: &x 1\nb: *x\na: 2\nc: 3\n"));
	expect(data).toMatchObject({ a: 1, c: 3 });
});

const LAUGHS = "bcdefghijk"
	.split("")
	.map((name, index, all) => `${name}: &${name} [${Array(9).fill(`*${all[index - 1] ?? "a"}`)}]`)
	.join("\n");

test.each([
	["a billion laughs", `a: &a [x]\n${LAUGHS}\n`, "yaml-alias", 1],
	["100,000 brackets", "[".repeat(100_000), "yaml-depth", 1],
	["100,000 braces", `a: ${"{".repeat(100_000)}`, "yaml-depth", 1],
	["100,000 dashes", "- ".repeat(100_000), "yaml-depth", 1],
	["130,000 quotes", '"'.repeat(130_000), "yaml-syntax", 1],
	["80,000 equal keys", "a:\n".repeat(80_000), "duplicate-key", 51],
	["250,000 control characters", "\u0001".repeat(250_000), "encoding", 1],
])("%s are answered with a few problems, and soon", (_what, text, rule, count) => {
	const before = process.cpuUsage().user;
	const found = readYaml(Buffer.from(text)).problems;
	expect(found.map((problem) => problem.rule)).toEqual(Array(count).fill(rule));
	expect(process.cpuUsage().user - before).toBeLessThan(5_000_000);
});

test("a long list of problems ends with how many there are more", () => {
	const last = readYaml(Buffer.from("a:\n".repeat(100))).problems.at(-1);
	expect(last?.message).toBe("There are 49 more problems of this kind in the file.");
});

test("places are found by path: of keys, values, items and missing fields", () => {
	const { locator } = readYaml(
		Buffer.from("# first\nname: x\nga:\n  date: 2018\n  version: 1.10\nlist: [a, { b: c }]\n"),
	);
	const at = (path: readonly (string | number)[], which: "key" | "value") => {
		const { line, column } = locator?.position(path, which) ?? { line: 0, column: 0 };
		return `${line}:${column}`;
	};
	expect(at(["name"], "key")).toBe("2:1");
	expect(at(["name"], "value")).toBe("2:7");
	expect(at(["ga", "version"], "value")).toBe("5:12");
	expect(at(["ga", "source"], "value")).toBe("4:3");
	expect(at(["missing"], "value")).toBe("2:1");
	expect(at(["list", 1, "b"], "value")).toBe("6:16");
	expect(at(["list", 7], "value")).toBe("6:7");
	expect(locator?.written(["ga", "version"])).toBe("1.10");
	expect(locator?.written(["ga", "missing"])).toBeUndefined();
});

const read = (text: string) => readFrontMatter(Buffer.from(text));

test("front matter is read as YAML 1.2, and the prose below it is kept as it is", () => {
	const { data, body, problems } = read(
		"---\nname: SMI\nday: 2026-11-23\n---\n\nProse\n---\nmore\n",
	);
	expect(problems).toEqual([]);
	expect(data).toEqual({ name: "SMI", day: "2026-11-23" });
	expect(body).toBe("\nProse\n---\nmore\n");
});

test("lines may end as they do on Windows, and prose may be missing", () => {
	expect(read("---\r\nname: SMI\r\n---")).toMatchObject({ data: { name: "SMI" }, body: "" });
});

test("a place is that of the whole file", () => {
	expect(read("---\nname: SMI\nname: SMP\n---\n").problems).toMatchObject([
		{ line: 3, column: 1, rule: "duplicate-key" },
	]);
	const { locator } = read("---\nname: SMI\nshort: x\n---\n");
	expect(locator?.position(["short"], "value")).toEqual({ line: 3, column: 8 });
});

test.each([
	["nothing", ""],
	["prose alone", "# Title\n---\nname: SMI\n---\n"],
	["a fence that is never closed", "---\nname: SMI\n"],
])("%s is not front matter", (_case, text) => {
	expect(read(text).problems).toMatchObject([{ line: 1, rule: "front-matter" }]);
});

test("bytes that are not text are reported, wherever they are", () => {
	expect(
		readFrontMatter(Buffer.from("---\nname: x\n---\nM\xfcller\n", "latin1")).problems,
	).toMatchObject([{ line: 4, column: 2, rule: "encoding" }]);
});
