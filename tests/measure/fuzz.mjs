/**
 * The fuzz tests with a hundred times as many cases and a seed of the day: `npm run fuzz`, by hand and
 * once a week. A failure prints the smallest case that breaks it, which becomes an example of a test.
 *
 * `-- --runs 100000 --seed 1 --seconds 600`: cases of each, which ones, and when each stops at the latest.
 */
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

const { values } = parseArgs({
	options: {
		runs: { type: "string", default: "100000" },
		seed: { type: "string", default: String(Math.floor(Date.now() / 86_400_000)) },
		seconds: { type: "string", default: "600" },
	},
});
const { status } = spawnSync(
	process.execPath,
	["node_modules/vitest/vitest.mjs", "run", "--project", "unit", "src/cli/fuzz.test.ts"],
	{
		stdio: "inherit",
		env: {
			...process.env,
			FUZZ_RUNS: values.runs,
			FUZZ_SEED: values.seed,
			FUZZ_SECONDS: values.seconds,
		},
	},
);
process.exitCode = status ?? 1;
