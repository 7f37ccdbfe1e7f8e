/**
 * Kills commands that write at random moments and asks that every file stays whole: as it was, or as
 * the command leaves it, and nothing but drafts besides: `npm run test:faults:commands`, by hand and
 * once a week. `-- --kills 20` sets how many for each command.
 */
import { spawn, spawnSync } from "node:child_process";
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { isDraft } from "../../src/cli/write-whole.ts";

const { values } = parseArgs({ options: { kills: { type: "string", default: "20" } } });
const REPOSITORY = resolve(import.meta.dirname, "../..");
const MESH = join(REPOSITORY, "src/cli/mesh.mjs");
const FORTIO = join(REPOSITORY, "src/importers/fixtures/fortio-1.40-istio-aws.json");
const scratch = mkdtempSync(join(tmpdir(), "command-faults-"));
const [start, root] = [join(scratch, "start"), join(scratch, "root")];

/** Every command that changes files below a root, with what it is called with. */
const COMMANDS = [
	["fix"],
	["rename", "grey-matter", "greymatter"],
	["remove", "octarine", "--successor", "fsm"],
	["new", "mesh", "fault-test"],
	["import", FORTIO, "--experiment", "kinvolk-2019-05", "--mesh", "none", "--mesh-version", "1.0"],
];

/** The same data with lines that `fix` has to mend in every file. */
function prepare() {
	for (const folder of ["content", "data"]) {
		cpSync(join(REPOSITORY, folder), join(start, folder), { recursive: true });
	}
	for (const file of globSync("content/{meshes,proxies,tools}/*.yaml", { cwd: start })) {
		const path = join(start, file);
		writeFileSync(path, readFileSync(path, "utf8").replaceAll("\n", "\r\n"));
	}
}

function contents() {
	const files = globSync("**/*.*", { cwd: root, withFileTypes: true }).filter((one) =>
		one.isFile(),
	);
	return new Map(
		files
			.map((one) => join(one.parentPath, one.name))
			.map((path) => [path, readFileSync(path, "utf8")]),
	);
}

function restore() {
	rmSync(root, { recursive: true, force: true });
	cpSync(start, root, { recursive: true });
}

async function killedAfter(args, wait) {
	const child = spawn(process.execPath, [MESH, ...args, "--root", root], { stdio: "ignore" });
	const ended = new Promise((done) => child.once("close", done));
	await Promise.race([ended, new Promise((over) => setTimeout(over, wait))]);
	child.kill("SIGKILL");
	await ended;
}

/** Files that are neither as before nor as after. */
function broken(before, after) {
	return [...contents()].filter(
		([path, text]) =>
			!isDraft(basename(path)) && before.get(path) !== text && after.get(path) !== text,
	);
}

try {
	prepare();
	for (const args of COMMANDS) {
		restore();
		const before = contents();
		const from = performance.now();
		const done = spawnSync(process.execPath, [MESH, ...args, "--root", root], { encoding: "utf8" });
		const length = performance.now() - from;
		const after = contents();
		const changed = [...after].filter(([path, text]) => before.get(path) !== text).length;
		if (changed === 0) {
			console.log(`${args[0]}: writes nothing here (${done.status}): ${done.stderr.slice(0, 200)}`);
			process.exitCode = 1;
			continue;
		}
		let bad = 0;
		for (let kill = 1; kill <= Number(values.kills); kill++) {
			restore();
			// Half of them in the last fifth, where it writes.
			const share = kill % 2 === 0 ? Math.random() : 0.8 + Math.random() * 0.2;
			await killedAfter(args, share * length);
			bad += broken(before, after).length;
		}
		console.log(`${args[0]}: ${changed} files written, ${values.kills} kills, ${bad} files broken`);
		if (bad > 0) process.exitCode = 1;
	}
} finally {
	rmSync(scratch, { recursive: true, force: true });
}
