import { spawnSync } from "node:child_process";

/**
 * What `npm test` runs, in this order: each step with why it is waited for, and the command that
 * repeats it alone. The output of a step is shown when it fails; that of the tests as they run.
 */
const astro = ["--env-file=astro.env", "node_modules/astro/bin/astro.mjs"];
const vitest = ["node_modules/vitest/vitest.mjs", "run", "--slowTestThreshold=20000"];
const STEPS = [
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
		name: "types",
		why: "every source file is compiled",
		again: "npm run check",
		args: [...astro, "check", "--minimumFailingSeverity", "warning"],
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
		name: "build",
		why: "the tests of the site read its pages",
		again: "npm run build",
		args: [...astro, "build"],
	},
	{
		name: "unit tests",
		why: "each function is asked whether it is right",
		again: "npx vitest run --project unit",
		args: [...vitest, "--project", "unit"],
		isShown: true,
	},
	{
		name: "tests of the site",
		why: "a browser opens its pages, and it is built a second time under a sub-path",
		again: "npx vitest run --project site",
		args: [...vitest, "--project", "site"],
		isShown: true,
	},
];

const seconds = () => Math.round(performance.now() / 1_000);

for (const [index, { name, why, again, args, isShown }] of STEPS.entries()) {
	const place = `[${index + 1}/${STEPS.length}]`;
	const start = seconds();
	console.log(`${place} ${name}: ${why} …`);
	const { status, stdout, stderr } = spawnSync(process.execPath, args, {
		encoding: "utf8",
		maxBuffer: 2 ** 28,
		stdio: isShown ? "inherit" : "pipe",
	});
	if (status !== 0) {
		if (!isShown) process.stdout.write(`\n${stdout}${stderr}\n`);
		console.error(`${place} ${name}: failed. To repeat it alone: ${again}`);
		process.exit(status || 1);
	}
	if (!isShown) console.log(`${place} ${name}: passed in ${seconds() - start} s`);
}
console.log(`All ${STEPS.length} steps passed in ${seconds()} s.`);
