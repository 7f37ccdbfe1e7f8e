import { getEntry } from "astro:content";
import { experiments } from "#src/catalog/benchmarks.ts";
import { conformanceReports } from "#src/catalog/conformance.ts";
import { meshes } from "#src/catalog/entries.ts";
import { once } from "#src/catalog/once.ts";
import { isCurrent, performanceAxis } from "#src/domain/benchmarks/axis.ts";
import { meshConformance } from "#src/domain/conformance/summary.ts";
import { newestDay } from "#src/domain/entries/entry.ts";
import { experimentsByMode, modeRows } from "#src/domain/strengths/by-mode.ts";
import { type SpectrumContext, spectrum } from "#src/domain/strengths/spectrum.ts";
import type { Strengths } from "#src/schema/strengths/strengths.ts";

/** The axes of the spectrum, as the file has them. */
export const strengths = once(async (): Promise<Strengths> => {
	const instrument = await getEntry("strengths", "strengths");
	if (instrument === undefined) throw new Error("data/strengths.yaml holds no axes.");
	return instrument.data;
});

/** Every mesh on every axis, with the context the places are based on. */
export const placedMeshes = once(async () => {
	const [{ axes }, all] = [await strengths(), await meshes()];
	const day = newestDay(all) ?? "";
	const published = await experiments();
	const context: SpectrumContext = {
		day,
		performance: performanceAxis(published.filter((one) => isCurrent(one, day))),
		history: performanceAxis(published.filter((one) => !isCurrent(one, day))),
		reports: await newestReports(all, day),
	};
	const spectra = spectrum(axes, all, context);
	return { axes, meshes: all, context, day, spectra, experiments: published };
});

/** Every data-plane mode of the meshes that have several, on every axis, with its row. */
export const placedModes = once(async () => {
	const { axes, meshes: all, context, day, experiments: published } = await placedMeshes();
	const rows = modeRows(all);
	const current = published.filter((one) => isCurrent(one, day));
	const performance = performanceAxis(experimentsByMode(current, rows));
	const asked = axes.filter(({ measured_by }) => measured_by !== "project");
	const spectra = spectrum(asked, rows, { ...context, performance });
	return { spectra, rows: rows.filter(({ mode }) => mode !== undefined) };
});

async function newestReports(meshes: readonly { readonly id: string }[], day: string) {
	const reports = await conformanceReports();
	return new Map(
		meshes.flatMap(({ id }) => {
			const newest = meshConformance(reports, id, day)?.newest;
			return newest === undefined
				? []
				: [[id, { date: newest.day, source: newest.source }] as const];
		}),
	);
}
