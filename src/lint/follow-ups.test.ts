import { expect, test } from "vitest";
import { catalogWith } from "./catalog.fixture.ts";
import type { Catalog } from "./catalog.ts";
import { toldOnce, withoutFollowUps } from "./follow-ups.ts";
import type { RuleFinding } from "./rule.ts";

const finding = (file: string, cause?: string): RuleFinding => {
	const said = { message: "is gone", hint: "Look.", rule: "a-rule", severity: "error" } as const;
	return { file, path: [], at: "value", cause, ...said };
};

test("three findings of one cause are one that counts them; two are told by themselves", () => {
	const found = toldOnce([
		finding("a.yaml", "entry istio"),
		finding("a.yaml"),
		finding("b.yaml", "entry istio"),
		finding("b.yaml", "entry istio"),
		finding("c.yaml", "capability mtls"),
		finding("d.yaml", "capability mtls"),
	]);
	expect(found.map(({ file, message }) => `${file} ${message}`)).toEqual([
		'a.yaml "istio" is not an entry: 2 files name it in 3 places, this one first.',
		"a.yaml is gone",
		"c.yaml is gone",
		"d.yaml is gone",
	]);
});

test("where something was published before, it is told there, and counts the others", () => {
	const lead = { ...finding("data/capabilities.yaml", "capability mtls"), rule: "published-id" };
	const found = toldOnce([finding("a.yaml", "capability mtls"), lead]);
	expect(found.map(({ file, message }) => `${file} ${message}`)).toEqual([
		'data/capabilities.yaml "mtls" is not a capability any more: 1 file names it in 1 place.',
	]);
	expect(toldOnce([lead])).toEqual([lead]);
});

const SOUND = {
	"data/capabilities.yaml": { groups: [{ capabilities: [{ id: "mtls" }] }] },
	"data/glossary.yaml": { terms: [{ id: "mtls" }] },
};

const left = (found: readonly RuleFinding[], catalog: Catalog) =>
	withoutFollowUps(found, catalog).map(({ file }) => file);

test("a finding that explains others is told without them", () => {
	const twice = { ...finding("data/capabilities.yaml"), rule: "twice", explains: ["capability"] };
	const file = { ...finding("b.yaml"), rule: "file", explains: ["*"] };
	const jwt = finding("a.yaml", "capability jwt");
	const published = { ...jwt, rule: "published-id" };
	const typo = finding("d.yaml", "capability mtsl");
	const found = [twice, jwt, published, typo, file, finding("b.yaml"), finding("c.yaml")];
	const told = ["data/capabilities.yaml", "d.yaml", "b.yaml", "c.yaml"];
	expect(left(found, catalogWith(SOUND))).toEqual(told);
});

test("of what cannot be read nothing is missed", () => {
	const { "data/glossary.yaml": glossary } = SOUND;
	const catalog = catalogWith({ "data/glossary.yaml": glossary });
	const found = [finding("a.md", "capability mtls"), finding("b.md", "term mtsl")];
	expect(left(found, catalog)).toEqual(["b.md"]);
	const unread = { ...catalogWith(SOUND), unread: new Set(["data/glossary.yaml"]) };
	expect(left(found, unread)).toEqual(["a.md"]);
});

test("an entry or chapter with a wrong name is not missed by its right one", () => {
	const paths = ["content/meshes/link erd.yaml", "content/guides/07-choosing.md"];
	const others = paths.map((path) => ({ path, type: "file" }) as const);
	const found = [
		finding("a.yaml", "entry linkerd"),
		finding("b.yaml", "heading /guide/choosing/#six-steps"),
		finding("c.yaml", "entry istio"),
	];
	expect(left(found, catalogWith(SOUND, others))).toEqual(["c.yaml"]);
});

test("warnings of a file wait until its schema finds nothing wrong", () => {
	const warning = { ...finding("content/meshes/a.yaml"), severity: "warning" } as const;
	const sound = catalogWith({ ...SOUND, "content/meshes/a.yaml": {} });
	const files = sound.files.map((file) =>
		file.file === warning.file ? { ...file, refused: [["status"]] } : file,
	);
	expect(left([warning], sound)).toEqual([warning.file]);
	expect(left([warning], { ...sound, files })).toEqual([]);
});
