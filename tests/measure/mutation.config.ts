import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

/**
 * The tests that a mutation has to fail: those next to the modules that are mutated.
 *
 * Tests of other layers would catch more, but they start programs and take minutes for each change.
 */
export default defineConfig({
	resolve: { alias: { "astro:content": resolve("src/api/content.fixture.ts") } },
	test: {
		setupFiles: ["tests/fixed-seed.ts"],
		include: ["src/{domain,importers,lint,api,schema}/**/*.test.ts"],
		// Times are not measure while the code is instrumented.
		exclude: ["src/importers/import-speed.test.ts"],
		testTimeout: 60_000,
		// Modules keep nothing between two calls, so one process can try every change. What `dates.ts`,
		// `letter-widths.ts` and `mesh-results.ts` remember hides changes there: their scores read too low.
		isolate: false,
	},
});
