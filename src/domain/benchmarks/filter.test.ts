import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anExperiment } from "./experiment.fixture.ts";
import { DEMANDS, filterQuery, meetsFilter, readFilterQuery } from "./filter.ts";
import { experimentFacts } from "./method.ts";
import { aRun } from "./run.fixture.ts";

const TODAY = "2026-11-23";
const runs = [aRun({}), aRun({ mesh: "istio", latencies: { p99: 4 } })];
const ALL = { mesh: "", mode: "", interest: "", measured: "", only: [] };

function facts(sketch: Partial<Parameters<typeof anExperiment>[0]> = {}) {
	return experimentFacts({ id: "one", experiment: anExperiment({ runs, ...sketch }) }, TODAY);
}

describe("an experiment", () => {
	test("is found by its mesh, its interest and what it measured", () => {
		for (const asked of [{ mesh: "istio" }, { interest: "neutral" }, { measured: "latency" }]) {
			expect(meetsFilter(facts(), { ...ALL, ...asked })).toBe(true);
		}
		expect(meetsFilter(facts(), { ...ALL, mesh: "linkerd" })).toBe(false);
	});

	test("of a vendor is not independent, one without a date not recent", () => {
		expect(facts({ interest: "vendor" }).only).toEqual(["baseline"]);
		expect(facts({ date: "2026-01" }).only).toEqual(["baseline", "independent", "recent"]);
		expect(facts({ date: "2023" }).only).toEqual(["baseline", "independent"]);
	});

	test("without a run without a mesh has no baseline", () => {
		expect(facts({ runs: runs.slice(1) }).only).toEqual(["independent"]);
	});
});

describe("the address of a filter", () => {
	const known = {
		mesh: ["istio", "consul"],
		mode: ["sidecar", "ambient"],
		interest: ["vendor"],
		measured: ["latency", "errors"],
	};

	test("brings every filter back", () => {
		const one = (values: readonly string[]) => fc.constantFrom("", ...values);
		const filter = fc.record({
			mesh: one(known.mesh),
			mode: one(known.mode),
			interest: one(known.interest),
			measured: one(known.measured),
			only: fc.subarray(Object.keys(DEMANDS)),
		});
		fc.assert(
			fc.property(filter, (asked) => {
				expect(readFilterQuery(filterQuery(asked), known)).toEqual(asked);
			}),
		);
	});

	test("asks for nothing it does not know", () => {
		const query = "?mesh=<script>&interest=vendor&only=baseline,rank&more=1";
		expect(readFilterQuery(query, known)).toEqual({
			...ALL,
			interest: "vendor",
			only: ["baseline"],
		});
	});
});
