import { describe, expect, test } from "vitest";
import { byTier, isAbove, leadingTier, tiersOf } from "./tiers.ts";

const scored = (name: string, low: number, high = low) => ({
	name,
	candidate: { id: name, key: name },
	coverage: { low, high } as never,
});
const names = (tiers: readonly (readonly { readonly name: string }[])[]) =>
	tiers.map((tier) => tier.map(({ name }) => name).join(""));

describe("above", () => {
	test.each([
		["apart", 0.6, 0.5, true],
		["touching", 0.5, 0.5, false],
		["a difference of the last digit", 0.3, 0.1 + 0.2 - 1e-12, false],
		["below", 0.4, 0.5, false],
	])("%s: %d against %d", (_name, low, high, is) => {
		expect(isAbove(scored("a", low, 1), scored("b", 0, high))).toBe(is);
	});

	test("without a score nothing is above or below", () => {
		const none = { ...scored("n", 0), coverage: undefined };
		expect(isAbove(none, scored("b", 0, 0))).toBe(false);
		expect(isAbove(scored("a", 0.1), none)).toBe(true);
	});
});

describe("tiers", () => {
	// A is proven to 0.8; B may reach 0.9; C at most 0.7, D at most 0.6; E proves nothing and may be all.
	const results = [
		scored("D", 0.5, 0.6),
		scored("B", 0.4, 0.9),
		scored("E", 0, 1),
		scored("C", 0.65, 0.7),
		scored("A", 0.8),
	];

	test("the first holds all that may be as good as the best, the next is made from the rest", () => {
		expect(names(tiersOf(results))).toEqual(["ABE", "C", "D"]);
		expect(names([leadingTier(results)])).toEqual(["ABE"]);
		expect(names([byTier(results)])).toEqual(["ABECD"]);
	});

	test("nothing has no tiers", () => {
		expect(tiersOf([])).toEqual([]);
		expect(leadingTier([])).toEqual([]);
	});

	test("of the same name the order is that of keys", () => {
		const twice = ["z", "a"].map((key) => ({
			...scored("same", 1),
			candidate: { id: key, key },
		}));
		expect(tiersOf(twice)[0]?.map(({ candidate }) => candidate.key)).toEqual(["a", "z"]);
	});
});
