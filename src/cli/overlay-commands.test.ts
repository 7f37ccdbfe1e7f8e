import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { buildOverlay } from "#src/files/overlay.ts";
import { calledFrom } from "./called.fixture.ts";
import { checkRoot } from "./check-root.ts";
import { ENTRY, rootWith, type TestRoot } from "./root.fixture.ts";

const PATH = "content/meshes/alpha.yaml";
const entry = (level: string) => `name: Alpha
${ENTRY}capabilities:
  mtls: { level: ${level}, note: Between workloads, evidence: "https://meshtest.io/docs", checked: 2026-01-31 }
`;
const OWN = `capabilities:
  mtls: { level: full, note: In our clusters, evidence: "https://meshtest.io/own", checked: 2026-01-31 }
  jwt: { level: none, evidence: "https://meshtest.io/own", checked: 2026-01-31 }
`;

let root: TestRoot;
const lay = (files: Readonly<Record<string, string>>) => {
	for (const [name, text] of Object.entries(files)) {
		const path = join(root.path, "own", name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	}
};
const mesh = (...args: readonly string[]) =>
	calledFrom(root.path, [...args, "--root", root.path, "--overlay", "own"]);

beforeEach(() => {
	root = rootWith({ [PATH]: entry("partial") });
	lay({ [PATH]: OWN });
});
afterEach(() => {
	root[Symbol.dispose]();
	vi.unstubAllEnvs();
});

test("check reads both as one, and names the file of the overlay where that is at fault", async () => {
	const checked = async (...paths: readonly string[]) => {
		const { status, stdout } = await mesh("check", "--format", "json", ...paths);
		const { problems } = JSON.parse(stdout) as { problems: { file: string; rule: string }[] };
		return [
			status,
			problems
				.filter(({ rule }) => rule !== "missing-file")
				.map(({ file, rule }) => `${file} ${rule}`),
		];
	};
	const without = async () => (await checked())[1];
	expect(await without()).toEqual([]);
	lay({
		[PATH]: OWN.replace("level: none", "level: nil"),
		"content/meshes/ours.yaml": "name: Ours\nhomepag: https://ours.dev/\n",
		"content/notes.txt": "x",
		"content/guide/01-ours.md": "No front matter.\n",
	});
	const [status, found] = await checked();
	expect(status).toBe(1);
	expect(found).toEqual(
		expect.arrayContaining([
			`own/${PATH} schema-value`,
			"own/content/meshes/ours.yaml schema-unknown-field",
			"own/content/notes.txt unexpected-file",
			"own/content/guide/01-ours.md front-matter",
		]),
	);
	expect((found as string[]).filter((line) => !line.startsWith("own/"))).toEqual([]);
	expect((await checked(PATH))[1]).toEqual([`own/${PATH} schema-value`]);
});

test("figure, diff and decide judge by what is laid over", async () => {
	const figure = ["figure", "comparison", "--meshes", "alpha", "--out", "own.csv"];
	expect((await mesh(...figure)).status).toBe(0);
	const record = "The same criteria: <https://site.test/choose/#must=capability:mtls>\n";
	writeFileSync(join(root.path, "0001.md"), `* Alpha\n\nChosen option: "Alpha"\n\n${record}`);
	const decide = ["decide", "0001.md", "--check"];
	expect((await calledFrom(root.path, [...decide, "--root", root.path])).status).toBe(1);
	expect((await mesh(...decide)).status).toBe(0);
	const git = (...args: readonly string[]) =>
		execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@meshtest.io", ...args], {
			cwd: root.path,
			stdio: "ignore",
		});
	git("init", "-q");
	git("add", "content", "data");
	git("commit", "-qm", "x");
	writeFileSync(join(root.path, PATH), entry("none"));
	// The overlay says the cell, whatever becomes of the public one.
	expect((await mesh("diff", "HEAD")).stdout).toContain("Nothing that readers see");
	rmSync(join(root.path, "own", PATH));
	lay({ "data/notes.yaml": "x: 1\n" });
	expect((await mesh("diff", "HEAD")).stdout).toContain("### Cells (1)");
});

test("a folder that is not an overlay is wrong usage, and ends a build", async () => {
	const { status, stderr } = await calledFrom(root.path, ["check", "--overlay", "data"]);
	expect([status, stderr]).toEqual([
		2,
		expect.stringContaining("holds neither content/ nor data/ to lay over."),
	]);
	vi.stubEnv("MESHSCAPE_OVERLAY", "gone");
	expect(() => buildOverlay(root.path)).toThrow('MESHSCAPE_OVERLAY names "gone"');
	vi.stubEnv("MESHSCAPE_OVERLAY", "own");
	const problems = checkRoot(root.path, "2026-11-28", buildOverlay(root.path)).problems;
	expect(problems.filter(({ rule }) => rule !== "missing-file")).toEqual([]);
});
