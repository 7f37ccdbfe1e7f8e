import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readYaml } from "#src/files/read-yaml.ts";
import { mendFile } from "./mend-file.ts";

const MESH = "content/meshes/alpha.yaml";
const mended = (text: string | Buffer, path = MESH) => mendFile(path, Buffer.from(text));

test("fields come into the order of the schema, each with the comment above it", () => {
	const { text, changes } = mended(`# yaml-language-server: $schema=../../public/schema/v1/mesh.json
# Its page
homepage: https://alpha.io/
# As its makers spell it
name: Alpha # once Aleph
checked: 2026-11-28
capabilities:
  # Read twice
  mtls:
    # Since the first release
    checked: 2026-11-28
    evidence: https://alpha.io/mtls
    level: full
# The end
`);
	expect(changes).toEqual(["order of fields in the file and 1 more"]);
	expect(text).toBe(`# yaml-language-server: $schema=../../public/schema/v1/mesh.json
# As its makers spell it
name: Alpha # once Aleph
# Its page
homepage: https://alpha.io/
checked: 2026-11-28
capabilities:
  # Read twice
  mtls:
    level: full
    evidence: https://alpha.io/mtls
    # Since the first release
    checked: 2026-11-28

# The end
`);
});

test("a field that the schema does not know stays behind the one it follows", () => {
	expect(mended("status: active\nstate: good\nname: Alpha\n").text).toBe(
		"name: Alpha\nstatus: active\nstate: good\n",
	);
});

test.each([
	["checked: 2026-1-5", "checked: 2026-01-05"],
	["checked: 2026/11/28", "checked: 2026-11-28"],
	["checked: 20261128", 'checked: "2026-11-28"'],
	["checked: 28.11.2026", "checked: 2026-11-28"],
	["checked: 28 November 2026", "checked: 2026-11-28"],
	["checked: Nov 28, 2026", "checked: 2026-11-28"],
	["checked: 11/28/2026", "checked: 2026-11-28"],
	["checked: 2026-11-28T00:00:00Z", "checked: 2026-11-28"],
	["checked: “2026-11-28”", "checked: 2026-11-28"],
	["status: Active", "status: active"],
	["homepage: HTTPS://Alpha.IO:443/A?utm_source=x&b=1#C", "homepage: https://alpha.io/A?b=1#C"],
	["homepage: https://alpha.io", "homepage: https://alpha.io"],
	["homepage: <https://alpha.io/>", "homepage: https://alpha.io/"],
	['name: " Alpha\u00a0"', 'name: "Alpha"'],
	["ga: { version: 1.10 }", 'ga: { version: "1.10" }'],
	["languages: [ Go,  C++ ]", "languages: [Go, C++]"],
])("%j is written %j", (before, after) => {
	expect(mended(`${before}\n`).text).toBe(`${after}\n`);
});

test.each([
	["a day that may be two", "checked: 03/04/2026\n"],
	["a day that is none", "checked: 2026-02-30\n"],
	["an address of another page", "homepage: https://alpha.io/?page=2\n"],
	["a word that is not allowed", "status: alive\n"],
	["brackets of several lines", "aliases: [\n  Aleph,\n  A,\n]\n"],
	["no-break spaces inside a text", "summary: a\u00a0b\n"],
	["a text of several lines", "summary: |\n  a\n  \tb：c\n"],
])("%s stays as it is", (_what, text) => {
	expect(mended(text)).toEqual({ text, changes: [], problems: [] });
});

test.each([
	["a byte order mark", "\ufeffname: Alpha\n", "name: Alpha\n"],
	["line ends of Windows", "name: Alpha\r\nhomepage: x\r\n", "name: Alpha\nhomepage: x\n"],
	["line ends of old Macs", "name: Alpha\rhomepage: x\r", "name: Alpha\nhomepage: x\n"],
	["empty signs", "name: Al\u200bpha\n", "name: Alpha\n"],
	[
		"tabs",
		"ga:\n\tdate: 2020-01\n\tsource: https://a.io/\n",
		"ga:\n  date: 2020-01\n  source: https://a.io/\n",
	],
	[
		"no-break spaces at the start",
		"ga:\n\u00a0\u00a0date: 2020-01\n  source: https://a.io/\n",
		"ga:\n  date: 2020-01\n  source: https://a.io/\n",
	],
	[
		"a no-break space after a colon",
		"name: Alpha\nstatus:\u00a0active\n",
		"name: Alpha\nstatus: active\n",
	],
	["full-width colons", "name：Alpha\nstatus： active\n", "name: Alpha\nstatus: active\n"],
])("%s are taken out", (_what, before, after) => {
	expect(mended(before)).toMatchObject({ text: after, problems: [] });
});

test.each([
	["a syntax error", "name: Alpha\nsummary: Fast: and small\n", 2],
	["a doubled field", "name: Alpha\nname: Beta\n", 2],
	["an alias", "name: &a Alpha\nsummary: *a\n", 2],
	["a merge that was not finished", "<<<<<<< x\nname: a\n=======\nname: b\n>>>>>>> y\n", 1],
	["bytes that are not UTF-8", Buffer.from("name: M\xfcller\n", "latin1"), 1],
	["a tab that may be more than one level", "ga:\n  date: 2020\n\tsource: https://a.io/\n", 3],
	["a sign that turns text around", "name: x\u202ey\n", 1],
])("a file with %s is told with its line and left whole", (_what, before, line) => {
	const { text, changes, problems } = mended(before);
	expect([text, changes]).toEqual([Buffer.from(before).toString("utf8"), []]);
	expect(problems[0]?.line).toBe(line);
});

test("the prose below front matter stays, and problems have the lines of the file", () => {
	const path = "content/guide/01-a.md";
	const prose = "# A  \n\n\tcode\u00a0\n---\nx:  y\n";
	expect(mended(`---\norder: 1\ntitle:  A\n---\n${prose}`, path).text).toBe(
		`---\ntitle: A\norder: 1\n---\n${prose}`,
	);
	expect(mended("---\ntitle: A\ntitle: B\n---\n", path).problems[0]?.line).toBe(3);
	expect(mended("no front matter\n", path).problems[0]?.rule).toBe("front-matter");
});

test("mending once is enough, and what a file says stays the same whatever the order of its lines", () => {
	const text = readFileSync("content/meshes/fsm.yaml", "utf8");
	const blocks = text.split(/\n(?=[a-z])/).map((block) => block.trimEnd());
	const meaning = readYaml(Buffer.from(text)).data;
	fc.assert(
		fc.property(fc.shuffledSubarray(blocks, { minLength: blocks.length }), (shuffled) => {
			const once = mended(`${shuffled.join("\n")}\n`);
			expect(readYaml(Buffer.from(once.text)).data).toEqual(meaning);
			expect(mended(once.text).text).toBe(once.text);
		}),
		{ numRuns: 4 },
	);
});
