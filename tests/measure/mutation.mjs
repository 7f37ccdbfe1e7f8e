/**
 * Changes the code in small ways and asks whether a test fails: `npm run test:mutation [patterns]`.
 *
 * Run by hand and once a week, not for each change. Patterns
 * limit the files (`"src/domain/text/*.ts"`). The tool is installed at need and not among the
 * packages, because it would make every installation two hundred packages larger. Its tests run in one process,
 * as `mutation-runner.mjs` says.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const VERSION = "10.1.1";
const TOOL = "node_modules/@stryker-mutator/core/bin/stryker.js";
const patterns = process.argv.slice(2);

function run(command, args) {
	const { status } = spawnSync(command, args, { stdio: "inherit", shell: command === "npm" });
	if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(TOOL)) {
	const tool = `@stryker-mutator/core@${VERSION}`;
	run("npm", ["install", "--no-save", "--no-package-lock", "--no-audit", "--no-fund", tool]);
}
const chosen = [...patterns, "!src/**/*.test.ts", "!src/**/*.fixture.ts"].join(",");
run(process.execPath, [TOOL, "run", ...(patterns.length > 0 ? ["--mutate", chosen] : [])]);
