import { expect, test } from "vitest";
import { anExperiment } from "./experiment.fixture.ts";
import { addedRange, meshResults } from "./mesh-results.ts";
import { aRun } from "./run.fixture.ts";

const addedRun = (mesh: string, rps: number, p99: number) =>
	aRun({ mesh, rps, latencies: { p99 } });
const range = (runs: readonly ReturnType<typeof addedRun>[]) =>
	meshResults("alpha", [{ id: "one", experiment: anExperiment({ runs }) }]).map(addedRange);

test("one load is one value, several are told from the lowest to the highest", () => {
	const one = [addedRun("none", 100, 10), addedRun("alpha", 100, 14)];
	expect(range(one)).toEqual(["+4 ms (×1.40)"]);
	expect(range([...one, addedRun("none", 500, 10), addedRun("alpha", 500, 30)])).toEqual([
		"+4 ms (×1.40) to +20 ms (×3.00)",
	]);
});

test("without a baseline nothing is told", () => {
	expect(range([addedRun("alpha", 100, 14)])).toEqual(["–"]);
});

const run = (mesh: string, rps: number, p99: number) => aRun({ mesh, rps, latencies: { p99 } });

test("loads are shown as lowest and highest, never as one number", () => {
	const experiment = anExperiment({
		runs: [run("none", 10, 100), run("a", 10, 150), run("none", 20, 100), run("a", 20, 130)],
	});
	expect(meshResults("a", [{ id: "one", experiment }])).toMatchObject([
		{ loads: 2, compared: 2, lowest: { addedMs: 30 }, highest: { addedMs: 50 } },
	]);
});

test("a mesh nobody measured has no results, and one without a baseline no added p99", () => {
	const experiment = anExperiment({ runs: [run("a", 10, 150)] });
	const named = [{ id: "one", experiment }];
	expect(meshResults("b", named)).toEqual([]);
	expect(meshResults("a", named)).toMatchObject([{ loads: 1, compared: 0, lowest: undefined }]);
});

test("a tie and a sick baseline are said, and over 0 ms there is no ratio", () => {
	expect(range([addedRun("none", 100, 100), addedRun("alpha", 100, 103)])).toEqual([
		"+3 ms (×1.03), a tie",
	]);
	expect(range([addedRun("none", 100, 100), addedRun("alpha", 100, 80)])).toEqual([
		"−20 ms (×0.80), below no mesh: sick baseline",
	]);
	expect(range([addedRun("none", 100, 0), addedRun("alpha", 100, 7)])).toEqual(["+7 ms"]);
});

test("versions and modes are results of their own; only p99 counts, and saturated loads are counted", () => {
	const at = (rps: number, more: object) => aRun({ mesh: "alpha", rps, ...more });
	const both = (p50: number, p99: number) => ({ latencies: { p50, p99 } });
	const experiment = anExperiment({
		runs: [
			aRun({ rps: 10, ...both(10, 100) }),
			at(10, { version: "1", mode: "sidecar", ...both(99, 110) }),
			at(10, { version: "1", mode: "ambient", ...both(11, 130) }),
			at(10, { version: "2", mode: "sidecar", ...both(12, 190) }),
			at(20, { version: "2", mode: "sidecar", reached: 5, ...both(12, 900) }),
		],
	});
	const found = meshResults("alpha", [{ id: "one", experiment }]);
	expect(
		found.map(({ version, mode, loads, compared, lowest, highest, saturated }) => [
			[version, mode],
			[loads, compared, saturated],
			[lowest?.addedMs, highest?.addedMs],
		]),
	).toEqual([
		[
			["1", "sidecar"],
			[1, 1, 0],
			[10, 10],
		],
		[
			["1", "ambient"],
			[1, 1, 0],
			[30, 30],
		],
		[
			["2", "sidecar"],
			[2, 1, 1],
			[90, 90],
		],
	]);
});
