/**
 * A contribution of every kind at once (mesh, proxy, tool, capability, question, term, experiment,
 * report, chapter with figure, chart, importer, preset) in a copy of this checkout: the check, the unit
 * tests, the build and the tests of the site must all pass, as no test may fail because true data was
 * added. `npm run test:contribution`, by hand and once a week.
 *
 * `-- --until build` ends after that step; `-- --keep` leaves the copy and says where it is.
 */
import { spawnSync } from "node:child_process";
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { BUILT, LINES, NEW_FILES, REPORT } from "./planted.mjs";

const { values } = parseArgs({
	options: {
		until: { type: "string", default: "site" },
		keep: { type: "boolean", default: false },
	},
});
const REPOSITORY = resolve(import.meta.dirname, "../..");
const FORTIO = "src/importers/fixtures/fortio-1.40-istio-aws.json";
const root = mkdtempSync(join(tmpdir(), "contribution-"));
const node = process.execPath;
const mesh = (...args) => [node, "src/cli/mesh.mjs", ...args];
const vitest = (project) => [node, "node_modules/vitest/vitest.mjs", "run", "--project", project];

/** A clone has the history that pages tell; what is not committed yet is copied over it. */
function copied() {
	run(["git", "clone", "--quiet", REPOSITORY, root], REPOSITORY);
	const list = spawnSync("git", ["ls-files", "-mo", "--exclude-standard", "--deduplicate"], {
		cwd: REPOSITORY,
		encoding: "utf8",
	});
	for (const path of list.stdout.split("\n").filter(Boolean)) {
		cpSync(join(REPOSITORY, path), join(root, path), { recursive: true });
	}
	symlinkSync(join(REPOSITORY, "node_modules"), join(root, "node_modules"), "junction");
}

function planted() {
	for (const [path, text] of Object.entries(NEW_FILES)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	}
	for (const [path, before, text] of LINES) {
		const file = readFileSync(join(root, path), "utf8");
		if (!file.includes(before)) throw new Error(`${path} holds no ${JSON.stringify(before)}.`);
		writeFileSync(
			join(root, path),
			file.replace(before, () => text + before),
		);
	}
}

/** What commands add: the runs of the experiment, the report, the ids that editors complete. */
function filed() {
	const result = JSON.parse(readFileSync(join(root, FORTIO), "utf8"));
	const baseline = {
		...result,
		StartTime: "2025-01-01T00:00:00Z",
		ActualQPS: result.ActualQPS + 1,
	};
	writeFileSync(join(root, "baseline.json"), JSON.stringify(baseline));
	writeFileSync(join(root, "report.yaml"), REPORT);
	const into = ["--experiment", "planted-test"];
	const measured = [
		"--mesh",
		"planted-mesh",
		"--mesh-version",
		"1.0",
		"--mode",
		"sidecar, mTLS on",
	];
	run(mesh("import", "baseline.json", ...into, "--mesh", "none", "--mode", "baseline"), root);
	run(mesh("import", FORTIO, ...into, ...measured), root);
	run(
		mesh(
			"conformance",
			"report.yaml",
			"--mesh",
			"planted-mesh",
			"--source",
			"https://github.com/kubernetes-sigs/gateway-api/pull/1",
		),
		root,
	);
	run(mesh("schema"), root);
	for (const name of ["baseline.json", "report.yaml"]) rmSync(join(root, name));
}

/** What the build must hold: a page of each, and what was embedded under an older id. */
function found() {
	const missing = BUILT.filter((path) => !existsSync(join(root, "dist", path)));
	if (missing.length > 0) throw new Error(`The build lacks ${missing.join(", ")}.`);
}

/** Runs a command; one that fails ends the script with all it said. */
function run([command, ...args], cwd) {
	const from = performance.now();
	const { status, stdout, stderr } = spawnSync(command, args, {
		cwd,
		encoding: "utf8",
		maxBuffer: 1e9,
		env: { ...process.env, PATH: `${dirname(node)}:${process.env.PATH}` },
	});
	const took = Math.round((performance.now() - from) / 1000);
	return status === 0 ? took : failed([command, ...args], `${stdout}${stderr}`);
}

function failed(command, said) {
	console.log(said);
	throw new Error(`It failed: ${command.join(" ")}`);
}

/** What must pass, in order. */
const STEPS = [
	["check", mesh("check")],
	["unit", vitest("unit")],
	["build", [node, "--env-file=astro.env", "node_modules/astro/bin/astro.mjs", "build"]],
	["site", vitest("site")],
];

try {
	copied();
	planted();
	filed();
	for (const [name, command] of STEPS) {
		console.log(`${name}: passed after ${run(command, root)} s`);
		if (name === "build") found();
		if (name === values.until) break;
	}
} catch (error) {
	console.log(error.message);
	process.exitCode = 1;
} finally {
	if (values.keep) console.log(root);
	else rmSync(root, { recursive: true, force: true });
}
