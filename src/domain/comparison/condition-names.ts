import type { Conditions } from "#src/domain/comparison/conditions.ts";

/** What a condition is called next to its control; a page that only counts under conditions does not load it. */
export const CONDITION_NAMES: Readonly<Record<keyof Conditions, string>> = {
	openSource: "Open source only",
	stable: "Stable only",
	ownEvidence: "Own evidence only",
	mode: "Mode",
};
