import { expect, test } from "vitest";
import { type FirstSteps, type SteppingMesh, stepScores } from "./first-steps.ts";

const goal = (commands: number, resources = 0) => ({
	commands,
	resources,
	evidence: "https://example.org/",
});
const page = (counted: Partial<FirstSteps>): FirstSteps => ({
	page: "https://example.org/",
	prerequisites: [],
	checked: "2026-11-28",
	...counted,
});
const stepping = (
	id: string,
	pages: readonly Partial<FirstSteps>[],
	status: SteppingMesh["status"] = "active",
): SteppingMesh => ({ id, name: id, status, getting_started: pages.map(page) });

const places = (meshes: readonly SteppingMesh[]) =>
	stepScores(meshes).map(({ mesh, low, high }) => [mesh.id, low, high]);

test("a mesh is placed by the fewest steps over its own, commands and resources alike, give or take one for each goal", () => {
	const meshes = [
		stepping("six", [{ mtls: goal(4), metrics: goal(2) }]),
		stepping("ten", [{ mtls: goal(4, 2), metrics: goal(3, 1) }]),
	];
	expect(places(meshes)).toEqual([
		["six", 6 / 8, 1],
		["ten", 6 / 12, 6 / 8],
	]);
});

test("what is not counted bounds the place from above only", () => {
	const meshes = [
		stepping("six", [{ mtls: goal(5), metrics: goal(1) }]),
		stepping("open", [{ mtls: goal(13) }]),
		stepping("blank", []),
		stepping("empty", [{}]),
	];
	expect(stepScores(meshes).slice(1)).toMatchObject([
		{ mesh: { id: "open" }, low: 0, high: 6 / 12, known: 1, asked: 2 },
	]);
});

test("a mode with both goals stands for its mesh before one with fewer steps to one goal", () => {
	const meshes = [
		stepping("modes", [
			{ mode: "l4", mtls: goal(2) },
			{ mode: "l7", mtls: goal(2), metrics: goal(6) },
			{ mode: "sidecar", mtls: goal(4), metrics: goal(2) },
		]),
	];
	expect(places(meshes)).toEqual([["modes", 6 / 8, 1]]);
});

test("a discontinued mesh does not set the measure", () => {
	const meshes = [
		stepping("gone", [{ mtls: goal(1), metrics: goal(1) }], "discontinued"),
		stepping("here", [{ mtls: goal(5), metrics: goal(1) }]),
	];
	expect(places(meshes)).toEqual([
		["gone", 1, 1],
		["here", 6 / 8, 1],
	]);
});
