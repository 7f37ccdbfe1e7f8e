import fc from "fast-check";
import { expect, test } from "vitest";
import { spreadLabels } from "./label-places.ts";

test("labels that are far apart stay where they are", () => {
	expect(spreadLabels([80, 10, 40], 15, 300)).toEqual([80, 10, 40]);
});

test("labels at one place move apart in their order, and back from the edge", () => {
	expect(spreadLabels([10, 10, 10], 15, 300)).toEqual([10, 25, 40]);
	expect(spreadLabels([295, 299], 15, 300)).toEqual([285, 300]);
});

test("no two labels are ever closer than the gap, and none is beyond the edge", () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 8 }), (wanted) => {
			const placed = spreadLabels(wanted, 15, 300).toSorted((one, other) => one - other);
			expect(placed.every((at) => at <= 300)).toBe(true);
			for (const [index, at] of placed.entries()) {
				if (index > 0) expect(at - (placed[index - 1] ?? 0)).toBeGreaterThanOrEqual(15);
			}
		}),
	);
});
