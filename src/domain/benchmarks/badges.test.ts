import { describe, expect, it } from "vitest";
import { experimentBadges, runBadges, sharedBadges } from "./badges.ts";
import { anExperiment } from "./experiment.fixture.ts";
import { aRun } from "./run.fixture.ts";

describe("runBadges", () => {
	it("puts failures before everything else", () => {
		const run = aRun({ mesh: "linkerd", rps: 10, reached: 2, errorShare: 1, loop: "closed" });
		expect(runBadges(run, anExperiment({ runs: [run] }))).toEqual([
			"all-failed",
			"saturated",
			"closed-loop",
		]);
	});

	it("says one run only where rows are single runs and the run was not repeated", () => {
		const [first, second] = [aRun({ mesh: "istio", rps: 1 }), aRun({ mesh: "istio", rps: 1 })];
		const once = anExperiment({ runs: [first], runsPerRow: 1 });
		const twice = anExperiment({ runs: [first, second], runsPerRow: 1 });
		const pooled = anExperiment({ runs: [first], runsPerRow: 5 });
		expect([once, twice, pooled].map((experiment) => runBadges(first, experiment))).toEqual([
			["one-run"],
			[],
			[],
		]);
	});

	it("tells numbers digitized from a chart and second-hand ones", () => {
		const read = (read_from: string) => {
			const run = { ...aRun({}), read_from };
			return runBadges(run, anExperiment({ runs: [run] }));
		};
		expect(read("figure (pixel measurement)")).toEqual(["figure-read"]);
		expect(read("secondary text")).toEqual(["secondary"]);
		expect(read("raw file")).toEqual([]);
	});
});

describe("experimentBadges", () => {
	it("labels vendors, a missing baseline and age", () => {
		const runs = [aRun({ mesh: "istio" })];
		const old = anExperiment({ runs, interest: "commissioned", date: "2019-05-18" });
		expect(experimentBadges(old, "2026-11-23")).toEqual(["vendor", "no-baseline", "old"]);
	});

	it("gives no age without a date", () => {
		const runs = [aRun({}), aRun({ mesh: "istio" })];
		expect(experimentBadges(anExperiment({ runs }), "2026-11-23")).toEqual([]);
	});
});

describe("a run is measured once", () => {
	const run = { mesh: "istio", version: "1", mode: "sidecar", rps: 1 };
	it.each([
		["mesh", { mesh: "linkerd" }],
		["version", { version: "2" }],
		["mode", { mode: "ambient" }],
		["load", { rps: 2 }],
	])("when the other one has another %s", (_part, other) => {
		const first = aRun(run);
		const badgesNextTo = (more: object) =>
			runBadges(first, anExperiment({ runs: [first, aRun({ ...run, ...more })], runsPerRow: 1 }));
		expect(badgesNextTo(other)).toEqual(["one-run"]);
		expect(badgesNextTo({})).toEqual([]);
	});
});

it("some errors are not all, and computed percentiles are marked", () => {
	const badges = (more: object) => {
		const run = aRun(more);
		return runBadges(run, anExperiment({ runs: [run] }));
	};
	expect(badges({ errorShare: 0.5 })).toEqual(["errors"]);
	expect(badges({ errorShare: 0 })).toEqual([]);
	const plain = aRun({});
	const computed_percentiles = { p95: { computed: true as const, from_ms: 1, to_ms: 2 } };
	const computed = { ...plain, result: { ...plain.result, computed_percentiles } };
	expect(runBadges(computed, anExperiment({ runs: [computed] }))).toEqual(["computed"]);
});

it("a vendor's own experiment and one that is paid for are marked alike; two years are not old", () => {
	const runs = [aRun({}), aRun({ mesh: "istio" })];
	const badges = (more: object) => experimentBadges(anExperiment({ runs, ...more }), "2026-11-23");
	expect(badges({ interest: "vendor" })).toEqual(["vendor"]);
	expect(badges({ interest: "project" })).toEqual([]);
	expect(badges({ date: "2024-11-23" })).toEqual([]);
	expect(badges({ date: "2024-11-22" })).toEqual(["old"]);
});

it("a page says once what every run carries", () => {
	const runs = [
		aRun({ loop: "closed", errorShare: 0.1 }),
		aRun({ loop: "closed" }),
		aRun({ loop: "closed", errorShare: 0.2 }),
	];
	expect(sharedBadges(anExperiment({ runs }))).toEqual(["closed-loop"]);
	expect(sharedBadges(anExperiment({ runs: [] }))).toEqual([]);
});
