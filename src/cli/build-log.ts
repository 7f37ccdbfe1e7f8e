import { styleText } from "node:util";
import type { AstroLoggerDestination } from "astro";

/** Longest time without a sign of life on a terminal, ms. */
const PACE = 100;

const WRITABLE = "Build in a folder that you may write to.";
/** What to do about errors of the machine and not of this program. */
const CURES: Readonly<Record<string, string>> = {
	ENOSPC: "The disk is full. Free some space; the last build in dist/ is as it was.",
	EDQUOT: "Your share of the disk is full. Free some space; the last build in dist/ is as it was.",
	EACCES: WRITABLE,
	EPERM: WRITABLE,
	EROFS: WRITABLE,
};

/** An error of the machine in one line, without the stack trace that it comes with. */
export function machineError(message: string): string | undefined {
	const [line, code = ""] = message.match(/\b(E[A-Z]{3,}): [^\n]*/) ?? [];
	const cure = CURES[code];
	return line !== undefined && cure !== undefined ? `${line}. ${cure}` : undefined;
}

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
				const text = machineError(message) ?? `${name}${message}`;
				const said = styleText(level === "warn" ? "yellow" : "red", text);
				process.stderr.write(`${process.stdout.isTTY ? "\r\x1b[K" : ""}${said}\n`);
			}
			// A line of the tree of files, without an end: its time follows.
			if (label === null && message.includes("├─")) files += 1;
			// After the last file the guard has the word.
			if (files === 0 || message.includes("├─")) progress();
		},
	};
}
