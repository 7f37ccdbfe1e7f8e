import type { Figure } from "#src/domain/figures/figure.ts";

type Size = { readonly width: number; readonly height: number };

/** A figure with the room it takes and the endings of the files that were made of it. */
export type DrawnFigure = {
	readonly figure: Figure;
	readonly sizes: { readonly wide: Size; readonly narrow: Size };
	readonly formats: readonly string[];
};
