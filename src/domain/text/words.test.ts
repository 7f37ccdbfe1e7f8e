import { expect, test } from "vitest";
import { counted, inSentence, listed, sentences } from "./words.ts";

test.each([
	["Workloads outside Kubernetes", "workloads outside Kubernetes"],
	["Layer 2 and 3", "layer 2 and 3"],
	["Élan", "élan"],
	["CPU in use", "CPU in use"],
	["P99 of the proxy", "P99 of the proxy"],
	["mTLS", "mTLS"],
	["", ""],
])("%s inside a sentence is %s", (name, inside) => {
	expect(inSentence(name)).toBe(inside);
});

test("a list ends in and, and is cut where it gets long", () => {
	expect(listed([])).toBe("");
	expect(listed(["A"])).toBe("A");
	expect(listed(["A", "B"])).toBe("A and B");
	expect(listed(["A", "B", "C", "D"])).toBe("A, B, C and D");
	expect(listed(["A", "B", "C", "D", "E"])).toBe("A, B, C and 2 others");
	expect(listed(["A", "B", "C"], 2)).toBe("A and 2 others");
});

test("one is one, all else are several", () => {
	expect(counted(1, "mesh", "meshes")).toBe("1 mesh");
	expect(counted(0, "mesh", "meshes")).toBe("0 meshes");
	expect(counted(2, "load")).toBe("2 loads");
});

test("titles become sentences once, and questions stay questions", () => {
	expect(sentences("Is it fast?", "Istio, 2024", "", "Runs: 3.")).toBe(
		"Is it fast? Istio, 2024. Runs: 3.",
	);
	expect(sentences("At last!", "All of it")).toBe("At last! All of it.");
	expect(sentences("", "")).toBe("");
});
