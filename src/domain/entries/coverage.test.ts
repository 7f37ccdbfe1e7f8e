import fc from "fast-check";
import { expect, test } from "vitest";
import { coverageInterval, searchedUnknowns } from "./coverage.ts";

const asked = (...ids: string[]) => ids.map((id) => ({ id, weight: 1 }));

test("full counts whole, partial half, planned and none nothing", () => {
	const claims = {
		a: { level: "full" },
		b: { level: "partial" },
		c: { level: "planned" },
		d: { level: "none" },
	} as const;
	expect(coverageInterval(claims, asked("a", "b", "c", "d"))).toEqual({
		low: 0.375,
		high: 0.375,
		known: 4,
		asked: 4,
	});
});

test("an unknown capability widens the interval upwards only", () => {
	expect(coverageInterval({ mtls: { level: "full" } }, asked("mtls", "udp"))).toEqual({
		low: 0.5,
		high: 1,
		known: 1,
		asked: 2,
	});
});

test("weights are relative", () => {
	const capabilities = [
		{ id: "a", weight: 3 },
		{ id: "b", weight: 1 },
	];
	expect(coverageInterval({ a: { level: "full" } }, capabilities)?.low).toBe(0.75);
});

test("nothing asked for is not a score", () => {
	expect(coverageInterval({ a: { level: "full" } }, [])).toBeUndefined();
});

test("a capability named like an object member is unknown, not claimed", () => {
	expect(coverageInterval({}, asked("constructor"))).toEqual({
		low: 0,
		high: 1,
		known: 0,
		asked: 1,
	});
});

const level = fc.constantFrom("full", "partial", "planned", "none");
const ids = ["a", "b", "c", "d", "e"];
const claims = fc.dictionary(fc.constantFrom(...ids), fc.record({ level }));

test("the interval is ordered and inside 0 to 1 whatever is claimed", () => {
	fc.assert(
		fc.property(claims, (some) => {
			const interval = coverageInterval(some, asked(...ids));
			return (
				interval !== undefined &&
				0 <= interval.low &&
				interval.low <= interval.high &&
				interval.high <= 1
			);
		}),
	);
});

test("forgetting a claim never raises the low end and never lowers the high end", () => {
	fc.assert(
		fc.property(claims, fc.constantFrom(...ids), (some, forgotten) => {
			const before = coverageInterval(some, asked(...ids));
			const { [forgotten]: _, ...rest } = some;
			const after = coverageInterval(rest, asked(...ids));
			return (after?.low ?? 1) <= (before?.low ?? 0) && (after?.high ?? 0) >= (before?.high ?? 1);
		}),
	);
});

test("an unknown was searched where a question is open and no claim answers it", () => {
	const question = { checked: "2026-11-23" };
	const claim = { level: "full" };
	expect(
		searchedUnknowns({ capabilities: { a: claim }, open_questions: { a: question, b: question } }),
	).toBe(1);
	expect(searchedUnknowns({})).toBe(0);
});
