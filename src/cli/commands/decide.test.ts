import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { called } from "../called.fixture.ts";
import { ENTRY, rootWith } from "../root.fixture.ts";

const mesh = (name: string, claims: string) => `name: ${name}
${ENTRY}capabilities:
${claims}`;
const claim = (id: string, level: string) =>
	`  ${id}: { level: ${level}, evidence: "https://meshtest.io/${id}", checked: 2026-01-31, note: As asked. }\n`;

const RECORD = `---
revisit: 2027-05-28
---

# Use Alpha

## Considered Options

Open:

* Alpha (passes)

## Decision Outcome

Chosen option: "Alpha", because it was there.

The same criteria: <https://site.test/choose/#must=capability:mtls&amp;wish=capability:gone>
`;

test("all that a record says and is no longer so is told at once, each with its line", async () => {
	using root = rootWith({
		"content/meshes/alpha.yaml": mesh("Alpha", claim("mtls", "partial")),
		"content/meshes/beta.yaml": mesh("Beta", claim("mtls", "full")),
	});
	const record = join(root.path, "0001.md");
	writeFileSync(record, RECORD);
	const ask = (...args: readonly string[]) =>
		called("decide", record, "--check", "--root", root.path, ...args);
	const { status, stdout } = await ask("--format", "json");
	const { files, problems } = JSON.parse(stdout);
	const rows = problems.map((problem: Record<string, unknown>) => {
		return [problem.line, problem.severity, problem.rule, problem.message];
	});
	expect([status, files]).toEqual([1, 1]);
	expect(rows).toEqual([
		[
			15,
			"error",
			"decision-outcome",
			"Alpha does not meet every must-have today: Mutual TLS is partial.",
		],
		[
			15,
			"warning",
			"decision-option",
			"Beta is not among the considered options, and meets every must-have today (100 % proven).",
		],
		[
			17,
			"error",
			"decision-criteria",
			'"wish=capability:gone" in the link of the record is not known today.',
		],
	]);
	expect((await ask("--format", "md")).stdout).toContain("- [ ] `");
	expect((await ask()).stdout).toContain("1 file read: 2 problems, 1 warning.");
	expect((await ask("--format", "pdf")).status).toBe(2);
});

test("a decision that holds ends with 0, whatever its warnings", async () => {
	using root = rootWith({ "content/meshes/alpha.yaml": mesh("Alpha", claim("mtls", "full")) });
	const record = join(root.path, "0001.md");
	writeFileSync(record, RECORD.replace("&amp;wish=capability:gone", ""));
	expect(await called("decide", record, "--check", "--root", root.path)).toMatchObject({
		status: 0,
		stdout: "1 file read: no problems.\n",
	});
});

test.each([
	[["--check"], "Name a decision record."],
	[["record.md"], "Say what is asked of the record: --check."],
	[["gone.md", "--check"], "does not exist"],
	[["src", "--check"], "is not a file"],
	[["README.md", "--check"], "holds no link to /choose/"],
])("wrong usage: %j", async (args, message) => {
	const { status, stderr } = await called("decide", ...args);
	expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
});
