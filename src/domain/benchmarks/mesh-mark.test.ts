import { describe, expect, it } from "vitest";
import { type MeshMarkReading, type MeshMarkResource, meshMark } from "./mesh-mark.ts";

const cpu = (utilizationPercent: number | undefined, weight = 0): MeshMarkResource => ({
	name: "CPU",
	group: "compute",
	utilizationPercent,
	weight,
});
const literal: MeshMarkReading = { against: "limit", weights: "times", scale: 1 };
const plusOne: MeshMarkReading = { against: "limit", weights: "plus-one", scale: 100 };

describe("meshMark", () => {
	it("differs by what was assigned: 0.21 of 2 cores idle, 0.21 of 0.1 cores beyond all", () => {
		const limit = meshMark([cpu(10.6)], literal);
		const request = meshMark([cpu(212.9)], { ...literal, against: "request" });
		expect(limit.utilizationEfficiency).toBeCloseTo(1.894, 3);
		expect(request.utilizationEfficiency).toBeCloseTo(-0.129, 3);
	});

	it.each([
		["literal, weight 0 %", literal, 0, 0, false],
		["literal, weight 50 %", literal, 0.5, 0.447, false],
		["plus one, weight 0 %", plusOne, 0, 89.4, false],
		["plus one, weight 50 %", plusOne, 0.5, 134.1, true],
	] as const)("%s", (_words, reading, weight, mark, outside) => {
		const result = meshMark([cpu(10.6, weight)], reading);
		expect(result.mark).toBeCloseTo(mark, 3);
		expect(result.outsideScale).toBe(outside);
	});

	it("averages within classes first and over classes then", () => {
		const resources = [
			cpu(50),
			cpu(100),
			{ name: "memory", group: "memory", utilizationPercent: 0, weight: 0 },
		];
		expect(meshMark(resources, plusOne).mark).toBeCloseTo((100 * (0.25 + 1)) / 2);
	});

	it("computes nothing when an input is missing, and names it", () => {
		expect(meshMark([cpu(undefined)], literal)).toMatchObject({
			mark: undefined,
			utilizationEfficiency: undefined,
			missing: ["CPU"],
		});
		expect(meshMark([], literal).mark).toBeUndefined();
	});

	it("keeps the reading next to the result", () => {
		expect(meshMark([cpu(10)], plusOne).reading).toBe(plusOne);
	});
});
