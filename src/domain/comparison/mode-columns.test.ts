import { expect, test } from "vitest";
import { mesh } from "#src/domain/entries/entry.fixture.ts";
import { visibleMatrix, WHOLE_MATRIX } from "./matrix-view.ts";
import { modeColumns } from "./mode-columns.ts";

const evidence = "https://mesh.example/";
const MODES = [
	{ id: "sidecar", name: "Sidecar", architecture: "sidecar" as const, source: evidence },
	{ id: "ambient", name: "Ambient", architecture: "ambient" as const, source: evidence },
];

test("a mode is a column of its own: what it does not say is unknown", () => {
	const columns = modeColumns([
		mesh("whole", { capabilities: { mtls: { level: "full", evidence } } }),
		mesh("split", {
			name: "Split",
			modes: MODES,
			capabilities: {
				mtls: {
					level: "full",
					evidence,
					modes: ["sidecar"],
					by_mode: { ambient: { level: "partial", stage: "beta", evidence } },
				},
				udp: { level: "none", evidence, modes: ["sidecar"] },
				jwt: { level: "full", evidence },
			},
		}),
	]);
	expect(columns.map(({ id, name }) => [id, name])).toEqual([
		["split:sidecar", "Split: Sidecar"],
		["split:ambient", "Split: Ambient"],
	]);
	expect(Object.keys(columns[0]?.cells ?? {})).toEqual(["mtls", "udp"]);
	expect(columns[1]?.cells).toEqual({
		mtls: { level: "partial", limits: ["beta"], stage: "beta", edition: undefined },
	});
});

test("modes are in the table only when they are picked", () => {
	const facts = { isDiscontinued: false, architecture: ["sidecar"], claims: {} };
	const meshes = [
		{ id: "split", ...facts },
		{ id: "split:ambient", isMode: true, ...facts },
	];
	const shown = (picked: readonly string[]) =>
		visibleMatrix(meshes, [], { ...WHOLE_MATRIX, meshes: picked }).meshes;
	expect(shown([])).toEqual(["split"]);
	expect(shown(["split:ambient"])).toEqual(["split:ambient"]);
});
