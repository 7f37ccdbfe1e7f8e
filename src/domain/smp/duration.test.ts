import { expect, it } from "vitest";
import { durationSeconds, writtenDuration } from "./duration.ts";

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
	expect([60, 0.5, 1955.4436].map(writtenDuration)).toEqual(["60s", "0.5s", "1955.4436s"]);
});
