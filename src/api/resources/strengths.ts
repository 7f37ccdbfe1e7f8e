import { strengths as instrument, placedMeshes, placedModes } from "#src/catalog/strengths.ts";
import { axisTitle } from "#src/domain/figures/strengths.ts";
import { topOf } from "#src/domain/strengths/leaders.ts";
import { strengthsDocument } from "#src/schema/api/strengths-document.ts";
import type { Resource } from "../resource.ts";

/** Every mesh on every axis of the spectrum. */
export const strengths: Resource = {
	id: "strengths",
	title: "Strengths",
	description: "The axes of the spectrum, and where every mesh stands on each, as an interval.",
	path: "/api/v1/strengths.json",
	schema: strengthsDocument,
	documents: async () => [
		{ body: { instrument: await instrument(), standings: await standings() } },
	],
	table: async () => ({
		corner: "Axis",
		columns: ["Mesh", "Low", "High", "Value", "Known", "Asked"],
		rows: (await standings()).flatMap(({ axis, meshes }) =>
			meshes.map(({ mesh, low, high, value, known, asked }) => ({
				name: axis,
				cells: [
					mesh,
					...[low, high, value].map((share) => share.toFixed(3)),
					`${known}`,
					`${asked}`,
				],
			})),
		),
	}),
};

async function standings() {
	const { spectra } = await placedMeshes();
	const modes = await placedModes();
	return spectra.map((found) => {
		const { leader, tied } = topOf(found);
		return {
			axis: found.axis.id,
			headline: axisTitle(found),
			leader: leader?.mesh.id ?? null,
			tied: tied.map(({ mesh }) => mesh.id),
			meshes: found.scores.map(({ mesh, ...where }) => ({ mesh: mesh.id, ...where })),
			modes: modesOn(modes, found.axis.id),
			without: found.without.map(({ id }) => id),
		};
	});
}

function modesOn({ spectra, rows }: Awaited<ReturnType<typeof placedModes>>, axis: string) {
	const found = spectra.find((one) => one.axis.id === axis)?.scores ?? [];
	return rows.flatMap(({ id, of, mode }) => {
		const score = found.find(({ mesh }) => mesh.id === id);
		return score && mode ? [{ ...score, mesh: of, mode: mode.id }] : [];
	});
}
