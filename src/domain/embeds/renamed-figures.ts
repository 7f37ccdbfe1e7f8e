/** Figures that were renamed: old id, new id. Addresses with the old id keep working. */
export const RENAMED: Readonly<Record<string, string>> = {};

/**
 * Every figure under its id and under each id it had before.
 *
 * A figure keeps its own id within: an old address shows the figure and leads to the new one.
 *
 * @returns Addresses in the order of the figures, each with its old ones behind it.
 */
export function everyAddress<Figure extends { readonly id: string }>(
	figures: readonly Figure[],
	renamed: Readonly<Record<string, string>> = RENAMED,
): readonly { readonly address: string; readonly figure: Figure }[] {
	const old = Object.entries(renamed);
	return figures.flatMap((figure) => {
		const before = old.flatMap(([from, to]) => (to === figure.id ? [from] : []));
		return [figure.id, ...before].map((address) => ({ address, figure }));
	});
}
