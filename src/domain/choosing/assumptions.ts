/**
 * The rules a decision was made by, in words: shown next to the result and written into its record.
 *
 * @module
 */

import {
	type CapabilityTerms,
	type Criterion,
	criterionName,
	isLegal,
} from "#src/domain/choosing/criteria.ts";
import { type Conditions, NO_CONDITIONS } from "#src/domain/comparison/conditions.ts";
import { idLabel, listed } from "#src/domain/text/words.ts";

/** What was taken for granted, a sentence each. */
export function assumptionsOf(
	criteria: readonly Criterion[],
	terms: CapabilityTerms,
	{ openSource, stable, ownEvidence, mode }: Conditions = NO_CONDITIONS,
): readonly string[] {
	const musts = criteria.filter(({ kind, must }) => must && kind === "capability");
	const names = (of: readonly Criterion[]) =>
		listed(
			of.map((one) => criterionName({ ...one, level: "full" }, terms)),
			99,
		);
	const legal = musts.filter((one) => isLegal(one, terms));
	const partial = musts.filter(({ level }) => level === "partial");
	return [
		"A mesh is judged once for each data-plane mode and edition; a claim that names no mode is unknown in every mode of a mesh with several.",
		"An enterprise edition has what the open-source edition has; a managed one has only what is claimed for it or for every edition.",
		stable
			? "Only what the project calls stable, or puts no stage to, counts."
			: "Beta counts in full and is marked; alpha counts as partial support.",
		...(openSource ? ["Only editions under an OSI-approved licence were considered."] : []),
		...(ownEvidence
			? ["What only an upstream or a third party says of a mesh counted as unknown."]
			: []),
		...(mode === undefined ? [] : [`Only the mode ${idLabel(mode)} was considered.`]),
		...(partial.length < musts.length
			? ["A must-have is met by full support only, unless said otherwise here."]
			: []),
		...(partial.length > 0 ? [`Partial support is enough for: ${names(partial)}.`] : []),
		...(legal.length > 0 ? [`Asked for by law, so partial never meets it: ${names(legal)}.`] : []),
		"A platform or environment that a list does not name is unknown, unless the list is complete.",
		"Full counts the whole weight, partial half of it, planned and none nothing; an unknown widens the score.",
	];
}
