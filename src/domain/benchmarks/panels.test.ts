import fc from "fast-check";
import { expect, test } from "vitest";
import { axisScale, logScale } from "./panels.ts";

test("a narrow range starts at zero, a range of more than 50 is logarithmic", () => {
	expect(axisScale([2, 100]).kind).toBe("linear");
	expect(axisScale([2, 101]).kind).toBe("log");
	expect(axisScale([0, 1000]).kind).toBe("linear");
});

test("a linear scale puts zero at the start and half at the middle", () => {
	const { at, ticks } = axisScale([8, 10]);
	expect([at(0), at(5), at(10)]).toEqual([0, 0.5, 1]);
	expect(ticks).toEqual([0, 2, 4, 6, 8, 10]);
});

test("a logarithmic scale marks round values inside its range", () => {
	expect(logScale(3, 60).ticks).toEqual([5, 10, 20, 50]);
	expect(logScale(0.7, 5000).ticks).toEqual([1, 10, 100, 1000]);
});

test("every value lies on its scale, and larger values lie further", () => {
	const values = fc.array(fc.double({ min: 0.001, max: 1e7, noNaN: true }), { minLength: 1 });
	fc.assert(
		fc.property(values, (found) => {
			const { at } = axisScale(found);
			const sorted = found.toSorted((one, other) => one - other).map(at);
			expect(sorted.every((place) => place >= -1e-9 && place <= 1 + 1e-9)).toBe(true);
			expect(sorted).toEqual(sorted.toSorted((one, other) => one - other));
		}),
	);
});
