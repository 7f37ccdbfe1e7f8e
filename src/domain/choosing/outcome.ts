/**
 * What a decision comes to, in sentences: the same on pages, in Markdown and in the decision record.
 *
 * Where the best intervals touch there is no first: the sentence names all that tie.
 *
 * @module
 */

import type { Criterion } from "#src/domain/choosing/criteria.ts";
import type { Decision, Judged } from "#src/domain/choosing/decide.ts";
import { isAbove } from "#src/domain/choosing/tiers.ts";
import { askedDifferences, type Lead, leadOf, meshNames } from "#src/domain/choosing/ties.ts";
import { listed } from "#src/domain/text/words.ts";

/** The result in one or two sentences, then how many meshes are in which list. */
export function outcomeLabel(decision: Decision, criteria: readonly Criterion[]): string {
	return `${leadLabel(decision, criteria)} ${countLabel(decision, criteria)}`.trim();
}

/** Who is first, who ties, or why nobody is either. */
export function leadLabel(decision: Decision, criteria: readonly Criterion[]): string {
	const { passing, possible, inPart, apart } = decision;
	const hasMust = criteria.some(({ must }) => must);
	const lead = leadOf(decision);
	if (passing.length > 0) {
		return lead.isTie ? tieLabel(lead, hasMust) : firstWords(lead, passing, hasMust);
	}
	if (possible.length > 0) {
		return `No mesh is known to meet every must-have; ${listed(meshNames(possible), 5)} may, once the unknowns are checked.`;
	}
	const mixed = apart.map(({ mesh }) => mesh.name);
	if (inPart.length > 0) {
		return `No mesh meets every must-have in full; at best in part: ${listed(meshNames(inPart), 5)}.`;
	}
	return mixed.length > 0
		? `No mesh meets every must-have together; ${listed(mixed, 5)} would only by mixing modes or editions.`
		: "No mesh meets every must-have.";
}

function tieLabel({ meshes, rows, isEqual }: Lead, hasMust: boolean): string {
	const names = listed(meshes, 6);
	const does = hasMust ? "meet every must-have and tie" : "tie";
	if (isEqual) {
		const low = percent(rows[0]?.coverage?.low ?? 1);
		return `${meshes.length} meshes ${does} at ${low} %: ${names}. Nothing that was asked separates them.`;
	}
	return `${meshes.length} meshes ${does}, because their scores overlap: ${names}. There is no first.`;
}

function firstWords({ rows, meshes }: Lead, passing: readonly Judged[], hasMust: boolean): string {
	const [first] = rows;
	if (first === undefined) return "";
	const name = rows.length === 1 ? first.name : `${meshes[0]} (${rows.length} modes or editions)`;
	const others = passing.filter(({ candidate }) => candidate.id !== first.candidate.id);
	if (others.length === 0) {
		return hasMust ? `Only ${name} meets every must-have.` : `${name} is the only candidate.`;
	}
	const next = Math.max(...others.map(({ coverage }) => coverage?.high ?? 0));
	const ahead = rows.filter((row) => others.every((other) => isAbove(row, other)));
	const low = Math.max(...ahead.map(({ coverage }) => coverage?.low ?? 0), 0);
	return `First: ${name}, proven to ${percent(low)} %; the next reaches at most ${percent(next)} %.`;
}

/** How many meshes are in which list; each counts in its best one. */
export function countLabel(decision: Decision, criteria: readonly Criterion[]): string {
	if (!criteria.some(({ must }) => must)) return "";
	const { passing, possible, inPart, excluded } = meshCounts(decision);
	return `${passing} of ${passing + possible + inPart + excluded} meshes meet every must-have, ${possible} possibly and ${inPart} in part; ${excluded} do not.`;
}

/** How many meshes have each list as their best. */
export function meshCounts({ passing, possible, inPart, excluded }: Decision) {
	const seen = new Set<string>();
	const added = (rows: readonly Judged[]) => {
		const before = seen.size;
		for (const { candidate } of rows) seen.add(candidate.id);
		return seen.size - before;
	};
	return {
		passing: added(passing),
		possible: added(possible),
		inPart: added(inPart),
		excluded: added(excluded),
	};
}

/** What would separate what ties, in sentences; empty without a tie. */
export function separationLabel(
	decision: Decision,
	nameOf: (criterion: Criterion) => string,
): readonly string[] {
	const { rows, isTie } = leadOf(decision);
	if (!isTie) return [];
	return askedDifferences(rows, nameOf).map(({ name, values }) => {
		const parts = values.map(({ value, rows: names }) => `${value}: ${listed(names, 4)}`);
		return `${name}: ${parts.join("; ")}`;
	});
}

/** A share in whole per cent. */
export function percent(share: number): number {
	return Math.round(share * 100);
}
