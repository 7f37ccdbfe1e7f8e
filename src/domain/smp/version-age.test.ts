import { expect, it } from "vitest";
import { versionAge } from "./version-age.ts";

it.each([
	["1.20.3", "1.31.0", 0, 11],
	["stable-2.14.9", "2.18.0", 0, 4],
	["edge-25.3.1", "edge-26.10.4", 1, undefined],
	["1.31.1", "1.31.0", 0, 0],
	["2.4.3", "1.9.0", 0, 0],
	["asm-1-19 (1.19)", "asm-1-24", 0, 5],
] as const)("%s is behind %s", (tested, latest, majors, minors) => {
	expect(versionAge(tested, latest)).toEqual({ tested, latest, majors, minors });
});

it("says nothing of versions of different lines or without numbers", () => {
	expect(versionAge("edge-25.3.1", "2.18.0")).toBeUndefined();
	expect(versionAge("newest", "2.18.0")).toBeUndefined();
});
