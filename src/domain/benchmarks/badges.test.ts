import { describe, expect, it } from "vitest";
import { experimentBadges, runBadges } from "./badges.ts";
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
