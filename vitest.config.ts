import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		setupFiles: ["tests/fixed-seed.ts"],
		globalSetup: ["tests/global-browser.ts"],
		include: ["src/**/*.test.{ts,tsx}", "tests/**/*.test.ts"],
		// Browser and build tests wait for other programs on machines that may be busy.
		testTimeout: 60_000,
		hookTimeout: 240_000,
		expect: { poll: { timeout: 30_000 } },
	},
});
