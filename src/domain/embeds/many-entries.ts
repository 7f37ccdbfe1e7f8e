/**
 * What a landscape of many entries does not make for each of them.
 *
 * Hosts of static files stop at some 20,000, and with all its forms one entry has 24 of them. So beyond a
 * bound an entry that is new has its pages, its data and the badge of its status; what was published
 * stays, and so does every address.
 *
 * @module
 */

/** Most entries of which each has everything. */
const MOST_ENTRIES = 500;

/** Figures and badges of single entries, by their ids. */
const OF_ENTRY = /^(?:strengths-of|releases|status|verified|supported)-(.+)$/;
/** Badges that a new entry does without. */
const SPARED = /^(?:verified|supported)-/;

/** What the landscape has: how many entries, and the ids of those that were published. */
export type Landscape = { readonly entries: number; readonly published: ReadonlySet<string> };

type Drawn = {
	readonly id: string;
	readonly chart: { readonly kind: string };
	readonly isOnPageOnly?: true;
};

/**
 * What is made of figures: beyond the bound charts of new entries for their own pages only.
 *
 * @param most - Most entries of which each has everything.
 */
export function madeFigures<Made extends Drawn>(
	figures: readonly Made[],
	landscape: Landscape,
	most = MOST_ENTRIES,
): readonly Made[] {
	return figures.flatMap((figure) => {
		if (hasEverything(figure, landscape, most)) return [figure];
		if (figure.chart.kind === "badge") return SPARED.test(figure.id) ? [] : [figure];
		return [{ ...figure, isOnPageOnly: true as const }];
	});
}

/** Figures that have each of their addresses: beyond the bound a new badge is one picture and nothing else. */
export function addressedFigures<Made extends Pick<Drawn, "id">>(
	figures: readonly Made[],
	landscape: Landscape,
	most = MOST_ENTRIES,
): readonly Made[] {
	return figures.filter((figure) => hasEverything(figure, landscape, most));
}

function hasEverything(
	{ id }: { readonly id: string },
	landscape: Landscape,
	most: number,
): boolean {
	const [, entry] = id.match(OF_ENTRY) ?? [];
	return landscape.entries <= most || entry === undefined || landscape.published.has(entry);
}
