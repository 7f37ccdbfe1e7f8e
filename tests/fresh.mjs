import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * `npm run test:fresh`: the repository as people get it. Each row makes a clone of the last commit in
 * its own way, checks it, and opens a page of it in a browser and hands it a file.
 *
 * A row takes the packages of this checkout by hard links, and its build, unless installing or
 * building is what the row is about. Names of rows as arguments run these only.
 *
 * @typedef {{ readonly folder: string, readonly env: NodeJS.ProcessEnv, readonly uid?: number }} Place
 * @typedef {{ readonly id: string, readonly what: string, readonly run: (home: string) => void }} Row
 */

const HERE = resolve(import.meta.dirname, "..");
const SOURCE = pathToFileURL(HERE).href;
const NOBODY = 65_534;
/** A test that needs a browser, a built page and a file that the browser reads from the checkout. */
const IN_BROWSER = ["tests/performance.test.ts", "-t", "a run with its baseline shows"];

/** A step of a row that went wrong, with what it printed. */
class Failure extends Error {}

/**
 * @param {Place} place
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {string} What it printed.
 */
function run({ folder, env, uid }, program, ...args) {
	const { status, stdout, stderr, error } = spawnSync(program, args, {
		cwd: folder,
		env,
		encoding: "utf8",
		maxBuffer: 2 ** 28,
		...(uid !== undefined && { uid, gid: uid }),
	});
	if (status === 0) return stdout + stderr;
	const said = error?.message ?? stdout + stderr;
	throw new Failure(`${said.trimEnd()}\n${program} ${args.join(" ")} ended with ${status}.`);
}

/** How this machine reaches others: proxies and certificates, and where npm takes packages from. */
const CONNECTION =
	/^((https?|all|no)_proxy|node_extra_ca_certs|ssl_cert_(file|dir)|npm_config_(registry|userconfig|cache|cafile))$/i;

/** What a shell has that was just opened: nothing that npm or this process has set. */
function plainEnv(home, changes = {}) {
	const { PATH = "", ComSpec, SystemRoot, BROWSER_PATH, CI } = process.env;
	const path = PATH.split(delimiter).filter((part) => !part.includes("node_modules"));
	const env = { PATH: path.join(delimiter), HOME: home, ComSpec, SystemRoot, BROWSER_PATH, CI };
	return { ...env, LANG: "C.UTF-8", NO_COLOR: "1", ...changes };
}

/** @returns {Place} */
function clone(home, name, options = [], changes = {}) {
	const env = plainEnv(home, changes);
	const at = { folder: home, env };
	run(at, "git", "clone", "--quiet", ...options, SOURCE, name);
	return { folder: join(home, name), env };
}

/** Hard links of a folder: nothing is written into a package, and what is written next to is new. */
function linked(from, to) {
	const at = { folder: HERE, env: process.env };
	try {
		run(at, "cp", "-al", from, to);
	} catch {
		rmSync(to, { recursive: true, force: true });
		run(at, "cp", "-a", from, to);
	}
}

function withPackages(place) {
	linked(join(HERE, "node_modules"), join(place.folder, "node_modules"));
	for (const written of [".astro", ".vite", ".vite-temp"]) {
		rmSync(join(place.folder, "node_modules", written), { recursive: true, force: true });
	}
	return place;
}

function withBuild(place) {
	linked(join(HERE, "dist"), join(place.folder, "dist"));
	return place;
}

function check(place) {
	run(place, "npx", "biome", "check", "--error-on-warnings");
	run(place, "npm", "run", "--silent", "mesh", "--", "check");
	run(place, "npm", "run", "--silent", "mesh", "--", "schema", "--check");
}

function openInBrowser(place) {
	const said = run(place, "npx", "vitest", "run", "--project", "site", ...IN_BROWSER);
	if (!/Tests.*\b1 passed/.test(said)) throw new Failure(`${said}\nNo test was run in a browser.`);
}

/** Builds, and asks that the build says what it leaves out. */
function build(place, note) {
	const said = run(place, "npm", "run", "--silent", "build");
	if (!said.includes(note)) throw new Failure(`${said}\nThe build does not say: ${note}`);
}

/** @type {readonly Row[]} */
const ROWS = [
	{
		id: "crlf",
		what: "git turns line ends into those of Windows (core.autocrlf=true)",
		run: (home) => {
			const place = clone(home, "clone", ["--config", "core.autocrlf=true"]);
			check(withPackages(place));
			openInBrowser(withBuild(place));
		},
	},
	{
		id: "path",
		what: "a path with spaces, parentheses and letters like ü, and a check from a subfolder",
		run: (home) => {
			const place = withPackages(clone(home, "Müller (work) copy"));
			check(place);
			const below = { ...place, folder: join(place.folder, "content/meshes") };
			run(below, "npm", "run", "--silent", "mesh", "--", "check", "istio.yaml");
			openInBrowser(withBuild(place));
		},
	},
	{
		id: "locale",
		what: "no locale is set, in a path with a letter like ü",
		run: (home) => {
			const place = withPackages(clone(home, "für", [], { LANG: undefined }));
			check(place);
			openInBrowser(withBuild(place));
		},
	},
	{
		id: "archive",
		what: "a source archive without a git history",
		run: (home) => {
			const place = { folder: join(home, "archive"), env: plainEnv(home) };
			mkdirSync(place.folder);
			const archive = join(home, "archive.tar");
			run({ ...place, folder: HERE }, "git", "archive", "--output", archive, "HEAD");
			run(place, "tar", "xf", archive);
			check(withPackages(place));
			build(place, "There is no git history here");
			openInBrowser(place);
		},
	},
	{
		id: "depth",
		what: "a clone of depth 1",
		run: (home) => {
			const place = withPackages(clone(home, "clone", ["--depth", "1"]));
			check(place);
			build(place, "The history of this clone is cut");
			openInBrowser(place);
		},
	},
	{
		id: "user",
		what: "a user without rights, who unpacks the browser",
		run: (home) => {
			const place = withPackages(clone(home, "clone"));
			withBuild(place);
			for (const name of readdirSync(join(place.folder, "node_modules/.cache"))) {
				rmSync(join(place.folder, "node_modules/.cache", name), { recursive: true });
			}
			if (process.getuid?.() !== 0) return openIn(place);
			// The folders alone: the files in them are those of this checkout.
			const at = { folder: home, env: process.env };
			run(at, "sh", "-c", `cd clone && git ls-files -z | xargs -0 chown ${NOBODY}`);
			run(at, "find", home, "-type", "d", "-exec", "chown", `${NOBODY}`, "{}", "+");
			openIn({ ...place, uid: NOBODY });
		},
	},
	{
		id: "node22",
		what: "Node 22 on the machine, and its npm installs everything",
		run: (home) => {
			// The connection and the packages of this machine: what is asked is whether it installs.
			const known = {
				npm_config_userconfig: join(homedir(), ".npmrc"),
				npm_config_cache: join(homedir(), ".npm"),
				...Object.fromEntries(
					Object.entries(process.env).filter(([name]) => CONNECTION.test(name)),
				),
			};
			const at = { folder: home, env: plainEnv(home, known) };
			run(at, "npm", "install", "--no-save", "--no-package-lock", "--prefix", "node", "node@22");
			const PATH = [join(home, "node/node_modules/node/bin"), at.env.PATH].join(delimiter);
			const place = clone(home, "clone", [], { ...known, PATH });
			const version = run(place, "node", "--version");
			if (!version.startsWith("v22.")) throw new Failure(`This is Node ${version}`);
			run(place, "npm", "ci", "--prefer-offline");
			check(place);
			run(place, "node", "src/cli/mesh.mjs", "check");
			openInBrowser(withBuild(place));
		},
	},
];

/** @param {Place} place */
function openIn(place) {
	check(place);
	openInBrowser(place);
}

const asked = process.argv.slice(2);
const unknown = asked.filter((id) => !ROWS.some((row) => row.id === id));
if (unknown.length > 0) {
	console.error(`${unknown.join(", ")}: not a row. Rows: ${ROWS.map(({ id }) => id).join(", ")}`);
	process.exit(2);
}
if (!existsSync(join(HERE, "dist"))) {
	console.error('There is no build to share. Run "npm run build" first.');
	process.exit(2);
}
const rows = ROWS.filter(({ id }) => asked.length === 0 || asked.includes(id));
for (const [index, row] of rows.entries()) {
	if (!passes(row, `[${index + 1}/${rows.length}] ${row.id}`)) process.exit(1);
}

/** Runs a row in a folder that is gone afterwards. */
function passes(row, place) {
	console.log(`${place}: ${row.what} …`);
	const start = performance.now();
	const home = mkdtempSync(join(tmpdir(), "meshscape-fresh-"));
	try {
		row.run(home);
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		console.error(`\n${error.message}\n`);
		console.error(`${place}: failed. To repeat it alone: npm run test:fresh -- ${row.id}`);
		return false;
	} finally {
		rmSync(home, { recursive: true, force: true });
	}
	console.log(`${place}: passed in ${Math.round((performance.now() - start) / 1_000)} s`);
	return true;
}
