import { buildDay, experiments } from "#src/catalog/benchmarks.ts";
import { capabilityGroups } from "#src/catalog/comparison.ts";
import { allEntries, meshes as allMeshes, landscape } from "#src/catalog/entries.ts";
import { figures } from "#src/catalog/figures.ts";
import { once } from "#src/catalog/once.ts";
import { readiness } from "#src/catalog/readiness.ts";
import { allReleases, meshReleases, platformReleases, releasesDay } from "#src/catalog/releases.ts";
import { placedMeshes } from "#src/catalog/strengths.ts";
import { COMPARED } from "#src/domain/comparison/pairs.ts";
import { badgeEmbeds } from "#src/domain/embeds/badge.ts";
import { benchmarkEmbed } from "#src/domain/embeds/benchmark.ts";
import { comparisonEmbed, pairEmbed } from "#src/domain/embeds/comparison.ts";
import type { EmbedFigure } from "#src/domain/embeds/embed.ts";
import { addressedFigures, madeFigures } from "#src/domain/embeds/many-entries.ts";
import { readinessEmbed } from "#src/domain/embeds/readiness.ts";
import { kubernetesEmbed, supportBadge } from "#src/domain/embeds/releases.ts";
import { strengthsEmbed } from "#src/domain/embeds/strengths.ts";
import { byLifecycle } from "#src/domain/entries/groups.ts";
import { kubernetesMinors } from "#src/domain/releases/compatibility.ts";

/**
 * Everything other pages can quote: charts, tables and badges. Ids are addresses: they never change.
 *
 * To add one, add its line here, or a chart in `figures.ts`: image, page, data, snippets and its
 * place in the gallery follow.
 */
export const embeds = once(
	async (): Promise<readonly EmbedFigure[]> =>
		(await everyFigure()).filter(({ isOnPageOnly = false }) => !isOnPageOnly),
);

/** What others can quote that has each of its addresses: a page to frame, and for a badge a short one. */
export const addressedEmbeds = once(
	async (): Promise<readonly EmbedFigure[]> => addressedFigures(await embeds(), await landscape()),
);

/** What can be quoted, and what only the pages of the site show. */
export const everyFigure = once(async (): Promise<readonly EmbedFigure[]> => {
	const [entries, groups, all] = [await allEntries(), await capabilityGroups(), await allMeshes()];
	const { spectra, meshes, day } = await placedMeshes();
	const names = new Map(entries.map(({ id, name }) => [id, name]));
	const sorted = all.toSorted(byLifecycle);
	const shown = COMPARED.flatMap((id) => all.filter((mesh) => mesh.id === id));
	const paired = shown.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	return [
		comparisonEmbed(shown, sorted, groups, day),
		strengthsEmbed(shown, meshes, spectra, day),
		...(await figures()),
		...paired.flatMap((a, at) => paired.slice(at + 1).map((b) => pairEmbed(a, b, groups))),
		...(await experiments()).map((found) => benchmarkEmbed(found, names, day)),
		readinessEmbed(await readiness(), day),
		...madeFigures(
			[...entries.flatMap((entry) => badgeEmbeds(entry, buildDay())), ...(await releaseEmbeds())],
			await landscape(),
		),
	];
});

async function releaseEmbeds(): Promise<readonly EmbedFigure[]> {
	const supportDay = await releasesDay();
	const minors = kubernetesMinors(await platformReleases("kubernetes"), supportDay);
	return [
		kubernetesEmbed(await meshReleases(), minors, supportDay),
		...(await allReleases()).flatMap((record) => supportBadge(record, supportDay) ?? []),
	];
}
