import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { COMMANDS } from "#src/cli/commands/registry.ts";
import { main } from "#src/cli/main.ts";
import { ADDITIONS } from "#src/components/contribute/additions.ts";

/** As much of the data as the steps need. */
const COPIED = [
	"content/meshes/istio.yaml",
	"content/guide/07-choosing.md",
	"data/capabilities.yaml",
	"data/readiness.yaml",
];
const RESULT = "src/importers/fixtures/fortio-1.40-istio-aws.json";

/** A checkout's data, copied, so that the steps of the page can be followed. */
let root: string;
beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), "contribute-"));
	mkdirSync(join(root, "data/benchmarks"), { recursive: true });
	for (const path of COPIED) cpSync(path, join(root, path), { recursive: true });
	// The same result, measured a day earlier without a mesh.
	const result = JSON.parse(readFileSync(RESULT, "utf8"));
	const other = { ...result, StartTime: "2025-01-01T00:00:00Z", ActualQPS: result.ActualQPS + 1 };
	writeFileSync(join(root, "baseline.json"), JSON.stringify(other));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function mesh(...args: string[]) {
	let said = "";
	const take = (text: string) => {
		said += text;
	};
	const code = await main([...args, "--root", root], {
		folder: process.cwd(),
		print: take,
		warn: take,
	});
	return { code, said };
}

const read = (path: string) => readFileSync(join(root, path), "utf8");
const edit = (path: string, from: string | RegExp, to: string) => {
	const before = read(path);
	const after = before.replace(from, to);
	expect(after, `${from} in ${path}`).not.toBe(before);
	writeFileSync(join(root, path), after);
};
const addition = (id: string) => ADDITIONS.find((one) => one.id === id);
const steps = ADDITIONS.flatMap((one) => one.steps);

test("every file the steps name is there, except those a contributor writes", () => {
	const named = steps.flatMap((step) => [
		...step.matchAll(/`((?:content|data|src|docs)\/[^`]+)`/g),
	]);
	const paths = named.map(([, path = ""]) => path).filter((path) => !/\b(my-|MyFigure)/.test(path));
	expect(paths.length).toBeGreaterThan(10);
	expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test("every command the page names is one there is", () => {
	const pages = ["ThreeWays.astro", "additions.ts"].map((name) =>
		readFileSync(`src/components/contribute/${name}`, "utf8"),
	);
	const named = [...pages.join("\n").matchAll(/npm run mesh -- ([a-z]+)/g)].map(([, name]) => name);
	const known = new Set(COMMANDS.map(({ name }) => name));
	expect(named.length).toBeGreaterThan(5);
	expect(named.filter((name) => !known.has(`${name}`))).toEqual([]);
});

test("an experiment from start to end: its file, a run without a mesh, a run with one, the check", async () => {
	const [file = "", commands = ""] = (addition("add-experiment")?.code ?? "").split("\n\n");
	writeFileSync(
		join(root, "data/benchmarks/my-test.yaml"),
		`${file.replace("example.org", "our-tests.dev")}\n`,
	);
	const imports = [...commands.matchAll(/mesh -- (import .+)/g)].map(([, line = ""]) =>
		[...line.matchAll(/"([^"]+)"|(\S+)/g)].map(([, quoted, word = ""]) => quoted ?? word),
	);
	expect(imports).toHaveLength(2);
	for (const [command = "", file = "", ...options] of imports) {
		const result = file === "baseline.json" ? join(root, file) : RESULT;
		const { code, said } = await mesh(command, result, ...options);
		expect(said).toContain("my-test");
		expect(code, said).toBe(0);
	}
	const { code, said } = await mesh("check", join(root, "data/benchmarks/my-test.yaml"));
	expect(code, said).toBe(0);
});

test("a question with three points too many: one message names the sum and the numbers, the next the examples", async () => {
	edit(
		"data/readiness.yaml",
		"      - id: growth\n",
		`      - id: on-call
        name: On call
        text: Who is called when a service fails at night?
        why: A data plane is one more thing that can wake somebody.
        next_step: Write a runbook and name who is called.
        sources: [layer5-when]
        options:
          - { id: nobody, text: Nobody, need: 0, readiness: 0 }
          - { id: rota, text: A rota with a runbook, need: 0, readiness: 3 }
      - id: growth
`,
	);
	const first = await mesh("check", join(root, "data/readiness.yaml"));
	expect(first.code).toBe(1);
	expect(first.said).toContain("The highest readiness points in readiness.yaml add up to 103");
	expect(first.said).toContain("Take 3 from the highest option of one or several of:");
	expect(first.said.match(/\[readiness-/g)).toHaveLength(1);

	edit("data/readiness.yaml", /(- id: ownership\n[\s\S]*?readiness: )16/, "$113");
	const second = await mesh("check", join(root, "data/readiness.yaml"));
	expect(second.said).not.toContain("[readiness-sums]");
	// One message for each example, which names every number of it.
	const told = [...second.said.matchAll(/The example "([a-z-]+)"/g)].map(([, id]) => id);
	expect(new Set(told).size).toBe(told.length);
	expect(second.said).toMatch(/but the rules give \d+/);
});

test("a chapter whose figure has no drawing is told before the build, with file and line", async () => {
	const chapter = read("content/guide/07-choosing.md")
		.replace(/^order: 7$/m, "order: 99")
		.replaceAll("id: six-steps", "id: my-figure");
	writeFileSync(join(root, "content/guide/99-my-chapter.md"), chapter);
	const { code, said } = await mesh("check", join(root, "content/guide/99-my-chapter.md"));
	expect(code).toBe(1);
	expect(said).toMatch(/99-my-chapter\.md:\d+:\d+ {2}.*my-figure/);
});
