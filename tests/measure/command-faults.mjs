/**
 * Kills commands that write at random moments and asks that every file stays whole: as it was, or as
 * the command leaves it, and nothing but drafts besides: `npm run test:faults:commands`, by hand and
 * once a week. `-- --kills 20` sets how many for each command, `-- --only freeze` takes one.
 * `freeze` copies from the last build, so there must be one.
 */
import { spawn, spawnSync } from "node:child_process";
import {
	cpSync,
	existsSync,
	globSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { isDraft } from "../../src/cli/write-whole.ts";
import { copyCheckout } from "./grown-root.ts";

const { values } = parseArgs({
	options: {
		kills: { type: "string", default: "20" },
		only: { type: "string", default: "" },
	},
});
const REPOSITORY = resolve(import.meta.dirname, "../..");
const MESH = join(REPOSITORY, "src/cli/mesh.mjs");
const FORTIO = join(REPOSITORY, "src/importers/fixtures/fortio-1.40-istio-aws.json");
const scratch = mkdtempSync(join(tmpdir(), "command-faults-"));
const [start, root] = [join(scratch, "start"), join(scratch, "root")];

/** A checkout of its own: `freeze` writes into the one it lies in. */
const checkout = join(scratch, "checkout");
/** What it writes besides. */
const WRITTEN = ["public/embed-ids.json", "data/published.yaml"];
/** Files of a whole release. */
let frozen = 0;
const FROZEN = `public/embed/@${new Date().toISOString().slice(0, 10)}`;

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

function contents(folder, which) {
	const files = globSync(which, { cwd: folder, withFileTypes: true }).filter((one) => one.isFile());
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

/** What is asked of the commands on data, and of `freeze`: how each starts, runs and leaves its files. */
const ON_DATA = COMMANDS.map((args) => ({
	name: args[0],
	call: [MESH, ...args, "--root", root],
	restore,
	contents: () => contents(root, "**/*.*"),
}));
const FREEZE = {
	name: "freeze",
	call: [join(checkout, "src/cli/mesh.mjs"), "freeze", "--last-build"],
	restore: () => {
		rmSync(join(checkout, FROZEN), { recursive: true, force: true });
		for (const path of WRITTEN) cpSync(join(REPOSITORY, path), join(checkout, path));
	},
	contents: () => contents(checkout, `{${WRITTEN.join(",")},${FROZEN}/*}`),
};
/** Half a folder of frozen figures would be quoted as if it were whole. */
const isWhole = (files) => {
	const count = [...files.keys()].filter((path) => path.includes(`${FROZEN}/`)).length;
	return count === 0 || count === frozen;
};

function prepareFreeze() {
	copyCheckout(checkout);
	const built = "dist/embed/v1";
	if (!existsSync(join(REPOSITORY, built)))
		throw new Error("freeze copies from a build: npm run build");
	cpSync(join(REPOSITORY, built), join(checkout, built), { recursive: true });
}

async function killedAfter(call, wait) {
	const child = spawn(process.execPath, call, { stdio: "ignore" });
	const ended = new Promise((done) => child.once("close", done));
	await Promise.race([ended, new Promise((over) => setTimeout(over, wait))]);
	child.kill("SIGKILL");
	await ended;
}

/** Files that are neither as before nor as after. */
function broken(found, before, after) {
	return [...found].filter(
		([path, text]) =>
			!isDraft(basename(path)) && before.get(path) !== text && after.get(path) !== text,
	);
}

/** Kills a command again and again, and counts what it left behind half done. */
async function tried({ name, call, restore: start, contents: read }) {
	start();
	const before = read();
	const from = performance.now();
	const done = spawnSync(process.execPath, call, { encoding: "utf8" });
	const length = performance.now() - from;
	const after = read();
	frozen = [...after.keys()].filter((path) => path.includes(`${FROZEN}/`)).length;
	const changed = [...after].filter(([path, text]) => before.get(path) !== text).length;
	if (changed === 0) {
		console.log(`${name}: writes nothing here (${done.status}): ${done.stderr.slice(0, 200)}`);
		process.exitCode = 1;
		return;
	}
	let bad = 0;
	for (let kill = 1; kill <= Number(values.kills); kill++) {
		start();
		// Half of them in the last fifth, where it writes.
		const share = kill % 2 === 0 ? Math.random() : 0.8 + Math.random() * 0.2;
		await killedAfter(call, share * length);
		const found = read();
		bad += broken(found, before, after).length + (isWhole(found) ? 0 : 1);
	}
	console.log(`${name}: ${changed} files written, ${values.kills} kills, ${bad} files broken`);
	if (bad > 0) process.exitCode = 1;
}

try {
	prepare();
	prepareFreeze();
	for (const command of [...ON_DATA, FREEZE]) {
		if (values.only === "" || values.only === command.name) await tried(command);
	}
} finally {
	rmSync(scratch, { recursive: true, force: true });
}
