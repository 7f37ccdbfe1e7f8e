import { existsSync } from "node:fs";
import { posix, win32 } from "node:path";
import { packagedBrowser } from "./packaged-browser.ts";

/** A browser that can be started: whose it is, and what its process needs to be told. */
export type FoundBrowser = {
	readonly name: string;
	readonly executablePath: string;
	readonly env: Readonly<Record<string, string>>;
};

/** What a person without a browser is told. */
export const NO_BROWSER =
	"No browser for the tests: install Google Chrome, Chromium or Microsoft Edge, or set BROWSER_PATH to one.";

type Environment = Readonly<Record<string, string | undefined>>;

const MAC = ["Google Chrome", "Chromium", "Microsoft Edge"];
const WINDOWS = [
	["Google", "Chrome", "Application", "chrome.exe"],
	["Chromium", "Application", "chrome.exe"],
	["Microsoft", "Edge", "Application", "msedge.exe"],
];
const LINUX = [
	"google-chrome-stable",
	"google-chrome",
	"chromium",
	"chromium-browser",
	"microsoft-edge-stable",
	"microsoft-edge",
];

/** Where Chrome, Chromium and Edge are installed on a system, Chrome first. */
export function usualPlaces(platform: string, env: Environment): readonly string[] {
	if (platform === "darwin") {
		const folders = ["/Applications", posix.join(env.HOME ?? "/", "Applications")];
		return MAC.flatMap((name) =>
			folders.map((folder) => posix.join(folder, `${name}.app`, "Contents", "MacOS", name)),
		);
	}
	if (platform === "win32") {
		const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA];
		return WINDOWS.flatMap((parts) =>
			folders.flatMap((folder) => (folder === undefined ? [] : win32.join(folder, ...parts))),
		);
	}
	const folders = [...(env.PATH ?? "").split(":"), "/snap/bin"].filter(Boolean);
	return LINUX.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

/**
 * The browser that tests run in: that of `BROWSER_PATH`, else on Linux x64 the one of the npm
 * packages, else an installed one. `undefined` without any.
 */
export function findBrowser(env: Environment = process.env): FoundBrowser | undefined {
	const chosen = env.BROWSER_PATH;
	if (chosen) return { name: `BROWSER_PATH, ${chosen}`, executablePath: chosen, env: {} };
	if (process.platform === "linux" && process.arch === "x64") return packagedBrowser();
	const installed = usualPlaces(process.platform, env).find((path) => existsSync(path));
	return installed === undefined
		? undefined
		: { name: installed, executablePath: installed, env: {} };
}
