import { experiments } from "#src/catalog/benchmarks.ts";
import { capabilities } from "#src/catalog/comparison.ts";
import { allEntries, landscape } from "#src/catalog/entries.ts";
import { once } from "#src/catalog/once.ts";
import { readiness } from "#src/catalog/readiness.ts";
import { allReleases, meshReleases, releasesDay } from "#src/catalog/releases.ts";
import { placedMeshes } from "#src/catalog/strengths.ts";
import { madeFigures } from "#src/domain/embeds/many-entries.ts";
import { hasClaims, lifecycle, type MeshRecord } from "#src/domain/entries/entry.ts";
import { benchmarkFigures, type Drawn, drawnExperiment } from "#src/domain/figures/benchmarks.ts";
import { adoptionFigure, freshnessFigure, knownFigure } from "#src/domain/figures/claims.ts";
import type { Figure } from "#src/domain/figures/figure.ts";
import { landscapeFigure, lifespanFigure } from "#src/domain/figures/landscape.ts";
import { mapFigure } from "#src/domain/figures/map.ts";
import { overlayFigure } from "#src/domain/figures/overlay.ts";
import { profileFigure } from "#src/domain/figures/profile.ts";
import { readinessFigure } from "#src/domain/figures/readiness.ts";
import { entrySupportFigure, supportFigure } from "#src/domain/figures/releases.ts";
import { axisFigure } from "#src/domain/figures/strengths.ts";

/** Most meshes that can be told apart in one overlay. */
const MOST = 4;

/**
 * Every figure that can be drawn, downloaded and embedded. Ids are addresses: they never change.
 *
 * To add one, add its line here; its files follow.
 */
export const figures = once(async (): Promise<readonly Figure[]> => {
	const { spectra, meshes, day } = await placedMeshes();
	const entries = await allEntries();
	const vocabulary = await capabilities();
	const claiming = entries.filter(hasClaims);
	const drawn: readonly Figure[] = [
		...spectra.map((found) => axisFigure(found, day)),
		...meshes.map((mesh) => profileFigure(mesh, spectra, day)),
		overlayFigure(longestStable(meshes), spectra, day),
		mapFigure(meshes, day),
		lifespanFigure(meshes, day),
		landscapeFigure(entries, day),
		adoptionFigure(vocabulary, meshes, day),
		knownFigure(meshes, vocabulary.length, day),
		freshnessFigure(claiming, day),
		...(await releaseFigures()),
		...(await drawnExperiments()).flatMap(benchmarkFigures),
		readinessFigure(await readiness(), day),
	];
	return madeFigures(drawn, await landscape());
});

/** Every experiment with the names its figures write and the newest day of the data. */
export const drawnExperiments = once(async (): Promise<readonly Drawn[]> => {
	const [{ day }, entries] = [await placedMeshes(), await allEntries()];
	const names = new Map(entries.map(({ id, name }) => [id, name]));
	const nameOf = (mesh: string) => names.get(mesh) ?? mesh;
	return (await experiments()).map((named) => drawnExperiment(named, nameOf, day));
});

async function releaseFigures(): Promise<readonly Figure[]> {
	const day = await releasesDay();
	const listed = (await allReleases()).filter(({ releases }) => releases.length > 0);
	return [
		supportFigure(await meshReleases(), day),
		...listed.map((record) => entrySupportFigure(record, day)),
	];
}

/** The active meshes an overlay shows first: those stable for the longest, so that nobody picks them. */
function longestStable(meshes: readonly MeshRecord[]): readonly MeshRecord[] {
	return meshes
		.filter(({ status, ga }) => lifecycle(status) === "active" && ga !== undefined)
		.toSorted((a, b) => (a.ga?.date ?? "").localeCompare(b.ga?.date ?? "", "en"))
		.slice(0, MOST)
		.toSorted((a, b) => a.name.localeCompare(b.name, "en"));
}

/** One figure by its id. */
export async function figure(id: string): Promise<Figure> {
	const found = (await figures()).find((one) => one.id === id);
	if (found === undefined) throw new Error(`There is no figure "${id}" in src/catalog/figures.ts.`);
	return found;
}
