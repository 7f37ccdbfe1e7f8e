/** How far from the screen a figure is drawn. */
const NEAR = "200px 0px";

/**
 * Draws the figures of a page in place of their pictures when they come near the screen.
 *
 * Nothing of the charts is loaded before that. Where drawing fails, the picture simply stays.
 */
export function liveFigures(root: ParentNode): void {
	const watcher = new IntersectionObserver(
		async (seen) => {
			const figures = seen.filter(({ isIntersecting }) => isIntersecting);
			for (const { target } of figures) watcher.unobserve(target);
			if (figures.length === 0) return;
			const { mountFigure } = await import("./mount-figure.ts");
			for (const { target } of figures) mountFigure(target as HTMLElement);
		},
		{ rootMargin: NEAR },
	);
	for (const plot of root.querySelectorAll("[data-figure]")) watcher.observe(plot);
}
