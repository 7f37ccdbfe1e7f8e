import type { Mesh } from "#src/schema/mesh.ts";
import type { ReadinessPreference } from "#src/schema/readiness-question.ts";
import type { ChosenAnswer } from "./chosen-answers.ts";

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
