/**
 * What the answers require of a mesh.
 *
 * @module
 */

import {
	asAllowed,
	type CapabilityTerms,
	type Criterion,
	criterionKey,
} from "#src/domain/choosing/criteria.ts";
import type { ChosenAnswer } from "#src/domain/readiness/answers.ts";
import type { Mesh } from "#src/schema/entries/mesh.ts";
import type { ReadinessPreference } from "#src/schema/readiness/question.ts";

/** The answer something was asked for by. */
export type Asker = {
	/** Id of the question. */
	readonly question: string;
	readonly name: string;
	/** The answer's text. */
	readonly answer: string;
};

/** A capability that answers ask for. */
export type Requirement = {
	/** Id of the capability. */
	readonly capability: string;
	readonly askedBy: readonly Asker[];
};

/** Values of which a mesh needs at least one. */
export type AnyOf<Value> = {
	readonly any: readonly Value[];
	readonly askedBy: readonly Asker[];
};

/** What the answers ask of a mesh. Plain JSON. */
export type Requirements = {
	readonly hard: readonly Requirement[];
	/** Wishes, without what is hard already. */
	readonly soft: readonly Requirement[];
	/** Hard: one group for each answer that names platforms, and all groups apply. */
	readonly platforms: readonly AnyOf<Mesh["platforms"][number]>[];
	/** Wishes: one group for each answer that names environments. */
	readonly environments: readonly AnyOf<Mesh["environments"][number]>[];
	/** One wish: all architectures that were named; `undefined` when none was. */
	readonly architecture: AnyOf<Mesh["architecture"][number]> | undefined;
	/** Wishes for facts other than capabilities. */
	readonly prefer: readonly { readonly fact: ReadinessPreference; readonly askedBy: Asker }[];
};

/** What the chosen answers ask of a mesh, everything in the order it was first asked for. */
export function requirementsOf(chosen: readonly ChosenAnswer[]): Requirements {
	const hard = merged(chosen, "hard");
	const isHard = new Set(hard.map(({ capability }) => capability));
	return {
		hard,
		soft: merged(chosen, "soft").filter(({ capability }) => !isHard.has(capability)),
		platforms: groups(chosen, "platforms"),
		environments: groups(chosen, "environments"),
		architecture: union(groups(chosen, "architecture")),
		prefer: chosen.flatMap((answer) => {
			const fact = answer.option.prefer;
			return fact === undefined ? [] : [{ fact, askedBy: askerOf(answer) }];
		}),
	};
}

function merged(
	chosen: readonly ChosenAnswer[],
	strength: "hard" | "soft",
): readonly Requirement[] {
	const askers = new Map<string, readonly Asker[]>();
	for (const answer of chosen) {
		for (const capability of answer.option[strength] ?? []) {
			askers.set(capability, [...(askers.get(capability) ?? []), askerOf(answer)]);
		}
	}
	return [...askers].map(([capability, askedBy]) => ({ capability, askedBy }));
}

function groups<Field extends "platforms" | "environments" | "architecture">(
	chosen: readonly ChosenAnswer[],
	field: Field,
): readonly AnyOf<Mesh[Field][number]>[] {
	return chosen.flatMap((answer) => {
		const any = answer.option[field];
		return any === undefined ? [] : [{ any, askedBy: [askerOf(answer)] }];
	});
}

function union<Value>(named: readonly AnyOf<Value>[]): AnyOf<Value> | undefined {
	if (named.length === 0) return undefined;
	const any = [...new Set(named.flatMap((group) => group.any))];
	return { any, askedBy: named.flatMap((group) => group.askedBy) };
}

function askerOf({ question, option }: ChosenAnswer): Asker {
	return { question: question.id, name: question.name, answer: option.text };
}

/** A requirement as the judge takes it, with the answers that ask for it. */
export type AskedCriterion = { readonly criterion: Criterion; readonly askedBy: readonly Asker[] };

/**
 * The requirements as criteria, must-haves first: what the judge decides by and `/choose/` is handed.
 *
 * Must-haves ask for full support; wishes count one point each. Several platforms, environments or
 * architectures of which one is enough stay one criterion.
 */
export function askedCriteria(
	{ hard, soft, platforms, environments, architecture, prefer }: Requirements,
	terms: CapabilityTerms,
): readonly AskedCriterion[] {
	const capability = (must: boolean) => (one: Requirement) =>
		asked("capability", [one.capability], must, one.askedBy);
	const all = [
		...hard.map(capability(true)),
		...platforms.map(({ any, askedBy }) => asked("platform", any, true, askedBy)),
		...soft.map(capability(false)),
		...environments.map(({ any, askedBy }) => asked("environment", any, false, askedBy)),
		...(architecture ? [asked("architecture", architecture.any, false, architecture.askedBy)] : []),
		...prefer.map(({ askedBy }) => asked("support", ["commercial"], false, [askedBy])),
	];
	const byKey = Map.groupBy(all, ({ criterion }) => criterionKey(criterion));
	return [...byKey.values()].flatMap(([first, ...others]) => {
		if (first === undefined) return [];
		const askedBy = [first, ...others].flatMap((one) => one.askedBy);
		return [{ criterion: asAllowed(first.criterion, terms), askedBy }];
	});
}

function asked(
	kind: Criterion["kind"],
	any: readonly string[],
	must: boolean,
	askedBy: readonly Asker[],
): AskedCriterion {
	const level = must ? "full" : "partial";
	return { criterion: { kind, any, level, weight: 1, must }, askedBy };
}
