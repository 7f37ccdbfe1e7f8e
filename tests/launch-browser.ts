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

/** How a browser is started: no sandbox, as containers allow none, and file names in UTF-8. */
export function launchOptions({ executablePath, env }: FoundBrowser): LaunchOptions {
	const utf8 = process.platform === "linux" ? { LC_ALL: "C.UTF-8" } : {};
	return { executablePath, args: QUIET, env: { ...process.env, ...utf8, ...env } };
}
