/**
 * Meshes that meet every must-have, but not together: each in some mode or edition, all in none.
 *
 * @module
 */

import type { Candidate } from "#src/domain/choosing/candidate.ts";
import { criterionKey } from "#src/domain/choosing/criteria.ts";
import type { Answered } from "#src/domain/choosing/decide.ts";
import { partsOf } from "#src/domain/choosing/rows.ts";

/** A mesh that mixes modes or editions to meet the must-haves. */
export type Apart = {
	readonly mesh: Pick<Candidate, "id" | "name" | "path">;
	/** The must-haves not all its modes and editions meet, each with those that do. */
	readonly where: readonly {
		readonly criterion: Answered["criterion"];
		/** Modes and editions in words. */
		readonly met: readonly string[];
	}[];
};

type Judged = { readonly candidate: Candidate; readonly answers: readonly Answered[] };

/** The meshes whose modes and editions meet each must-have, but none of them all. */
export function apartOf(judged: readonly Judged[]): readonly Apart[] {
	const meshes = Map.groupBy(judged, ({ candidate }) => candidate.id);
	return [...meshes.values()].flatMap(mixed).toSorted((a, b) => (a.mesh.id < b.mesh.id ? -1 : 1));
}

function mixed(candidates: readonly Judged[]): readonly Apart[] {
	const [first] = candidates;
	if (first === undefined || candidates.length < 2) return [];
	const musts = first.answers.map(({ criterion }) => criterion).filter(({ must }) => must);
	const meets = ({ answers }: Judged, key: string) =>
		answers.some(
			({ criterion, answer }) => criterionKey(criterion) === key && answer.meets === true,
		);
	const keys = musts.map(criterionKey);
	const isTogether = candidates.some((one) => keys.every((key) => meets(one, key)));
	const isEachMet = keys.every((key) => candidates.some((one) => meets(one, key)));
	if (isTogether || !isEachMet || keys.length < 2) return [];
	const where = musts.flatMap((criterion) => {
		const met = candidates.filter((one) => meets(one, criterionKey(criterion)));
		if (met.length === candidates.length) return [];
		return [{ criterion, met: differing(met, candidates) }];
	});
	const { id, name, path } = first.candidate;
	return [{ mesh: { id, name, path }, where }];
}

/** Modes and editions of some candidates in words, as far as all that were judged do not share them. */
function differing(some: readonly Judged[], all: readonly Judged[]): readonly string[] {
	const keys = (of: readonly Judged[], part: "mode" | "edition") =>
		new Set(of.map(({ candidate }) => candidate[part]?.name)).size;
	return partsOf(
		some.map(({ candidate }) => ({
			...candidate,
			modes: keys(all, "mode") > 1 ? candidate.modes : [],
			editions: keys(all, "edition") > 1 ? candidate.editions : [],
		})),
	);
}

/**
 * Why the must-haves are not met together, in words.
 *
 * @example
 * // => "not together: Virtual machines with Sidecar, Sidecar-less data plane with Ambient"
 */
export function apartLabel(
	{ where }: Apart,
	nameOf: (criterion: Answered["criterion"]) => string,
): string {
	const parts = where.map(
		({ criterion, met }) => `${nameOf(criterion)} with ${met.join(" in ") || "some of its modes"}`,
	);
	return `not together: ${parts.join("; ")}`;
}
