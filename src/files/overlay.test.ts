import { expect, test } from "vitest";
import { overlaid } from "./overlay.ts";
import { readYaml } from "./read-yaml.ts";

const yaml = (text: string) => readYaml(Buffer.from(text));
const FILE = "own/content/meshes/alpha.yaml";

const BASE = `name: Alpha
homepage: https://alpha.dev/
languages: [Go, Rust]
capabilities:
  mtls:
    level: partial
    note: Between meshed workloads
    evidence: https://alpha.dev/mtls
  jwt: { level: none, evidence: https://alpha.dev/jwt }
maintainers:
  - { id: a, name: A }
  - { id: b, name: B, since: 2020 }
`;

const OWN = `homepage:
languages: [C]
capabilities:
  mtls: { level: full, evidence: https://wiki.own.dev/mtls }
maintainers:
  - { id: c, name: C }
  - { id: b, name: Bee }
`;

test("fields and items with ids are merged; statements and other lists are taken whole", () => {
	expect(overlaid(yaml(BASE), yaml(OWN), FILE).data).toEqual({
		name: "Alpha",
		languages: ["C"],
		capabilities: {
			// Nothing of the public note stays under another level.
			mtls: { level: "full", evidence: "https://wiki.own.dev/mtls" },
			jwt: { level: "none", evidence: "https://alpha.dev/jwt" },
		},
		maintainers: [
			{ id: "a", name: "A" },
			{ id: "b", name: "Bee", since: 2020 },
			{ id: "c", name: "C" },
		],
	});
});

test.each([
	[["capabilities", "mtls", "level"], { line: 4, column: 18, file: FILE }],
	[["capabilities", "jwt", "level"], { line: 9, column: 17 }],
	[["maintainers", 1, "name"], { line: 7, column: 20, file: FILE }],
	[["maintainers", 1, "since"], { line: 12, column: 30 }],
	[["maintainers", 2, "name"], { line: 6, column: 20, file: FILE }],
	[["languages", 0], { line: 2, column: 13, file: FILE }],
] as const)("%j is found where it was written", (path, place) => {
	const { locator } = overlaid(yaml(BASE), yaml(OWN), FILE);
	expect(locator?.position(path, "value")).toEqual(place);
});

test("a problem of the second file names it; neither is understood alone", () => {
	const { data, problems } = overlaid(yaml(BASE), yaml("name: [\n"), FILE);
	expect([data, problems[0]?.file, problems[0]?.rule]).toEqual([undefined, FILE, "yaml-syntax"]);
});
