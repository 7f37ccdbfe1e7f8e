import { expect, test } from "vitest";
import type { Problem } from "#src/files/problem.ts";
import { formatProblems } from "./format-problems.ts";

const problem = (changes: Partial<Problem> = {}): Problem => ({
	file: "content/meshes/beta.yaml",
	line: 12,
	column: 3,
	severity: "error",
	rule: "unknown-capability",
	message: '"mtsl" in beta.yaml is not a capability.',
	hint: 'Did you mean "mtls"?',
	...changes,
});

test("people read where, what, by which rule, and what to do", () => {
	const problems = [problem(), problem({ severity: "warning", hint: "" })];
	expect(formatProblems("text")(7, problems)).toMatchInlineSnapshot(`
		"content/meshes/beta.yaml:12:3  "mtsl" in beta.yaml is not a capability.  [unknown-capability]
		    Did you mean "mtls"?

		content/meshes/beta.yaml:12:3  "mtsl" in beta.yaml is not a capability.  [warning, unknown-capability]

		7 files read: 1 problem, 1 warning.
		"
	`);
	expect(formatProblems("text")(1, [])).toBe("1 file read: no problems.\n");
});

test("no file name can steer the reader's terminal", () => {
	const text = formatProblems("text")(1, [problem({ file: "content/\u001b[2Jx\n.yaml" })]);
	expect(text).toContain("content/\\u001b[2Jx\\u000a.yaml:12:3");
});

test("programs get the promised keys in the promised order", () => {
	const text = formatProblems("json")(7, [problem()]);
	expect(text).toMatchInlineSnapshot(`
		"{
		  "files": 7,
		  "problems": [
		    {
		      "file": "content/meshes/beta.yaml",
		      "line": 12,
		      "column": 3,
		      "severity": "error",
		      "rule": "unknown-capability",
		      "message": "\\"mtsl\\" in beta.yaml is not a capability.",
		      "hint": "Did you mean \\"mtls\\"?"
		    }
		  ]
		}
		"
	`);
});

test("notes in a pull request cannot be broken by what they quote", () => {
	const hostile = problem({
		file: "content/a:b,c%.yaml",
		message: "50 % of\r\nlines\n::error::gotcha",
		hint: "",
	});
	const text = formatProblems("github")(7, [problem(), hostile, problem({ severity: "warning" })]);
	expect(text).toMatchInlineSnapshot(`
		"::error file=content/meshes/beta.yaml,line=12,col=3,title=unknown-capability::"mtsl" in beta.yaml is not a capability. Did you mean "mtls"?
		::error file=content/a%3Ab%2Cc%25.yaml,line=12,col=3,title=unknown-capability::50 %25 of%0D%0Alines%0A::error::gotcha
		::warning file=content/meshes/beta.yaml,line=12,col=3,title=unknown-capability::"mtsl" in beta.yaml is not a capability. Did you mean "mtls"?
		"
	`);
	expect(formatProblems("github")(7, [])).toBe("");
});

test.each(["xml", "", "constructor"])("%j is not a format", (name) => {
	expect(() => formatProblems(name)).toThrow(
		"is not a format; it is one of text, json, github, md.",
	);
});
