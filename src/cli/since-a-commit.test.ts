import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { called } from "./called.fixture.ts";
import { ENTRY, rootWith } from "./root.fixture.ts";

const PATH = "content/meshes/alpha.yaml";
const entry = (level: string) => `name: Alpha
${ENTRY}capabilities:
  mtls:
    level: ${level}
    note: Only between meshed workloads
    evidence: https://meshtest.io/docs
    checked: 2026-01-31
`;

/** A root whose first commit has Alpha partial, and whose files have it full. */
function changedRoot() {
	const root = rootWith({ [PATH]: entry("partial") });
	const git = (...args: readonly string[]) => {
		const who = ["-c", "user.name=A", "-c", "user.email=a@meshtest.io"];
		execFileSync("git", [...who, ...args], { cwd: root.path, stdio: "ignore" });
	};
	git("init", "-q");
	git("add", "-A");
	git("commit", "-qm", "x");
	writeFileSync(join(root.path, PATH), entry("full"));
	return root;
}

test("what changes for readers since a commit: the cell, and the chart it is in", async () => {
	using root = changedRoot();
	const { status, stdout } = await called("diff", "HEAD", "--format", "json", "--root", root.path);
	expect(status).toBe(0);
	expect(JSON.parse(stdout)).toEqual({
		cells: [
			{
				about: "Alpha",
				part: "Mutual TLS",
				from: "partial: Only between meshed workloads",
				to: "full: Only between meshed workloads",
			},
		],
		// One of two capabilities: a half of a half before, a half now; the other one may hold.
		charts: [
			{
				about: "Coverage of all capabilities",
				part: "Alpha",
				from: "25–75 %",
				to: "50–100 %",
			},
		],
		choices: [],
		experiments: [],
	});
	const markdown = await called("diff", "HEAD", "--root", root.path);
	expect(markdown.stdout).toContain("### Cells (1)");
	const same = await called("diff", "HEAD", "HEAD", "--root", root.path);
	expect(same.stdout).toContain("Nothing that readers see");
});

test.each([["nowhere"], ["--output=x"], ["HEAD:content"]])(
	"%s is not a commit, and not an option of git",
	async (name) => {
		using root = changedRoot();
		const { status, stderr } = await called("diff", "--root", root.path, "--", name);
		expect(status).toBe(2);
		expect(stderr).toContain(`git knows no commit "${name}"`);
	},
);

test("where no address is new, none is asked for and nothing is written", async () => {
	using root = changedRoot();
	const { status, stdout } = await called("links", "--changed", "HEAD", "--root", root.path);
	expect([status, stdout]).toEqual([0, "2 files read: no problems.\n"]);
	const wrong = await called("links", "--most", "many", "--root", root.path);
	expect([wrong.status, wrong.stderr.split("\n")[0]]).toEqual([
		2,
		expect.stringContaining('"many" is not a whole number.'),
	]);
});

test("a decision's record says whether its matches are still the same, as text as well", async () => {
	using root = changedRoot();
	const record = join(root.path, "0001-mesh.md");
	writeFileSync(
		record,
		"# Use Alpha\n\nThe same criteria: <https://site.test/choose/#must=capability:mtls>\n",
	);
	const args = ["diff", "HEAD", "--decisions", record, "--root", root.path, "--format"];
	const { status, stdout } = await called(...args, "text");
	expect([status, stdout.split("\n")]).toEqual([
		0,
		[
			"Alpha, Mutual TLS: partial: Only between meshed workloads -> full: Only between meshed workloads",
			"Coverage of all capabilities, Alpha: 25–75 % -> 50–100 %",
			expect.stringMatching(/^Use Alpha: .*Alpha/),
			"",
		],
	]);
	expect((await called(...args, "pdf")).status).toBe(2);
	writeFileSync(record, "# Nothing\n");
	expect(await called(...args, "md")).toMatchObject({
		status: 2,
		stderr: expect.stringContaining("holds no link to /choose/"),
	});
});
