import { statfsSync } from "node:fs";
import type { LaunchOptions } from "playwright-core";
import type { FoundBrowser } from "./find-browser.ts";

const QUIET = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

/** Many times what the pages of the tests share between processes; a container often has 64 MB. */
const ENOUGH_BYTES = 1e9;

/** Whether processes may share memory as the system has it. Files in its place take a tenth of a browser's work. */
function hasSharedMemory(): boolean {
	try {
		const { bavail, bsize } = statfsSync("/dev/shm");
		return bavail * bsize >= ENOUGH_BYTES;
	} catch {
		return false;
	}
}

/** How a browser is started: no sandbox, as containers allow none, and file names in UTF-8. */
export function launchOptions({ executablePath, env }: FoundBrowser): LaunchOptions {
	const utf8 = process.platform === "linux" ? { LC_ALL: "C.UTF-8" } : {};
	return {
		executablePath,
		args: QUIET,
		ignoreDefaultArgs: hasSharedMemory() ? ["--disable-dev-shm-usage"] : [],
		env: { ...process.env, ...utf8, ...env },
	};
}
