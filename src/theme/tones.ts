import type { Colour } from "./palette.ts";
import type { Pattern } from "./patterns.ts";

/** Colour and filling of each meaning a part of a stacked bar can have. */
export const TONES = {
	full: { colour: "full", pattern: "solid" },
	partial: { colour: "partial", pattern: "dense" },
	planned: { colour: "planned", pattern: "dots" },
	none: { colour: "none", pattern: "rules" },
	unknown: { colour: "unknown", pattern: "hatch" },
} as const satisfies Record<string, { readonly colour: Colour; readonly pattern: Pattern }>;
