import { getEntry } from "astro:content";
import { conformanceDay, conformanceReports } from "#src/catalog/conformance.ts";
import { meshes } from "#src/catalog/entries.ts";
import { once } from "#src/catalog/once.ts";
import { type CandidateMesh, candidateMesh } from "#src/domain/choosing/candidate-mesh.ts";
import { meshConformance, passedProfiles } from "#src/domain/conformance/summary.ts";
import type { Preset } from "#src/schema/choosing/presets.ts";

/** The ready-made questions, in order. */
export const presets = once(async (): Promise<readonly Preset[]> => {
	const file = await getEntry("presets", "presets");
	if (file === undefined) throw new Error("data/presets.yaml holds no presets.");
	return file.data.presets;
});

/** Every mesh as far as a decision needs it. */
export const candidateMeshes = once(async (): Promise<readonly CandidateMesh[]> => {
	const [reports, day] = [await conformanceReports(), await conformanceDay()];
	return (await meshes()).map((mesh) =>
		candidateMesh(mesh, passedProfiles(meshConformance(reports, mesh.id, day))),
	);
});
