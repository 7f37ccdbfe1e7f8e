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

test("each mesh stands with its versions then and how far the newest of them is behind", () => {
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
