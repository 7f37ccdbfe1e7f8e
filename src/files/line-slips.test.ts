import { expect, test } from "vitest";
import { readYaml } from "./read-yaml.ts";

const said = (text: string) =>
	readYaml(Buffer.from(text)).problems.map(
		({ line, column, message, hint }) => `${line}:${column} ${message} ${hint}`,
	);

const INDENT = "Indent with two spaces a level, and fields of one level alike.";
const ALIKE = "Start both at the same column: fields of one level are aligned.";
const QUOTES = "Put the whole value in double quotes.";

test.each([
	// Fields
	[
		"c:\n  a:\n    x: 1\n     y: 2\n",
		`4:6 "y" is indented by 5 spaces, the field above it, "x", by 4. ${ALIKE}`,
	],
	[
		"c:\n  a:\n     x: 1\n    y: 2\n    z: 3\n",
		`3:6 "x" is indented by 5 spaces, "y" below it by 4. ${INDENT}`,
	],
	[
		"c:\n  a:\n    x: 1\n   y: 2\n    z: 3\n",
		`4:4 "y" is indented by 3 spaces, "x" above it by 4. ${INDENT}`,
	],
	["c:\n  a: 1\n d: 3\n", `3:2 "d" is indented by 1 space, "a" above it by 2. ${INDENT}`],
	[" a: x\nb: y\n", `1:2 "a" is indented by 1 space, "b" below it by 0. ${INDENT}`],
	[
		"c:\n  h:\n    x: 1\na:\n    x: 1\n  b:\n    x: 1\n",
		`4:1 "a" is two spaces too far left: its content is indented by four more. ${INDENT}`,
	],
	// Lists
	[
		"g:\n  - id: a\n    n: 1\n- id: b\n    n: 2\n",
		"4:1 This item is not indented, those above it by 2. Start all items of a list at the same column.",
	],
	[
		"g:\n  - id: a\n  n: 1\n  - id: b\n",
		'3:3 "n" is aligned with the hyphen of its item, not with the item\'s fields. Indent it by two more spaces.',
	],
	[
		"g:\n  - a\n  -b\n  - c\n",
		'3:3 "-b" is in a list, but does not start with "- ". Write "- b", with a space after the hyphen.',
	],
	// Values
	[
		"a: [docs](https://x.y)\nb: 1\n",
		"1:4 The value is a Markdown link. Write plain words, or the address alone, without brackets.",
	],
	[
		"a:\n  - [x] y\n",
		`2:5 The value starts with a bracket and goes on after it is closed. ${QUOTES}`,
	],
	[
		"a: **x** y\nb: 1\n",
		"1:4 The value starts with *, which YAML reads as a reference. Delete the asterisks: texts have no emphasis.",
	],
	[
		"a: [x\nb: 1\n",
		"1:4 The [ that starts this value is not closed. Close it with ]; if the [ belongs to a text, put the text in quotes.",
	],
	[
		"a: {x: 1\nb: 1\n",
		"1:4 The { that starts this value is not closed. Close it with }; if the { belongs to a text, put the text in quotes.",
	],
	[
		"a: 'x's y'\nb: 1\n",
		"1:4 The value in single quotes ends at the apostrophe inside it. Put the value in double quotes, or write the apostrophe twice ('').",
	],
	[
		'a: "x" y\nb: 1\n',
		'1:4 The value ends at the quote inside it, and text follows. Put the value in single quotes, or write \\" for the quote inside.',
	],
	[
		'a: 1\nb: "x\nc: 1\n',
		"2:4 The double quote that starts this value is not closed. Write the closing quote at the end of the value, or no quotes at all.",
	],
	[
		"a: > x\nb: 1\n",
		`1:4 The value starts with > or |, which YAML reads as a block of text. ${QUOTES}`,
	],
	["a: %x\n", `1:4 The value starts with a sign that YAML uses itself. ${QUOTES}`],
	[
		"a: “x: y”\n",
		'1:4 The value is in typographic quotes, which do not count as quotes. Write straight quotes ("…") around the value.',
	],
	[
		"a: see https://x.y: it\n",
		'1:4 The value holds ": ", which YAML reads as the start of a field. Put the value in quotes when it holds a colon and a space.',
	],
])("one slip is told in words of its own: %j", (text, message) => {
	expect(said(text)).toEqual([message]);
});

test("a quoted text may go on over several lines", () => {
	expect(said('a: "one\n  two"\nb: 1\n')).toEqual([]);
	expect(said('a: "one\n  two"\nb: [x\nc: 1\n')[0]).toMatch(/^3:4 The \[ that starts/);
});
