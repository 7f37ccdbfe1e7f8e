import { expect, test } from "vitest";
import { anExperiment } from "./experiment.fixture.ts";
import { aRun } from "./run.fixture.ts";
import { behindLabel, testedVersions } from "./tested-versions.ts";

const entry = { name: "Istio", path: "/meshes/istio/", latest: "1.31.0", isDiscontinued: false };
const experiment = anExperiment({
	runs: [
		aRun({}),
		aRun({ mesh: "istio", version: "1.20.3" }),
		aRun({ mesh: "istio", version: "1.22.0" }),
		aRun({ mesh: "other" }),
	],
});

test("each mesh is listed with its versions then and how far the newest of them is behind", () => {
	const [istio, other] = testedVersions(experiment, new Map([["istio", entry]]));
	expect(istio).toMatchObject({ mesh: "istio", tested: ["1.20.3", "1.22.0"] });
	expect(istio && behindLabel(istio)).toBe("now 1.31.0, 9 minor versions later");
	expect(other).toMatchObject({ mesh: "other", tested: [], age: undefined });
	expect(other && behindLabel(other)).toBe("");
});

test("a discontinued project has nothing to catch up with", () => {
	const discontinued = new Map([["istio", { ...entry, isDiscontinued: true }]]);
	const [istio] = testedVersions(experiment, discontinued);
	expect(istio && behindLabel(istio)).toBe("project discontinued");
});

test.each([
	["1.22.0", "1.22.5", "now 1.22.5"],
	["1.21.0", "1.22.0", "now 1.22.0, 1 minor version later"],
	["1.21.0", "2.3.0", "now 2.3.0, 1 major version later"],
	["0.9.0", "2.3.0", "now 2.3.0, 2 major versions later"],
	["edge", "2.3.0", "now 2.3.0"],
])("%s next to %s reads %s", (tested, latest, words) => {
	const one = anExperiment({ runs: [aRun({ mesh: "istio", version: tested })] });
	const [istio] = testedVersions(one, new Map([["istio", { ...entry, latest }]]));
	expect(istio && behindLabel(istio)).toBe(words);
});

test("the nearest of several versions counts, majors before minors", () => {
	const runs = ["1.9.0", "2.1.0", "2.5.0"].map((version) => aRun({ mesh: "istio", version }));
	const [istio] = testedVersions(
		anExperiment({ runs }),
		new Map([["istio", { ...entry, latest: "2.8.0" }]]),
	);
	expect(istio && behindLabel(istio)).toBe("now 2.8.0, 3 minor versions later");
});
