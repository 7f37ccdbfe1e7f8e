import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { sharedHome } from "./shared-home.ts";

const home = "https://alpha.dev/";

test("a home page that another entry has is told at the later file, however it is written", () => {
	const catalog = catalogWith({
		"content/meshes/alpha.yaml": { homepage: home },
		"content/meshes/beta.yaml": { homepage: "http://www.alpha.dev" },
		"content/tools/gamma.yaml": { repository: "https://github.com/a/b" },
		"content/tools/theta.yaml": { repository: "https://github.com/A/b/" },
		"content/tools/zeta.yaml": {},
	});
	expect(messages(sharedHome, catalog)).toMatchInlineSnapshot(`
		[
		  "content/meshes/beta.yaml homepage (value): The homepage in beta.yaml is also that of "alpha". Write its own; if one is part of the other, name it under data_plane, built_on, successors or works_with.",
		  "content/tools/theta.yaml repository (value): The repository in theta.yaml is also that of "gamma". Write its own; if one is part of the other, name it under data_plane, built_on, successors or works_with.",
		]
	`);
});

test("parts of one project may share it, whichever names the other", () => {
	const catalog = catalogWith({
		"content/meshes/alpha.yaml": { homepage: home, data_plane: ["beta"] },
		"content/meshes/old.yaml": { homepage: home, successors: ["alpha"] },
		"content/proxies/beta.yaml": { homepage: home },
		"content/tools/gamma.yaml": { homepage: home, works_with: ["alpha"] },
	});
	expect(messages(sharedHome, catalog)).toEqual([]);
});
