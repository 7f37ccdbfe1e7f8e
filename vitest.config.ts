import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		setupFiles: ["tests/fixed-seed.ts"],
		include: ["src/**/*.test.{ts,tsx}", "tests/**/*.test.ts"],
		// As many as a small machine has cores: tests that wait for a browser leave room for others.
		maxWorkers: 2,
		// Browser and build tests wait for other programs on machines that may be busy.
		testTimeout: 60_000,
		hookTimeout: 240_000,
	},
});
