import { expect, test } from "vitest";
import { anExperiment } from "#src/domain/benchmarks/experiment.fixture.ts";
import { aRun } from "#src/domain/benchmarks/run.fixture.ts";
import { mesh } from "#src/domain/entries/entry.fixture.ts";
import { experimentsByMode, modeRows } from "./by-mode.ts";

const evidence = "https://example.org/";
const mode = (id: string) => ({ id, name: id, source: evidence });
const claim = (level: "full" | "none", modes: string[]) => ({
	level,
	modes,
	evidence,
	checked: "2026-11-23",
});
const two = mesh("two", {
	modes: [mode("sidecar"), mode("ambient")],
	architecture: ["sidecar", "ambient"],
	capabilities: { mtls: claim("full", ["sidecar", "ambient"]), jwt: claim("full", ["sidecar"]) },
	getting_started: [{ page: evidence, mode: "ambient", prerequisites: [], checked: "2026-11-23" }],
});
const one = mesh("one", { capabilities: { mtls: claim("full", ["sidecar"]) } });

test("each mode has what is claimed for it, and a mesh with one mode stays whole", () => {
	const rows = modeRows([two, one]);
	expect(rows.map(({ id, of, capabilities }) => [id, of, Object.keys(capabilities)])).toEqual([
		["two:sidecar", "two", ["mtls", "jwt"]],
		["two:ambient", "two", ["mtls"]],
		["one", "one", ["mtls"]],
	]);
	expect(rows.map(({ getting_started }) => getting_started?.length)).toEqual([0, 1, 0]);
});

test("runs go to the mode named after the data plane they ran, others stay with the mesh", () => {
	const measured = anExperiment({
		runs: [
			aRun({ mesh: "two", mode: "with ztunnel" }),
			aRun({ mesh: "two", mode: "unrecorded" }),
			aRun({ mesh: "one", mode: "sidecar" }),
		],
		setUps: [
			{ mesh: "two", mode: "with ztunnel", data_plane: "ambient", layer: "l4", mtls: true },
			{ mesh: "one", mode: "sidecar", data_plane: "sidecar", layer: "l7", mtls: true },
		],
		notComparable: ["two"],
	});
	const [found] = experimentsByMode([{ id: "x", experiment: measured }], modeRows([two, one]));
	expect(found?.experiment.runs.map(({ mesh: id }) => id)).toEqual(["two:ambient", "two", "one"]);
	expect(found?.experiment.set_ups.map(({ mesh: id }) => id)).toEqual(["two:ambient", "one"]);
	expect(found?.experiment.not_comparable.map(({ mesh: id }) => id)).toEqual([
		"two",
		"two:sidecar",
		"two:ambient",
	]);
});
