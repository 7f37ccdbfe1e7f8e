/**
 * Kills builds at random moments and asks that the last good site stays whole, and that a build that
 * nothing stops works afterwards: `npm run test:faults`, by hand and once a week.
 *
 * `-- --kills 50` sets how many. It works in a copy of this checkout, so that nothing here changes.
 */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fingerprint } from "./fingerprint.ts";
import { copyCheckout } from "./grown-root.ts";

const { values } = parseArgs({ options: { kills: { type: "string", default: "50" } } });
const BUILD = ["--env-file=astro.env", "node_modules/astro/bin/astro.mjs", "build"];
const root = mkdtempSync(join(tmpdir(), "faults-"));
const dist = join(root, "dist");

function build() {
	const start = performance.now();
	const { status, stderr } = spawnSync(process.execPath, BUILD, { cwd: root, encoding: "utf8" });
	if (status !== 0) throw new Error(`A build that nothing stops fails:\n${stderr}`);
	return performance.now() - start;
}

/** Starts a build with its helpers in one group of processes, and kills all of them. */
async function killedAfter(wait) {
	const child = spawn(process.execPath, BUILD, { cwd: root, stdio: "ignore", detached: true });
	const ended = new Promise((done) => child.once("close", done));
	await Promise.race([ended, new Promise((over) => setTimeout(over, wait))]);
	try {
		process.kill(-child.pid, "SIGKILL");
	} catch {
		// It was faster than the moment.
	}
	await ended;
}

try {
	copyCheckout(root);
	const length = build();
	const whole = fingerprint(dist);
	for (let kill = 1; kill <= Number(values.kills); kill++) {
		const wait = Math.random() * length;
		await killedAfter(wait);
		const isWhole = fingerprint(dist) === whole;
		console.log(
			`${kill}: killed after ${Math.round(wait)} of ${Math.round(length)} ms, ${isWhole ? "whole" : "BROKEN"}`,
		);
		if (!isWhole) process.exit(1);
	}
	build();
	console.log(
		fingerprint(dist) === whole
			? "The next build is the same, byte for byte."
			: "The next build DIFFERS.",
	);
	process.exitCode = fingerprint(dist) === whole ? 0 : 1;
} finally {
	rmSync(root, { recursive: true, force: true });
}
