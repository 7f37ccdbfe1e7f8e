import { describe, expect, it } from "vitest";
import {
	type MeshMarkReading,
	type MeshMarkResource,
	meshMark,
	meshMarkExample,
	readingLabel,
} from "./mesh-mark.ts";

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

describe("one measurement", () => {
	it("has eight marks by the reading of the draft", () => {
		// 0.2129 cores of 2 leave 89.355 %; of 0.1 they are 212.9 %, which leaves −112.9 %.
		const found = meshMarkExample().map(({ reading, weight, result }) => [
			reading.against,
			reading.weights,
			weight,
			Number(result.mark?.toFixed(4)),
		]);
		expect(found).toEqual([
			["limit", "times", 0, 0],
			["limit", "times", 0.5, 44.6775],
			["limit", "plus-one", 0, 89.355],
			["limit", "plus-one", 0.5, 134.0325],
			["request", "times", 0, 0],
			["request", "times", 0.5, -56.45],
			["request", "plus-one", 0, -112.9],
			["request", "plus-one", 0.5, -169.35],
		]);
		expect(meshMarkExample().map(({ result }) => result.outsideScale)).toEqual([
			...[false, false, false, true],
			...[false, true, true, true],
		]);
	});

	it("is on the scale at its ends", () => {
		expect(meshMark([cpu(0)], plusOne)).toMatchObject({ mark: 100, outsideScale: false });
		expect(meshMark([cpu(100)], plusOne)).toMatchObject({ mark: 0, outsideScale: false });
		expect(meshMark([cpu(undefined)], plusOne).outsideScale).toBe(false);
	});
});

it("a reading is said in words", () => {
	expect(readingLabel(literal)).toBe("used over limit; MUE × weight, as written; not scaled");
	expect(readingLabel({ ...plusOne, against: "request" })).toBe(
		"used over request; MUE × (1 + weight); times 100",
	);
	expect(readingLabel({ ...plusOne, against: "node" })).toContain("used over the node's capacity;");
});
