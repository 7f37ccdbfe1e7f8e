/**
 * Builds under conditions that a machine may have, and says of each whether the site is the same, or
 * with which line the build ended: `npm run test:conditions`, by hand and once a week.
 *
 * `-- --only zones,network` takes some of them. A tree that cannot be written and a machine without a
 * network are made with namespaces of Linux, and left out where those are not allowed; a full disk is
 * then made by a limit on the size of a file.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fingerprint } from "./fingerprint.ts";
import { copyCheckout } from "./grown-root.ts";

const { values } = parseArgs({ options: { only: { type: "string", default: "" } } });
const root = mkdtempSync(join(tmpdir(), "conditions-"));
const dist = join(root, "dist");
const BUILD = `${process.execPath} --env-file=astro.env node_modules/astro/bin/astro.mjs build`;

/** Three zones by three languages, one of them with other digits. */
const PLACES = ["UTC", "Pacific/Kiritimati", "America/Los_Angeles"].flatMap((zone) =>
	["C.UTF-8", "tr_TR.UTF-8", "ar_EG.UTF-8"].map((language) => [zone, language]),
);

function run(command, env = {}) {
	const { status, stdout, stderr } = spawnSync("bash", ["-c", command], {
		cwd: root,
		encoding: "utf8",
		env: { ...process.env, ...env },
	});
	const said = `${stderr}${stdout}`.trim().split("\n").filter(Boolean);
	return { status, said };
}

const inNamespace = (what, command) => `unshare ${what} bash -c '${command}'`;
const NEEDS_NAMESPACES = ["network", "read-only"];
const canUnshare = spawnSync("unshare", ["-n", "-m", "true"]).status === 0;

/** A build in a copy of the tree that has little room, with a last site that must stay as it is. */
const IN_FULL = `cp -r $(ls | grep -vx -e full -e dist) full/ && cp astro.env full/ && cd full && mkdir dist && echo last > dist/mark && { ${BUILD}; code=$?; grep -qx last dist/mark || echo "    at: the last site is BROKEN"; exit $code; }`;

/** Lines of a stack trace, which nobody who builds a site can read. */
const isTrace = (line) => /^\s+at\b|Stack trace/.test(line);

/** What each condition does, and whether the site must be complete after it. */
const CONDITIONS = {
	network: () => [["no network", inNamespace("-n", BUILD), {}, true]],
	shallow: () => [
		[
			"a history of one commit",
			`git init -q && git add content data && git -c user.name=a -c user.email=a@example.org commit -qm x && git clone -q --depth 1 file://$PWD copy && mv copy/.git . && ${BUILD}; rm -rf .git copy`,
			{},
			undefined,
		],
	],
	"full-disk": () => [
		[
			"a full disk",
			canUnshare
				? inNamespace("-m", `mkdir -p full && mount -t tmpfs -o size=60m tmpfs full && ${IN_FULL}`)
				: `ulimit -f 64 && ${BUILD}`,
			{},
			false,
		],
	],
	"read-only": () => [
		[
			"a tree that cannot be written",
			inNamespace("-m", `mount --bind . . && mount -o remount,ro,bind . && cd $PWD && ${BUILD}`),
			{},
			false,
		],
	],
	zones: () =>
		PLACES.slice(1).map(([TZ, LANG]) => [
			`TZ=${TZ} LANG=${LANG}`,
			BUILD,
			{ TZ, LANG, LC_ALL: LANG },
			true,
		]),
};

try {
	copyCheckout(root);
	const [TZ, LANG] = PLACES[0];
	const first = run(BUILD, { TZ, LANG, LC_ALL: LANG });
	if (first.status !== 0) throw new Error(`A build without git fails:\n${first.said.join("\n")}`);
	const whole = fingerprint(dist);
	console.log(`no git: complete, ${first.said.length} lines`);
	for (const [name, cases] of Object.entries(CONDITIONS)) {
		if (values.only !== "" && !values.only.split(",").includes(name)) continue;
		if (NEEDS_NAMESPACES.includes(name) && !canUnshare) continue;
		for (const [title, command, env, isWhole] of cases()) {
			const { status, said } = run(command, env);
			const isSame = fingerprint(dist) === whole;
			const isAsked = isWhole === undefined ? status === 0 : (status === 0) === isWhole && isSame;
			const isGood = isAsked && !said.some(isTrace);
			console.log(
				`${title}: ${status === 0 ? "complete" : "ended"}, ${isSame ? "the same site" : "ANOTHER SITE"}${isGood ? "" : " FAULT"}`,
			);
			if (status !== 0)
				console.log(
					said
						.slice(-8)
						.map((line) => `    ${line}`)
						.join("\n"),
				);
			if (!isGood) process.exitCode = 1;
		}
	}
} finally {
	rmSync(root, { recursive: true, force: true });
}
