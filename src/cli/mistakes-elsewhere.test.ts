import { expect, test } from "vitest";
import { checkRoot } from "./check-root.ts";
import { ELSEWHERE_ROWS } from "./mistakes-elsewhere.fixture.ts";
import { rootWith } from "./root.fixture.ts";
import { SOUND_ROOT } from "./sound-root.fixture.ts";

function problems(files: Readonly<Record<string, string>>) {
	using root = rootWith(files);
	return checkRoot(root.path, "2026-11-23").problems;
}

test("a sound root has no problems", () => {
	expect(problems(SOUND_ROOT)).toEqual([]);
});

test.each(ELSEWHERE_ROWS)("%s: %j, %j", (file, from, to, at, rule, said, cure) => {
	const sound = SOUND_ROOT[file] ?? "";
	const text = sound.replace(from, () => to);
	expect(text).not.toBe(sound);
	const [first, ...others] = problems({ ...SOUND_ROOT, [file]: text });
	expect(`${first?.file}:${first?.line}:${first?.column} ${first?.rule}`).toBe(
		`${file}:${at} ${rule}`,
	);
	expect(first?.message).toContain(said);
	expect(first?.hint).toContain(cure);
	expect(others).toEqual([]);
});

test("an entry that is gone is told once, where it was", () => {
	const { "content/proxies/beta.yaml": _gone, ...rest } = SOUND_ROOT;
	const found = problems(rest).map(({ file, line, message }) => `${file}:${line} ${message}`);
	expect(found).toEqual([
		'content/proxies/beta.yaml:1 "beta" is not an entry any more: 1 file names it in 1 place.',
	]);
});

test.each([
	["content/proxies/Beta.yaml", "file-name", "Rename it to content/proxies/beta.yaml."],
	["content/proxies/be ta.yaml", "file-name", "Rename it to content/proxies/beta.yaml."],
	["content/proxies/beta.yml", "file-name", "Rename it to content/proxies/beta.yaml."],
	["content/proxy/beta.yaml", "unexpected-file", "Move it to content/proxies/beta.yaml."],
	["content/proxies/old/beta.yaml", "unexpected-file", "Move it to content/proxies/beta.yaml."],
])("an entry at %s is not missed as well", (path, rule, hint) => {
	const { "content/proxies/beta.yaml": text = "", ...rest } = SOUND_ROOT;
	const found = problems({ ...rest, [path]: text });
	const gone = found.filter((each) => each.rule === "unknown-reference");
	expect(gone).toEqual([]);
	expect(found[0]).toMatchObject({ file: path, rule, hint });
	expect(found).toHaveLength(1);
});

test("a vocabulary that cannot be read is the only problem", () => {
	const broken = { ...SOUND_ROOT, "data/capabilities.yaml": "groups:\n\t- id: x\n" };
	expect(problems(broken).map(({ rule }) => rule)).toEqual(["yaml-syntax"]);
});

test("a file whose first line names another kind is told to move, and nothing else", () => {
	const stray = `# yaml-language-server: $schema=../../public/schema/v1/mesh.json\nname: Gamma\n${ENTRY_OF_GAMMA}`;
	const found = problems({ ...SOUND_ROOT, "content/tools/gamma.yaml": stray });
	expect(found.map(({ line, rule, hint }) => `${line} ${rule} ${hint}`)).toEqual([
		"1 schema-line Move the file to content/meshes/*.yaml, or write tool.json in its first line.",
	]);
});

const ENTRY_OF_GAMMA = `homepage: https://gammatest.io/
summary: A mesh.
status: active
checked: 2026-01-31
architecture: [sidecar]
`;
