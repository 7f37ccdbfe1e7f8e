import { assert, property, stringMatching } from "fast-check";
import { expect, it, test } from "vitest";
import { compareReleases, minorsBetween, versionAge } from "./versions.ts";

test("releases sort newest first, by number and not by letter", () => {
	const releases = ["v1.2.1", "v0.8.0", "v1.10.0", "v1.9.3", "v1.2.0", "v1.5"];
	expect(releases.toSorted(compareReleases)).toEqual([
		"v1.10.0",
		"v1.9.3",
		"v1.5",
		"v1.2.1",
		"v1.2.0",
		"v0.8.0",
	]);
});

test("a pre-release is older than its release, and what is not a release comes last", () => {
	const releases = ["4c436290", "v1.4.0-rc.1", "v1.4.0", "v1.3.0"];
	expect(releases.toSorted(compareReleases)).toEqual([
		"v1.4.0",
		"v1.4.0-rc.1",
		"v1.3.0",
		"4c436290",
	]);
});

test("the order of two does not depend on who is asked", () => {
	const release = stringMatching(/^v\d{1,2}\.\d{1,2}(\.\d)?(-rc\.\d)?$/);
	assert(
		property(release, release, (a, b) => {
			expect(Math.sign(compareReleases(a, b))).toBe(-Math.sign(compareReleases(b, a)) + 0);
		}),
	);
});

test.each([
	["v1.3.0", "v1.6.1", 3],
	["v1.6.1", "v1.6.0", 0],
	["v1.6.1", "v1.5.0", 0],
	["v0.8.0", "v1.6.1", undefined],
	["main", "v1.6.1", undefined],
])("from %s to %s it is %s minor releases", (older, newer, count) => {
	expect(minorsBetween(older, newer)).toBe(count);
});

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
