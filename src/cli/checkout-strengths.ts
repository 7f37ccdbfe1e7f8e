import { isCurrent, performanceAxis } from "#src/domain/benchmarks/axis.ts";
import { meshConformance } from "#src/domain/conformance/summary.ts";
import { type MeshRecord, newestDay } from "#src/domain/entries/entry.ts";
import type { Figure } from "#src/domain/figures/figure.ts";
import { overlayFigure } from "#src/domain/figures/overlay.ts";
import { axisFigure, axisModel } from "#src/domain/figures/strengths.ts";
import type { AxisSpectrum } from "#src/domain/strengths/axis.ts";
import { spectrum } from "#src/domain/strengths/spectrum.ts";
import { listed } from "#src/domain/text/words.ts";
import { type Catalog, filesOf } from "#src/lint/catalog.ts";
import { experimentSchema } from "#src/schema/benchmarks/experiment.ts";
import { strengthsSchema } from "#src/schema/strengths/strengths.ts";
import { checkoutGroups, checkoutMeshes, filedReports } from "./checkout.ts";
import { UsageError } from "./command.ts";

/** What is asked of a figure of the strengths. */
export type StrengthsChoice = {
	/** `strengths-overlay`, or `strengths-` with the id of an axis. */
	readonly id: string;
	/** Ids; all active meshes on one axis when empty. */
	readonly meshes: readonly string[];
	/** Ids of the axes of an overlay; all when empty. */
	readonly axes: readonly string[];
};

const PREFIX = "strengths-";
const MOST_MESHES = 4;

/** Whether a figure is one of the strengths. */
export function isStrengthsFigure(id: string): boolean {
	return id.startsWith(PREFIX);
}

/**
 * A figure of the strengths with meshes and axes of one's own choice, from the files of a checkout.
 *
 * @throws {@link UsageError} for an axis or a mesh there is not.
 */
export function chosenStrengths(catalog: Catalog, choice: StrengthsChoice): Figure {
	const meshes = checkoutMeshes(catalog, checkoutGroups(catalog));
	const day = newestDay(meshes) ?? "";
	const spectra = checkoutSpectra(catalog, meshes, day);
	for (const id of choice.meshes) {
		if (!meshes.some((mesh) => mesh.id === id)) throw new UsageError(`There is no mesh "${id}".`);
	}
	if (choice.id === "strengths-overlay") return chosenOverlay(meshes, spectra, choice, day);
	if (choice.axes.length > 0) {
		throw new UsageError("The axes are chosen for strengths-overlay; this figure is of one axis.");
	}
	const [found] = named(spectra, [choice.id.slice(PREFIX.length)]);
	if (found === undefined) throw new UsageError("Name an axis.");
	const whole = axisFigure(found, day);
	if (choice.meshes.length === 0) return whole;
	// What is said of all meshes stays true; only the bars are chosen.
	const scores = found.scores.filter(({ mesh }) => choice.meshes.includes(mesh.id));
	const names = listed(scores.map(({ mesh }) => mesh.name));
	const topic = `${found.axis.name}: ${names} of all meshes`;
	return { ...whole, topic, chart: axisModel({ ...found, scores }, true) };
}

function chosenOverlay(
	meshes: readonly MeshRecord[],
	spectra: readonly AxisSpectrum[],
	choice: StrengthsChoice,
	day: string,
): Figure {
	const shown = choice.meshes.flatMap((id) => meshes.find((mesh) => mesh.id === id) ?? []);
	if (shown.length < 2 || shown.length > MOST_MESHES) {
		throw new UsageError(`Name two to ${MOST_MESHES} meshes: --meshes istio,linkerd.`);
	}
	return overlayFigure(
		shown,
		choice.axes.length === 0 ? spectra : named(spectra, choice.axes),
		day,
	);
}

function named(spectra: readonly AxisSpectrum[], ids: readonly string[]): readonly AxisSpectrum[] {
	return ids.map((id) => {
		const found = spectra.find(({ axis }) => axis.id === id);
		if (found !== undefined) return found;
		const known = spectra.map(({ axis }) => axis.id).join(", ");
		throw new UsageError(`There is no axis "${id}"; there are ${known}.`);
	});
}

/** Every mesh on every axis, as the pages place them. */
function checkoutSpectra(catalog: Catalog, meshes: readonly MeshRecord[], day: string) {
	const axes = filesOf(catalog, "strengths").flatMap(
		({ data }) => strengthsSchema.safeParse(data).data?.axes ?? [],
	);
	const published = filesOf(catalog, "experiment").flatMap(({ id, data }) => {
		const { data: experiment } = experimentSchema.safeParse(data);
		return experiment === undefined ? [] : [{ id, experiment }];
	});
	const reports = filedReports(catalog);
	const newest = meshes.flatMap(({ id }) => {
		const found = meshConformance(reports, id, day)?.newest;
		return found === undefined ? [] : [[id, { date: found.day, source: found.source }] as const];
	});
	return spectrum(axes, meshes, {
		day,
		performance: performanceAxis(published.filter((one) => isCurrent(one, day))),
		history: performanceAxis(published.filter((one) => !isCurrent(one, day))),
		reports: new Map(newest),
	});
}
