import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildReport, builtIn, firstMachineError, machineError } from "./build-log.ts";

test("an error of the machine is one line with what to do about it", () => {
	const trace = "\n  Stack trace:\n    at rmdirSync (node:fs:1:1)";
	expect(machineError(`EACCES: permission denied, rmdir '/site/dist'${trace}`)).toBe(
		"EACCES: permission denied, rmdir '/site/dist'. Build in a folder that you may write to.",
	);
	expect(machineError(`ENOSPC: no space left on device, write${trace}`)).toBe(
		"ENOSPC: no space left on device, write. The disk is full. Free some space; the last build in dist/ is as it was.",
	);
});

test("an error to which Node gives no name has one all the same", () => {
	const trace = "\n  Stack trace:\n    at rmSync (node:fs:1:1)";
	expect(machineError(`, Unknown error: Read-only file system '/site/.dist-next'${trace}`)).toBe(
		"EROFS: read-only file system, '/site/.dist-next'. Build in a folder that you may write to.",
	);
	expect(machineError(`, Unknown error: Device or resource busy '/site/.dist-next'${trace}`)).toBe(
		"EBUSY: device or resource busy, '/site/.dist-next'. Something else holds it. Let go of it, or move it away, and build again.",
	);
	expect(machineError(", Unknown error: Bad weather '/site'")).toBeUndefined();
});

test("a process that draws and is ended is told in one line", () => {
	const reason = "The process that draws the pictures was ended by SIGKILL: little memory.";
	const message = `Caught error rendering /a.svg/: Error: ${reason}\n    at emit (node:events:1:1)`;
	expect(machineError(message)).toBe(reason);
});

test("one cause that stops many files is told once", () => {
	const lines = ["a", "b"].map((file) =>
		firstMachineError(`EROFS: read-only file system, open '${file}'`),
	);
	expect(lines).toEqual([
		"EROFS: read-only file system, open 'a'. Build in a folder that you may write to.",
		"",
	]);
	expect(firstMachineError("TypeError: x")).toBeUndefined();
});

test("an error of the program keeps its trace", () => {
	expect(machineError("TypeError: undefined is not a function\n  Stack trace:")).toBeUndefined();
	expect(machineError("ENOENT: no such file or directory")).toBeUndefined();
});

test("a build is counted by what lies in its folder", () => {
	const folder = mkdtempSync(join(tmpdir(), "built-"));
	mkdirSync(join(folder, "embed/v1/timeline"), { recursive: true });
	const list = '{"figures":[{"id":"timeline"},{"id":"comparison"}]}';
	writeFileSync(join(folder, "embed/v1/figures.json"), list);
	writeFileSync(join(folder, "embed/v1/timeline/index.html"), "12345");
	writeFileSync(join(folder, "index.html"), "1234567890");
	expect(builtIn(folder)).toEqual({ pages: 2, figures: 2, files: 3, bytes: list.length + 15 });
	rmSync(folder, { recursive: true });
});

test("the report says how much was written, how long it took and where it is", () => {
	const built = { pages: 915, figures: 140, files: 4688, bytes: 48_260_000 };
	expect(buildReport(built, 26.4, join(process.cwd(), "dist"))).toBe(
		"Built in 26 s: 915 pages, 140 figures, 4,688 files, 48.3 MB.\nIt is in dist/\n",
	);
});
