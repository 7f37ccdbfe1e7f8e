import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/**
 * What `npm test` runs: each step with why it is waited for, and the command that repeats it alone.
 *
 * Steps of a lane follow each other; the two lanes run at the same time. The tests of the site take their files
 * in turn with two workers, so that three things are done at once: a browser test waits half of its time, for
 * its page or for the browser. The output of a step is shown when it fails; that of the browser tests as they run.
 *
 * @typedef {{
 *   readonly name: string,
 *   readonly why: string,
 *   readonly again: string,
 *   readonly args: readonly string[],
 *   readonly isAfterBuild?: boolean,
 *   readonly isShown?: boolean,
 * }} Step
 */
const astro = ["--env-file=astro.env", "node_modules/astro/bin/astro.mjs"];
const vitest = ["node_modules/vitest/vitest.mjs", "run", "--slowTestThreshold=20000"];

/** @type {Step} */
const BUILD = {
	name: "build",
	why: "the tests of the site read its pages",
	again: "npm run build",
	args: [...astro, "build"],
};

/** @type {readonly (readonly Step[])[]} */
const LANES = [
	[
		BUILD,
		{
			name: "tests of the site",
			why: "they read the pages of the build, most of them in a browser",
			again: "npx vitest run --project site",
			args: [...vitest, "--project", "site"],
			isShown: true,
		},
	],
	[
		{
			name: "format and lint",
			why: "every file is read",
			again: "npm run format",
			args: ["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings"],
		},
		{
			name: "unused code",
			why: "every import is followed",
			again: "npm run knip",
			args: ["node_modules/knip/bin/knip.js"],
		},
		{
			name: "content",
			why: "every data file is read",
			again: "npm run mesh -- check",
			args: ["src/cli/mesh.mjs", "check"],
		},
		{
			name: "schemas for editors",
			why: "they are made again and compared",
			again: "npm run mesh -- schema",
			args: ["src/cli/mesh.mjs", "schema", "--check"],
		},
		{
			name: "unit tests",
			why: "each function is asked whether it is right",
			again: "npx vitest run --project unit",
			args: [...vitest, "--project", "unit"],
		},
		// After the build, which has written the types of the content: two programs would write the same files.
		{
			name: "types",
			why: "every source file is compiled",
			again: "npm run check",
			args: [...astro, "check", "--noSync", "--minimumFailingSeverity", "warning"],
			isAfterBuild: true,
		},
	],
];

const STEPS = LANES.flat();
const seconds = () => Math.round(performance.now() / 1_000);

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();
const { promise: built, resolve: isBuilt } = Promise.withResolvers();

await Promise.all(
	LANES.map(async (steps) => {
		for (const step of steps) {
			if (step.isAfterBuild) await built;
			await run(step);
			if (step === BUILD) isBuilt();
		}
	}),
);
console.log(`All ${STEPS.length} steps passed in ${seconds()} s.`);

/** @param {Step} step */
async function run(step) {
	const { name, why, args, isShown = false } = step;
	const place = `[${STEPS.indexOf(step) + 1}/${STEPS.length}]`;
	const start = seconds();
	console.log(`${place} ${name}: ${why} …`);
	const child = spawn(process.execPath, args, { stdio: "pipe" });
	running.add(child);
	let output = "";
	for (const stream of [child.stdout, child.stderr]) {
		createInterface({ input: stream }).on("line", (line) => {
			if (isShown) console.log(line);
			else output += `${line}\n`;
		});
	}
	const code = await new Promise((ended) => child.on("close", ended));
	running.delete(child);
	if (code !== 0) fail(step, place, output, code);
	console.log(`${place} ${name}: passed in ${seconds() - start} s`);
}

/** Stops the other lanes, so that the failing step is the last thing on the screen. */
function fail({ name, again }, place, output, code) {
	for (const other of running) other.kill();
	if (output !== "") process.stdout.write(`\n${output}\n`);
	console.error(`${place} ${name}: failed. To repeat it alone: ${again}`);
	process.exit(code || 1);
}
