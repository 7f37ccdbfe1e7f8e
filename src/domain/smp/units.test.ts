import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { durationSeconds, formatDuration, readInstant, writeInstant } from "./units.ts";

describe("instant", () => {
	it.each([
		["2022-04-26T19:56:40.358118+05:30", "2022-04-26T14:26:40.358118Z"],
		["2015-09-19T14:45:50.645818631+02:00", "2015-09-19T12:45:50.645818631Z"],
		["2020-03-17T14:53:05.499893378Z", "2020-03-17T14:53:05.499893378Z"],
		["2023-03-18T22:20:33Z", "2023-03-18T22:20:33Z"],
		["2023-03-18T22:20:33.500-0800", "2023-03-19T06:20:33.500Z"],
	])("reads %s as %s", (text, written) => {
		const nanoseconds = readInstant(text);
		expect(nanoseconds === undefined ? undefined : writeInstant(nanoseconds)).toBe(written);
	});

	it.each(["", "2022-04-26T19:56:40", "2022-13-26T19:56:40Z", "yesterday", "1679182588"])(
		"refuses %j, which names no moment",
		(text) => expect(readInstant(text)).toBeUndefined(),
	);

	it("reads back every moment it writes", () => {
		const moments = fc.bigInt(-62_135_596_800n * 1_000_000_000n, 253_402_300_799n * 1_000_000_000n);
		fc.assert(fc.property(moments, (moment) => readInstant(writeInstant(moment)) === moment));
	});
});

it.each([
	["1m0s", 60],
	["15m0s", 900],
	["30s", 30],
	["1h30m", 5400],
	["60", 60],
	["500ms", 0.5],
	["1.5s", 1.5],
])("reads %s as %d seconds", (text, seconds) => expect(durationSeconds(text)).toBe(seconds));

it.each(["exactly 1000 calls", "", "s", "-30s", "30 s later", "∞"])("refuses %j", (text) =>
	expect(durationSeconds(text)).toBeUndefined(),
);

it("writes every duration in seconds", () => {
	expect([60, 0.5, 1955.4436].map(formatDuration)).toEqual(["60s", "0.5s", "1955.4436s"]);
});
