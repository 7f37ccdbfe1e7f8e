/**
 * Criteria and conditions as an address, and back.
 *
 * @module
 */

import {
	asAllowed,
	type CapabilityTerms,
	type Criterion,
	criterionKey,
} from "#src/domain/choosing/criteria.ts";
import {
	type Conditions,
	conditionsQuery,
	readConditions,
} from "#src/domain/comparison/conditions.ts";

/** What may be asked for. */
export type KnownCriteria = {
	/** Values by kind. */
	readonly values: Readonly<Record<Criterion["kind"], readonly string[]>>;
	/** Architectures and ids of modes. */
	readonly modes: readonly string[];
	readonly terms: CapabilityTerms;
};

/** Criteria read from an address, with the parts of it that mean nothing here. */
export type ReadCriteria = {
	readonly criteria: readonly Criterion[];
	readonly conditions: Conditions;
	readonly ignored: readonly string[];
};

/** Weight of a criterion that names none. */
export const USUAL_WEIGHT = 3;

/** Between values of which one is enough. */
const OR = "|";

/**
 * Reads criteria from the fragment (or query) of an address, `must=platform:kubernetes|openshift`.
 *
 * Each part is `must` or `wish`, a kind, values of which one is enough, then a least level and a weight
 * if wanted; or a condition, `show=stable`, `show=open-source`, `show=own`, `mode=ambient`. A must-have that names
 * no level asks for full support. What is not known is ignored and reported; of two that ask the same
 * the first counts.
 */
export function readCriteria(parts: URLSearchParams, known: KnownCriteria): ReadCriteria {
	const criteria = new Map<string, Criterion>();
	const ignored: string[] = [];
	const others = new URLSearchParams();
	for (const [name, text] of parts) {
		if (name !== "must" && name !== "wish") {
			others.append(name, text);
			continue;
		}
		const criterion = criterionFrom(name === "must", text, known);
		if (criterion === undefined || criteria.has(criterionKey(criterion))) {
			ignored.push(`${name}=${text}`);
		} else criteria.set(criterionKey(criterion), criterion);
	}
	const read = readConditions(others, known.modes);
	return {
		criteria: [...criteria.values()],
		conditions: read.conditions,
		ignored: [...ignored, ...read.ignored],
	};
}

function criterionFrom(
	must: boolean,
	text: string,
	{ values, terms }: KnownCriteria,
): Criterion | undefined {
	const [kind = "", value = "", level = "", weight = "", ...rest] = text.split(":");
	if (rest.length > 0 || !isKind(kind, values)) return undefined;
	const any = [...new Set(value.split(OR))];
	if (!any.every((one) => values[kind].includes(one))) return undefined;
	if (!/^(full|partial|)$/.test(level) || !/^[1-5]?$/.test(weight)) return undefined;
	const least = level === "" ? (must ? "full" : "partial") : level;
	return asAllowed(
		{
			kind,
			any,
			level: least === "full" ? "full" : "partial",
			weight: weight === "" ? USUAL_WEIGHT : Number(weight),
			must,
		},
		terms,
	);
}

function isKind(kind: string, values: KnownCriteria["values"]): kind is Criterion["kind"] {
	return Object.hasOwn(values, kind);
}

/** The fragment that leads to these criteria, without `#`. Reading it gives them again. */
export function criteriaFragment(criteria: readonly Criterion[], conditions?: Conditions): string {
	const asked = criteria.map(({ kind, any, level, weight, must }) => {
		const values = any.map(encodeURIComponent).join(OR);
		return `${must ? "must" : "wish"}=${[kind, values, level, weight].join(":")}`;
	});
	return [...asked, conditions ? conditionsQuery(conditions) : ""].filter(Boolean).join("&");
}
