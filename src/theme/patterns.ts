import type { Colour } from "./palette.ts";

/**
 * Fillings that tell parts of a figure apart without colour.
 *
 * Each is one square tile, repeated; `path` is drawn as a line of `line` px or filled where `line`
 * is missing. `solid` needs no tile.
 */
export const TILES = {
	hatch: { size: 4, path: "M-1 5L5 -1M-1 1L1 -1M3 5L5 3", line: 1 },
	dense: { size: 6, path: "M-1 -1L7 7M-1 5L1 7M5 -1L7 1", line: 2.6 },
	dots: { size: 5, path: "M2.5 1.1a1.4 1.4 0 1 0 .01 0z", line: undefined },
	rules: { size: 4, path: "M0 2H4", line: 1 },
} as const satisfies Record<string, Tile>;

/** The form of a tile. */
export type Tile = {
	readonly size: number;
	readonly path: string;
	readonly line: number | undefined;
};

/** A filling. */
export type Pattern = "solid" | keyof typeof TILES;

/** The filling of what is unknown, for CSS: the same lines as the tile `hatch`. */
export function hatchCss(angle: -45 | 45 = -45): string {
	const { size, line } = TILES.hatch;
	const step = Math.round((size / Math.SQRT2) * 100) / 100;
	return `repeating-linear-gradient(${angle}deg,var(--accent) 0 ${line}px,transparent ${line}px ${step}px)`;
}

/** The filling of what was searched and not found: hatched both ways. */
export function crossedCss(): string {
	return `${hatchCss()},${hatchCss(45)}`;
}

/** Colour and filling of each meaning a part of a stacked bar can have. */
export const TONES = {
	full: { colour: "full", pattern: "solid" },
	partial: { colour: "partial", pattern: "dense" },
	planned: { colour: "planned", pattern: "dots" },
	none: { colour: "none", pattern: "rules" },
	unknown: { colour: "unknown", pattern: "hatch" },
} as const satisfies Record<string, { readonly colour: Colour; readonly pattern: Pattern }>;
