/**
 * A list of criteria as an address, and back.
 *
 * @module
 */

import { type Criterion, criterionKey } from "#src/domain/choosing/criteria.ts";

/** Criteria read from an address, with the parts of it that mean nothing here. */
export type ReadCriteria = {
	readonly criteria: readonly Criterion[];
	readonly ignored: readonly string[];
};

/** Weight of a criterion that names none. */
export const USUAL_WEIGHT = 3;

/**
 * Reads criteria from the fragment (or query) of an address, `must=capability:mtls:full:5`.
 *
 * Each part is `must` or `wish`, a kind, a value, then a least level and a weight if wanted. What is
 * not known is ignored and reported; of two that ask the same the first counts.
 *
 * @param known - Values that may be asked for, by kind.
 */
export function readCriteria(
	parts: URLSearchParams,
	known: Readonly<Record<Criterion["kind"], readonly string[]>>,
): ReadCriteria {
	const criteria = new Map<string, Criterion>();
	const ignored: string[] = [];
	for (const [name, text] of parts) {
		const criterion = criterionFrom(name, text, known);
		if (criterion === undefined || criteria.has(criterionKey(criterion))) {
			ignored.push(`${name}=${text}`);
		} else criteria.set(criterionKey(criterion), criterion);
	}
	return { criteria: [...criteria.values()], ignored };
}

function criterionFrom(
	name: string,
	text: string,
	known: Readonly<Record<Criterion["kind"], readonly string[]>>,
): Criterion | undefined {
	const [kind = "", value = "", level = "", weight = "", ...rest] = text.split(":");
	if ((name !== "must" && name !== "wish") || rest.length > 0) return undefined;
	if (!isKind(kind, known) || !known[kind].includes(value)) return undefined;
	if (!/^(full|partial|)$/.test(level) || !/^[1-5]?$/.test(weight)) return undefined;
	return {
		kind,
		value,
		level: level === "full" ? "full" : "partial",
		weight: weight === "" ? USUAL_WEIGHT : Number(weight),
		must: name === "must",
	};
}

function isKind(
	kind: string,
	known: Readonly<Record<Criterion["kind"], readonly string[]>>,
): kind is Criterion["kind"] {
	return Object.hasOwn(known, kind);
}

/** The fragment that leads to these criteria, without `#`. Reading it gives them again. */
export function criteriaFragment(criteria: readonly Criterion[]): string {
	return criteria
		.map(({ kind, value, level, weight, must }) =>
			[must ? "must" : "wish", [kind, encodeURIComponent(value), level, weight].join(":")].join(
				"=",
			),
		)
		.join("&");
}
