import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";

const FOLDER = ".github/workflows";

type Workflow = {
	readonly permissions: object;
	readonly jobs: Readonly<
		Record<
			string,
			{
				readonly "timeout-minutes": number;
				readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
			}
		>
	>;
};

test.each(readdirSync(FOLDER))("the workflow %s runs fixed actions with few rights", (name) => {
	const { permissions, jobs } = parse(readFileSync(join(FOLDER, name), "utf8")) as Workflow;
	expect(permissions).toEqual({});
	for (const job of Object.values(jobs)) {
		expect(job["timeout-minutes"]).toBeGreaterThan(0);
		const actions = job.steps.flatMap(({ uses }) => uses ?? []);
		expect(actions.filter((uses) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(uses))).toEqual([]);
		// What a pull request or a source says must never stand in a script.
		const scripts = job.steps.flatMap(({ run }) => run ?? []);
		expect(scripts.filter((run) => run.includes("${{"))).toEqual([]);
	}
});
