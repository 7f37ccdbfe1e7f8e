/**
 * How open the source of an entry is, in plain words.
 *
 * "Open source" is said only of what has an OSI-approved licence; everything else has its own words.
 *
 * @module
 */

import type { Mesh } from "#src/schema/entries/mesh.ts";

/** The values of `open_source`, most open first. */
export type Openness = NonNullable<Mesh["open_source"]>;

/** What readers see of each, where it is alone. */
export const OPENNESS_NAMES: Readonly<Record<Openness, string>> = {
	yes: "open source",
	"open-core": "open core, paid editions have more",
	"source-available": "source-available, not open source",
	"controller-only": "only the controller is open source",
	no: "closed source",
};

/** The words for a value; `undefined` where no source says. */
export function opennessName(value: Openness | undefined): string | undefined {
	return value && OPENNESS_NAMES[value];
}

/** The same in a word or two, for a column that has no room for more. */
const OPENNESS_WORDS: Readonly<Record<Openness, string>> = {
	yes: "open",
	"open-core": "open core",
	"source-available": "source-available",
	"controller-only": "part open",
	no: "closed",
};

/** The short words for a value. */
export function opennessWord(value: Openness | undefined): string {
	return value === undefined ? "unknown" : OPENNESS_WORDS[value];
}
