import { expect, test } from "vitest";
import { byCoverage } from "./by-coverage.ts";

const entry = (name: string, low?: number, high?: number) => ({
	name,
	coverage: low === undefined ? undefined : { low, high: high ?? low, known: 1, asked: 1 },
});

test("what is proven comes first, then what is possible, then the name", () => {
	const ordered = [
		entry("No claims"),
		entry("Zeta", 0.5, 0.6),
		entry("Alpha", 0.5, 0.6),
		entry("Wider", 0.5, 0.9),
		entry("Proven", 0.7),
	].toSorted(byCoverage);
	expect(ordered.map(({ name }) => name)).toEqual([
		"Proven",
		"Wider",
		"Alpha",
		"Zeta",
		"No claims",
	]);
});
