import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { called, calledFrom } from "../called.fixture.ts";
import { rootWith } from "../root.fixture.ts";

const MIXED = {
	"content/meshes/alpha.yaml": "checked: 2026-1-5\nname: Alpha\n",
	"content/meshes/beta.yaml": "name: Beta\n",
	"content/tools/gamma.yaml": "name: Gamma\nname: Delta\n",
	"data/conformance/gateway-api/v1.4.0/alpha.yaml": "kind:   Report\r\n",
};

test("--check lists what would change and what cannot be mended, and writes nothing", async () => {
	using root = rootWith(MIXED);
	const { status, stdout } = await called("fix", "--check", "--root", root.path);
	expect(status).toBe(1);
	expect(stdout).toBe(`content/meshes/alpha.yaml
    checked: "2026-1-5" becomes "2026-01-05"
    order of fields in the file

content/tools/gamma.yaml:2:1  "name" is written twice in the same place.  [duplicate-key]
    Keep one of the two; YAML would drop the other.

4 files read: 1 would change, 1 file left as they are. Run "npm run mesh -- fix".
`);
	expect(readFileSync(join(root.path, "content/meshes/alpha.yaml"), "utf8")).toBe(
		MIXED["content/meshes/alpha.yaml"],
	);
});

test("it mends the files that are named, whole, and leaves nothing else behind", async () => {
	using root = rootWith(MIXED);
	const run = () => calledFrom(root.path, ["fix", "--root", ".", "content/meshes"]);
	expect(await run()).toMatchObject({ status: 0, stdout: expect.stringContaining("1 changed") });
	expect(readFileSync(join(root.path, "content/meshes/alpha.yaml"), "utf8")).toBe(
		"name: Alpha\nchecked: 2026-01-05\n",
	);
	expect(readdirSync(join(root.path, "content/meshes"))).toEqual(["alpha.yaml", "beta.yaml"]);
	expect(await run()).toEqual({
		status: 0,
		stdout: "2 files read: nothing to mend.\n",
		stderr: "",
	});
});

test("a path that is not of a data file is refused", async () => {
	using root = rootWith(MIXED);
	const { status, stderr } = await calledFrom(root.path, ["fix", "--root", ".", "nowhere"]);
	expect([status, stderr.split("\n")[0]]).toEqual([2, "nowhere does not exist."]);
});

test("a file without the line by which editors know its fields gets it, once", async () => {
	using root = rootWith({
		"content/meshes/alpha.yaml": "# Ours\nname: Alpha\n",
		"content/meshes/beta.yaml": "# yaml-language-server: $schema=beta.json\nname: Beta\n",
		"data/benchmarks/lab.yaml": "question: Why?\n",
		"public/schema/v1/mesh.json": "{}",
	});
	const run = () => called("fix", "--root", root.path);
	expect((await run()).stdout).toBe(`content/meshes/alpha.yaml
    the first line, by which editors know the fields

4 files read: 1 changed.
`);
	expect(readFileSync(join(root.path, "content/meshes/alpha.yaml"), "utf8")).toBe(
		"# yaml-language-server: $schema=../../public/schema/v1/mesh.json\n# Ours\nname: Alpha\n",
	);
	expect((await run()).stdout).toContain("nothing to mend");
});
