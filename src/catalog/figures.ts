import { capabilities } from "#src/catalog/comparison.ts";
import { allEntries } from "#src/catalog/entries.ts";
import { allReleases, meshReleases, releasesDay } from "#src/catalog/releases.ts";
import { placedMeshes } from "#src/catalog/strengths.ts";
import { hasClaims, lifecycle } from "#src/domain/entries/entry.ts";
import { adoptionFigure, freshnessFigure, knownFigure } from "#src/domain/figures/claims.ts";
import type { Figure } from "#src/domain/figures/figure.ts";
import { landscapeFigure, livesFigure } from "#src/domain/figures/landscape.ts";
import { overlayFigure } from "#src/domain/figures/overlay.ts";
import { entrySupportFigure, supportFigure } from "#src/domain/figures/releases.ts";
import { axisFigure, profileFigure } from "#src/domain/figures/strengths.ts";

/** Most meshes that can be told apart in one overlay. */
const MOST = 4;

/**
 * Every figure that can be drawn, downloaded and embedded. Ids are addresses: they never change.
 *
 * To add one, add its line here; its files follow.
 */
export async function figures(): Promise<readonly Figure[]> {
	const { spectra, meshes, literature, day } = await placedMeshes();
	const entries = await allEntries();
	const vocabulary = await capabilities();
	const claiming = entries.filter(hasClaims);
	const compared = literature.flatMap(({ mesh }) => meshes.filter(({ id }) => id === mesh));
	const living = compared.filter(({ status }) => lifecycle(status) === "living").slice(0, MOST);
	return [
		...spectra.map((found) => axisFigure(found, day)),
		...meshes.map((mesh) => profileFigure(mesh, spectra, day)),
		overlayFigure(living, spectra, day),
		livesFigure(meshes, day),
		landscapeFigure(entries, day),
		adoptionFigure(vocabulary, meshes, day),
		knownFigure(meshes, vocabulary.length, day),
		freshnessFigure(claiming, day),
		...(await releaseFigures()),
	];
}

async function releaseFigures(): Promise<readonly Figure[]> {
	const day = await releasesDay();
	const listed = (await allReleases()).filter(({ releases }) => releases.length > 0);
	return [
		supportFigure(await meshReleases(), day),
		...listed.map((record) => entrySupportFigure(record, day)),
	];
}

/** One figure by its id. */
export async function figure(id: string): Promise<Figure> {
	const found = (await figures()).find((one) => one.id === id);
	if (found === undefined) throw new Error(`There is no figure "${id}" in src/catalog/figures.ts.`);
	return found;
}
