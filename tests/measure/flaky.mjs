/**
 * Runs browser tests many times with every core busy, and counts what failed: `npm run test:flaky`.
 *
 * `-- --runs 20` sets how often, words after it which files; without any, those that have failed by
 * chance before. A test that fails once here is not proved wrong by passing again: find the cause.
 */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

const ONCE_FLAKY = [
	"accessibility",
	"browse",
	"charts",
	"embed-hosts",
	"performance",
	"readiness",
	"releases",
	"standards",
];

const { values, positionals } = parseArgs({
	options: { runs: { type: "string", default: "20" } },
	allowPositionals: true,
});
const files =
	positionals.length > 0 ? positionals : ONCE_FLAKY.map((name) => `tests/${name}.test.ts`);
const folder = mkdtempSync(join(tmpdir(), "flaky-"));
const report = join(folder, "report.json");
const vitest = ["node_modules/vitest/vitest.mjs", "run", "--project", "site", "--retry", "0"];
const reporter = ["--reporter", "json", "--outputFile", report];
const busy = Array.from({ length: availableParallelism() }, () =>
	spawn(process.execPath, ["--eval", "for (;;);"], { stdio: "ignore" }),
);

/** @type {Map<string, number>} How often each test failed. */
const failures = new Map();
let tests = 0;
try {
	for (let run = 1; run <= Number(values.runs); run++) {
		rmSync(report, { force: true });
		const start = performance.now();
		spawnSync(process.execPath, [...vitest, ...reporter, ...files], { stdio: "ignore" });
		const { testResults, numTotalTests } = JSON.parse(readFileSync(report, "utf8"));
		const failed = testResults.flatMap(({ name, message, assertionResults }) => {
			const own = assertionResults.filter(({ status }) => status === "failed");
			return own.length === 0 && message
				? [`${name}: ${message}`]
				: own.map(({ fullName }) => fullName);
		});
		tests += numTotalTests;
		for (const name of failed) failures.set(name, (failures.get(name) ?? 0) + 1);
		const seconds = Math.round((performance.now() - start) / 1_000);
		console.log(
			`Run ${run} of ${values.runs}: ${numTotalTests} tests in ${seconds} s, ${failed.length} failed`,
		);
		for (const name of failed) console.log(`  ${name}`);
	}
} finally {
	for (const child of busy) child.kill();
	rmSync(folder, { recursive: true });
}
console.log(
	`${tests} tests in ${values.runs} runs, ${[...failures.values()].reduce((a, b) => a + b, 0)} failures.`,
);
for (const [name, count] of failures) console.log(`${count} × ${name}`);
process.exitCode = failures.size > 0 ? 1 : 0;
