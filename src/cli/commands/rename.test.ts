import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { called as mesh } from "../called.fixture.ts";
import { ENTRY, rootWith } from "../root.fixture.ts";

const ALPHA = `# Kept.\nname: Alpha\n${ENTRY}`;
const other = (more: string) =>
	`name: Beta\n${ENTRY.replace("meshtest.io", "beta.io").replace("A mesh", "Another")}${more}`;

test("a renamed entry is named by its new id everywhere, and its address redirects", async () => {
	using root = rootWith({
		"content/meshes/alpha.yaml": ALPHA,
		"content/meshes/beta.yaml": other("successors: [alpha]\nbuilt_on:\n  - alpha\n"),
	});
	const read = (path: string) => readFileSync(join(root.path, path), "utf8");
	expect(await mesh("rename", "alpha", "omega", "--root", root.path)).toEqual({
		status: 0,
		stderr: "",
		stdout: [
			"Changed 3 files; /meshes/alpha/ redirects:",
			"",
			"  content/meshes/alpha.yaml",
			"  content/meshes/beta.yaml",
			"  content/meshes/omega.yaml",
			"",
		].join("\n"),
	});
	expect(existsSync(join(root.path, "content/meshes/alpha.yaml"))).toBe(false);
	expect(read("content/meshes/omega.yaml")).toBe(
		ALPHA.replace("homepage:", "moved_from:\n  - meshes/alpha\nhomepage:"),
	);
	expect(read("content/meshes/beta.yaml")).toBe(
		other("successors: [omega]\nbuilt_on:\n  - omega\n"),
	);
});

test("nothing is written when the new id is taken or the old one is not there", async () => {
	using root = rootWith({
		"content/meshes/alpha.yaml": ALPHA,
		"content/meshes/beta.yaml": other(""),
	});
	const run = (...words: readonly string[]) => mesh("rename", ...words, "--root", root.path);
	expect(await run("alpha", "beta")).toMatchObject({
		status: 1,
		stderr: "content/meshes/beta.yaml exists already; nothing was changed.\n",
	});
	expect(await run("gamma", "delta")).toMatchObject({ status: 1 });
	expect(await run("alpha", "Omega")).toMatchObject({ status: 2 });
	expect(readFileSync(join(root.path, "content/meshes/alpha.yaml"), "utf8")).toBe(ALPHA);
});

test("a removed entry leads to its successor, with the addresses that led to it", async () => {
	using root = rootWith({
		"content/meshes/alpha.yaml": ALPHA.replace("homepage:", "moved_from: [tools/old]\nhomepage:"),
		"content/meshes/beta.yaml": other(""),
	});
	const run = await mesh("remove", "alpha", "--successor", "beta", "--root", root.path);
	expect(run).toMatchObject({ status: 0, stderr: "" });
	expect(existsSync(join(root.path, "content/meshes/alpha.yaml"))).toBe(false);
	expect(readFileSync(join(root.path, "content/meshes/beta.yaml"), "utf8")).toBe(
		other("").replace("homepage:", "moved_from:\n  - meshes/alpha\n  - tools/old\nhomepage:"),
	);
});

test("an entry that others name is not removed", async () => {
	using root = rootWith({
		"content/meshes/alpha.yaml": ALPHA,
		"content/meshes/beta.yaml": other("built_on: [alpha]\n"),
	});
	const run = await mesh("remove", "alpha", "--successor", "beta", "--root", root.path);
	expect(run.status).toBe(1);
	expect(run.stderr).toMatch(
		/^Nothing was changed.*\n {2}content\/meshes\/beta\.yaml:8 {2}"alpha"/,
	);
	expect(readFileSync(join(root.path, "content/meshes/alpha.yaml"), "utf8")).toBe(ALPHA);
	expect((await mesh("remove", "alpha", "--root", root.path)).status).toBe(2);
});
