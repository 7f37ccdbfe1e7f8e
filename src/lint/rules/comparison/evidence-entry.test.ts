import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { evidenceEntry } from "./evidence-entry.ts";

const PAGE = "https://github.com/beta/beta/blob/main/mtls.md";
const said = (claim: object, more: object = {}, owner: object = {}) =>
	messages(
		evidenceEntry,
		catalogWith({
			"content/meshes/alpha.yaml": {
				repository: "https://github.com/alpha/alpha",
				capabilities: { mtls: { evidence: PAGE, ...claim } },
				...more,
			},
			"content/tools/beta.yaml": {
				name: "Beta Mesh",
				repository: "https://github.com/Beta/beta.git",
				...owner,
			},
		}),
	);

test("a page of another entry's repository is told, raw files included", () => {
	const told = [
		'content/meshes/alpha.yaml capabilities.mtls.evidence (value): "mtls" in alpha.yaml rests on a page of "beta". Name its own page; if it uses beta, name that in the note or under data_plane.',
	];
	expect(said({})).toEqual(told);
	expect(said({ evidence: "https://raw.githubusercontent.com/beta/beta/main/README.md" })).toEqual(
		told,
	);
});

test.each([
	["its own", { evidence: "https://github.com/alpha/alpha/blob/main/a.md" }, {}, {}],
	["no entry's", { evidence: "https://github.com/beta/other/blob/main/a.md" }, {}, {}],
	["code that was looked into", { evidence_kind: "source-code" }, {}, {}],
	["one the note names", { note: "Through Beta Mesh" }, {}, {}],
	["what it is made of", {}, { data_plane: ["beta"] }, {}],
	["a tool that works with it", {}, {}, { works_with: ["alpha"] }],
	["a specification", {}, {}, { type: "specification" }],
	["the same repository", {}, { repository: "https://github.com/beta/beta" }, {}],
])("a page of %s is fine", (_words, claim, more, owner) => {
	expect(said(claim, more, owner)).toEqual([]);
});
