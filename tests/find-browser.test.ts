import { describe, expect, test } from "vitest";
import { findBrowser, usualPlaces } from "./find-browser.ts";

describe("an installed browser is looked for", () => {
	test("on a Mac among the programs of all and of the user, Chrome first", () => {
		expect(usualPlaces("darwin", { HOME: "/Users/ada" })).toEqual([
			"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
			"/Users/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
			"/Applications/Chromium.app/Contents/MacOS/Chromium",
			"/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium",
			"/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
			"/Users/ada/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
		]);
	});

	test("on Windows in the folders that its environment names", () => {
		const env = { PROGRAMFILES: "C:\\Program Files", LOCALAPPDATA: "C:\\Users\\ada\\Local" };
		expect(usualPlaces("win32", env)).toEqual([
			"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
			"C:\\Users\\ada\\Local\\Google\\Chrome\\Application\\chrome.exe",
			"C:\\Program Files\\Chromium\\Application\\chrome.exe",
			"C:\\Users\\ada\\Local\\Chromium\\Application\\chrome.exe",
			"C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
			"C:\\Users\\ada\\Local\\Microsoft\\Edge\\Application\\msedge.exe",
		]);
	});

	test("elsewhere along the path of commands", () => {
		const places = usualPlaces("linux", { PATH: "/usr/local/bin:/usr/bin" });
		expect(places.slice(0, 3)).toEqual([
			"/usr/local/bin/google-chrome-stable",
			"/usr/bin/google-chrome-stable",
			"/snap/bin/google-chrome-stable",
		]);
		expect(places).toContain("/snap/bin/chromium");
		expect(places.at(-3)).toBe("/usr/local/bin/microsoft-edge");
	});
});

test("BROWSER_PATH is used whatever else there is", () => {
	expect(findBrowser({ BROWSER_PATH: "/opt/my-browser" })).toEqual({
		name: "BROWSER_PATH, /opt/my-browser",
		executablePath: "/opt/my-browser",
		env: {},
	});
});
