import { styleText } from "node:util";
import type { AstroLoggerDestination } from "astro";

/** Longest time without a sign of life on a terminal, ms. */
const PACE = 100;

/**
 * What a build prints while it runs: warnings, errors, and on a terminal one line of progress.
 *
 * Astro names every file it writes, some thousand of them. What a person wants to know of a build
 * that went well is printed at its end, by the build guard.
 */
export default function buildLog(): AstroLoggerDestination {
	let files = 0;
	let drawn = 0;

	function progress(): void {
		if (!process.stdout.isTTY || performance.now() - drawn < PACE) return;
		drawn = performance.now();
		const seconds = Math.round(drawn / 1_000);
		const what = files === 0 ? "Reading content, bundling scripts" : `${files} files written`;
		process.stdout.write(`\r\x1b[K${what}, ${seconds} s`);
	}

	return {
		write({ label, level, message }) {
			if (level === "warn" || level === "error") {
				const name = [null, "SKIP_FORMAT", "build-guard"].includes(label) ? "" : `[${label}] `;
				const said = styleText(level === "warn" ? "yellow" : "red", `${name}${message}`);
				process.stderr.write(`${process.stdout.isTTY ? "\r\x1b[K" : ""}${said}\n`);
			}
			// A line of the tree of files, without an end: its time follows.
			if (label === null && message.includes("├─")) files += 1;
			// After the last file the guard has the word.
			if (files === 0 || message.includes("├─")) progress();
		},
	};
}
