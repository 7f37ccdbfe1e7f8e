import { expect, test } from "vitest";
import { monogram } from "./monogram.ts";

test.each([
	["Istio", "Is"],
	["Kong Mesh", "Ko"],
	["Amazon VPC Lattice", "VL"],
	["Open Service Mesh", "Op"],
	["Service Mesh", "Se"],
	["wrk2", "wr"],
	["Alibaba Cloud Service Mesh (ASM)", "AC"],
])("%s is %s", (name, letters) => {
	expect(monogram(name).letters).toBe(letters);
});

test("a name always has the same colour, one of four", () => {
	expect(monogram("Istio")).toEqual(monogram("Istio"));
	const tones = ["a", "b", "c", "d"].map((name) => monogram(name).tone);
	expect(tones.toSorted()).toEqual([1, 2, 3, 4]);
});
