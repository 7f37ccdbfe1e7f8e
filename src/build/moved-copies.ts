/** An entry that had another id: its old and its new one. */
export type MovedId = { readonly from: string; readonly to: string };

/** A file of the built site and the older name under which it must still be found. */
export type FileCopy = { readonly file: string; readonly as: string };

/** As much of an entry as says where it was before. */
type Moved = { readonly id: string; readonly moved_from: readonly string[] };

/** The ids that entries had before; none where only the collection changed. */
export function movedIds(entries: readonly Moved[]): readonly MovedId[] {
	return entries.flatMap(({ id: to, moved_from }) =>
		moved_from
			.map((address) => address.slice(address.indexOf("/") + 1))
			.filter((from) => from !== to)
			.map((from) => ({ from, to })),
	);
}

/**
 * Files of an entry under its old id: its data, badges, calendar and figures.
 *
 * A page can redirect by itself; JSON and pictures cannot, and many hosts read no list of redirects. So
 * that what was embedded stays true, the file exists under both names. Entries are seldom renamed.
 *
 * @param files - Paths below the built site, with forward slashes.
 */
export function movedCopies(
	files: readonly string[],
	moved: readonly MovedId[],
): readonly FileCopy[] {
	const there = new Set(files);
	return moved.flatMap((one) =>
		files.flatMap((file) => {
			const as = oldName(file, one);
			return as === undefined || there.has(as) ? [] : [{ file, as }];
		}),
	);
}

const DATA =
	/^(api\/v1\/(?:entries|releases)\/|releases\/|badges\/)([a-z0-9-]+?)((?:-(?:supported|verified))?\.\w+)$/;
const FIGURE = /^(embed\/v1\/)([a-z0-9-]+)((?:\.|\/).*)$/;
/** Kinds of figures that are about one entry. */
const OF_ENTRY = /^(releases|status|strengths-of|supported|verified)-(.+)$/;

function oldName(file: string, { from, to }: MovedId): string | undefined {
	const [, folder, id, ending] = file.match(DATA) ?? [];
	if (id === to) return `${folder}${from}${ending}`;
	const [, figures, figure = "", rest] = file.match(FIGURE) ?? [];
	const old = oldFigure(figure, from, to);
	return old === undefined ? undefined : `${figures}${old}${rest}`;
}

function oldFigure(figure: string, from: string, to: string): string | undefined {
	const [, kind, id] = figure.match(OF_ENTRY) ?? [];
	if (kind !== undefined) return id === to ? `${kind}-${from}` : undefined;
	const pair = figure.split("-vs-");
	if (pair.length !== 2 || !pair.includes(to)) return undefined;
	return pair
		.map((one) => (one === to ? from : one))
		.sort()
		.join("-vs-");
}
