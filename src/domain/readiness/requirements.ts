/**
 * What the answers require of a mesh.
 *
 * @module
 */

import { type Criterion, criterionKey } from "#src/domain/choosing/criteria.ts";
import type { WeightedCapability } from "#src/domain/entries/coverage.ts";
import type { ChosenAnswer } from "#src/domain/readiness/answers.ts";
import type { Mesh } from "#src/schema/entries/mesh.ts";
import type { ReadinessPreference } from "#src/schema/readiness/question.ts";

/** The answer something was asked for by. */
export interface Asker {
	/** Id of the question. */
	readonly question: string;
	readonly name: string;
	/** The answer's text. */
	readonly answer: string;
}

/** A capability that answers ask for. */
export interface Requirement {
	/** Id of the capability. */
	readonly capability: string;
	readonly askedBy: readonly Asker[];
}

/** Values of which a mesh needs at least one. */
export interface AnyOf<Value> {
	readonly any: readonly Value[];
	readonly askedBy: readonly Asker[];
}

/** What the answers ask of a mesh. Plain JSON. */
export interface Requirements {
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
}

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

/**
 * What a result asks of the weighted decision at `/choose/`. Plain JSON, ids only.
 *
 * How it is written into an address is up to that page.
 */
export interface ChooseQuery {
	/** Capabilities a mesh must have. */
	readonly must: readonly string[];
	/** Capabilities wished for. Each has weight 1, as every wish of the questionnaire is worth one point. */
	readonly wishes: readonly WeightedCapability[];
	/** Must: at least one of each group. */
	readonly platforms: readonly (readonly string[])[];
	/** Wish: at least one of each group. */
	readonly environments: readonly (readonly string[])[];
	/** Wish: at least one of them; empty when any will do. */
	readonly architecture: readonly string[];
	/** Wish: somebody sells support. */
	readonly commercialSupport: boolean;
}

/** The requirements of a result as a question to `/choose/`. */
export function chooseQuery(requirements: Requirements): ChooseQuery {
	const { hard, soft, platforms, environments, architecture, prefer } = requirements;
	return {
		must: hard.map(({ capability }) => capability),
		wishes: soft.map(({ capability }) => ({ id: capability, weight: 1 })),
		platforms: platforms.map(({ any }) => any),
		environments: environments.map(({ any }) => any),
		architecture: architecture?.any ?? [],
		commercialSupport: prefer.some(({ fact }) => fact === "commercial_support"),
	};
}

/** What `/choose/` is asked, and what it has no way of asking. */
export interface ChooseCriteria {
	readonly criteria: readonly Criterion[];
	/** What had to be weakened or left out, each a sentence. */
	readonly remarks: readonly string[];
}

/**
 * A result's requirements in the form `/choose/` takes them.
 *
 * That page asks one value at a time, so "at least one of these platforms" can only be handed over as
 * wishes; it has no question about commercial support.
 */
export function chooseCriteria(query: ChooseQuery): ChooseCriteria {
	const { must, wishes, platforms, environments, architecture, commercialSupport } = query;
	const single = platforms.flatMap((any) => (any.length === 1 ? any : []));
	const several = platforms.filter((any) => any.length > 1);
	const all = [
		...must.map((id) => asked("capability", id, true)),
		...single.map((id) => asked("platform", id, true)),
		...several.flat().map((id) => asked("platform", id, false)),
		...wishes.map(({ id, weight }) => ({ ...asked("capability", id, false), weight })),
		...environments.flat().map((id) => asked("environment", id, false)),
		...architecture.map((id) => asked("architecture", id, false)),
	];
	const first = new Map(all.toReversed().map((one) => [criterionKey(one), one]));
	return {
		criteria: all.filter((one) => first.get(criterionKey(one)) === one),
		remarks: [
			...(several.length > 0 ? ["Where one of several platforms will do, each is a wish."] : []),
			...(commercialSupport ? ["Commercial support cannot be asked for there."] : []),
		],
	};
}

function asked(kind: Criterion["kind"], value: string, must: boolean): Criterion {
	return { kind, value, level: "partial", weight: 1, must };
}
