import { expect, test } from "vitest";
import { machineError } from "./build-log.ts";

test("an error of the machine is one line with what to do about it", () => {
	const trace = "\n  Stack trace:\n    at rmdirSync (node:fs:1:1)";
	expect(machineError(`EACCES: permission denied, rmdir '/site/dist'${trace}`)).toBe(
		"EACCES: permission denied, rmdir '/site/dist'. Build in a folder that you may write to.",
	);
	expect(machineError(`ENOSPC: no space left on device, write${trace}`)).toBe(
		"ENOSPC: no space left on device, write. The disk is full. Free some space; the last build in dist/ is as it was.",
	);
});

test("an error of the program keeps its trace", () => {
	expect(machineError("TypeError: undefined is not a function\n  Stack trace:")).toBeUndefined();
	expect(machineError("ENOENT: no such file or directory")).toBeUndefined();
});
