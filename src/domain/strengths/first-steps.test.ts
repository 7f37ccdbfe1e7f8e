import { expect, test } from "vitest";
import { type SteppingMesh, stepScores } from "./first-steps.ts";

const goal = (commands: number, resources = 0) => ({
	commands,
	resources,
	evidence: "https://example.org/",
});
const stepping = (
	id: string,
	counted: Partial<NonNullable<SteppingMesh["getting_started"]>>,
	status: SteppingMesh["status"] = "active",
): SteppingMesh => ({
	id,
	name: id,
	status,
	getting_started: {
		page: "https://example.org/",
		prerequisites: [],
		checked: "2026-11-28",
		...counted,
	},
});

test("a mesh stands by the fewest steps over its own, commands and resources alike", () => {
	const meshes = [
		stepping("four", { mtls: goal(3), metrics: goal(1) }),
		stepping("eight", { mtls: goal(4, 1), metrics: goal(2, 1) }),
	];
	expect(stepScores(meshes).map(({ mesh, low, high }) => [mesh.id, low, high])).toEqual([
		["four", 1, 1],
		["eight", 0.5, 0.5],
	]);
});

test("what is not counted bounds the place from above only", () => {
	const meshes = [
		stepping("four", { mtls: goal(3), metrics: goal(1) }),
		stepping("open", { mtls: goal(8) }),
		{ id: "blank", name: "blank", status: "active" as const },
	];
	expect(stepScores(meshes).slice(1)).toMatchObject([
		{ mesh: { id: "open" }, low: 0, high: 0.5, known: 1, asked: 2 },
	]);
});

test("a discontinued mesh does not set the measure", () => {
	const meshes = [
		stepping("gone", { mtls: goal(1), metrics: goal(1) }, "discontinued"),
		stepping("here", { mtls: goal(3), metrics: goal(1) }),
	];
	expect(stepScores(meshes).map(({ low }) => low)).toEqual([1, 1]);
});
