import { expect, test } from "vitest";
import { readFrontMatter } from "./read-front-matter.ts";

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

test("bytes that are not text are reported, wherever they stand", () => {
	expect(
		readFrontMatter(Buffer.from("---\nname: x\n---\nM\xfcller\n", "latin1")).problems,
	).toMatchObject([{ line: 4, column: 2, rule: "encoding" }]);
});
