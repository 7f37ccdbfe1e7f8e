import { resolve } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { retriedReporter } from "./tests/retried-reporter.ts";

/** Started first, so that no worker waits for one of them at the end. */
const LONGEST = [
	"built-output",
	"accessibility",
	"dev-server",
	"readiness",
	"architect",
	"embed-builder",
	"embed-hosts",
	"performance",
];

class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const place = ({ moduleId }: TestSpecification) => {
			const at = LONGEST.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`));
			return at === -1 ? LONGEST.length : at;
		};
		return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
	}
}

export default defineConfig({
	// The documents of the API are tested on a small catalog next to them.
	resolve: {
		alias: { "astro:content": resolve(import.meta.dirname, "src/api/content.fixture.ts") },
	},
	test: {
		reporters: ["default", retriedReporter],
		setupFiles: ["tests/fixed-seed.ts"],
		// Files of a project share a process: none of them changes what another one sees.
		isolate: false,
		sequence: { sequencer: LongestFirst },
		projects: [
			{
				extends: true,
				// While `npm test` builds as well, a test may wait for a core.
				test: {
					name: "unit",
					include: ["src/**/*.test.{ts,tsx}", "packages/*/src/**/*.test.ts"],
					testTimeout: 30_000,
				},
			},
			{
				extends: true,
				test: {
					name: "site",
					include: ["tests/**/*.test.ts"],
					globalSetup: ["tests/global-browser.ts"],
					// After the unit tests, and two files at once: a test waits for its page, its page for a core.
					sequence: { groupOrder: 1 },
					maxWorkers: 2,
					// What may take that long on a busy machine; nothing waits for it without need.
					testTimeout: 120_000,
					hookTimeout: 240_000,
					expect: { poll: { timeout: 30_000 } },
					// A shared machine can starve a page; the report names each test that needed a second try.
					retry: process.env.CI ? 1 : 0,
				},
			},
		],
	},
});
