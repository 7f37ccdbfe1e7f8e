/**
 * Which must-have or condition to drop where no mesh is known to meet all, and how many meshes are left then.
 *
 * @module
 */

import type { Candidate } from "#src/domain/choosing/candidate.ts";
import type { Criterion } from "#src/domain/choosing/criteria.ts";
import {
	type Answered,
	type Decision,
	type DecisionFrame,
	decide,
	type Judged,
} from "#src/domain/choosing/decide.ts";
import { meshCounts } from "#src/domain/choosing/outcome.ts";
import { CONDITION_NAMES } from "#src/domain/comparison/condition-names.ts";
import { type Conditions, NO_CONDITIONS } from "#src/domain/comparison/conditions.ts";
import { counted, idLabel, listed } from "#src/domain/text/words.ts";

/** A must-have with the number of meshes that are left without it, each counted once. */
export type Drop = {
	readonly criterion: Criterion;
	/** Meshes that are known to meet every other must-have. */
	readonly passing: number;
	/** Further meshes that may, once the unknowns are checked. */
	readonly possible: number;
};

/**
 * The must-haves whose removal leaves most meshes: known ones count before those that may. All that tie
 * are named, in the order they were asked.
 *
 * @returns None where some mesh meets every must-have, or where no single removal leaves more than now.
 */
export function bestDrops(decision: Decision): readonly Drop[] {
	if (decision.passing.length > 0) return [];
	const drops = mustsOf(decision).map((criterion) => ({
		criterion,
		...leftWithout(decision, criterion),
	}));
	const most = Math.max(0, ...drops.map(({ passing }) => passing));
	const known = drops.filter(({ passing }) => passing === most);
	const furthest = Math.max(0, ...known.map(({ possible }) => possible));
	const best = known.filter(({ possible }) => possible === furthest);
	const isGain = most > 0 || (decision.possible.length === 0 && furthest > 0);
	return isGain ? best : [];
}

function rowsOf({ passing, possible, inPart, excluded }: Decision): readonly Judged[] {
	return [...passing, ...possible, ...inPart, ...excluded];
}

/** The must-haves a decision was made by: every row answers the same. */
function mustsOf(decision: Decision): readonly Criterion[] {
	const answers = rowsOf(decision)[0]?.answers ?? [];
	return answers.map(({ criterion }) => criterion).filter(({ must }) => must);
}

function leftWithout(decision: Decision, dropped: Criterion): Omit<Drop, "criterion"> {
	const [passing, possible] = [new Set<string>(), new Set<string>()];
	for (const { candidate, answers } of rowsOf(decision)) {
		const rest = answers.filter(({ criterion }) => criterion.must && criterion !== dropped);
		if (rest.every(isMet)) passing.add(candidate.id);
		else if (!rest.some(isNotMet)) possible.add(candidate.id);
	}
	return { passing: passing.size, possible: [...possible].filter((id) => !passing.has(id)).length };
}

const isMet = ({ answer }: Answered) => answer.meets === true;
const isNotMet = ({ answer }: Answered) => answer.meets === false;

/** What to drop, as a sentence; empty where some mesh meets every must-have. */
export function dropLabel(decision: Decision, nameOf: (criterion: Criterion) => string): string {
	const musts = mustsOf(decision).length;
	if (decision.passing.length > 0 || musts === 0) return "";
	const drops = bestDrops(decision);
	const [best] = drops;
	if (best === undefined) {
		// Those that may meet all are told already.
		if (decision.possible.length > 0) return "";
		return "Dropping one must-have is not enough: whichever is dropped, no mesh meets the rest.";
	}
	if (musts === 1) {
		const all = best.passing === 1 ? "the only mesh" : `any of the ${best.passing} meshes`;
		return `“${nameOf(best.criterion)}” is the only must-have; without it, nothing excludes ${all}.`;
	}
	const names = listed(
		drops.map(({ criterion }) => `“${nameOf(criterion)}”`),
		6,
	);
	return `Drop ${drops.length > 1 ? `one of ${names}` : names}: ${leftLabel(best)}.`;
}

/** How many meshes are left, unknown ones apart. */
function leftLabel({ passing, possible }: Omit<Drop, "criterion">): string {
	if (passing === 0) {
		return `${counted(possible, "mesh", "meshes")} may meet the rest, none is known to`;
	}
	const known = `${counted(passing, "mesh", "meshes")} ${passing === 1 ? "meets" : "meet"} the rest`;
	return possible === 0 ? known : `${known}, ${possible} more may`;
}

/** A condition with the number of meshes that are left without it. */
export type ConditionDrop = Omit<Drop, "criterion"> & {
	readonly name: string;
	/** The conditions without it. */
	readonly without: Conditions;
};

/** The conditions whose removal leaves most meshes that are known to meet every must-have; all that tie. */
export function bestConditionDrops(
	candidates: readonly Candidate[],
	criteria: readonly Criterion[],
	{ terms, conditions = NO_CONDITIONS }: DecisionFrame,
): readonly ConditionDrop[] {
	const set = Object.keys(CONDITION_NAMES) as readonly (keyof Conditions)[];
	const drops = set
		.filter((condition) => Boolean(conditions[condition]))
		.map((condition): ConditionDrop => {
			const without = { ...conditions, [condition]: NO_CONDITIONS[condition] };
			const counts = meshCounts(decide(candidates, criteria, { terms, conditions: without }));
			const mode = condition === "mode" ? `: ${idLabel(conditions.mode ?? "")}` : "";
			return { name: CONDITION_NAMES[condition] + mode, without, ...counts };
		});
	const most = Math.max(0, ...drops.map(({ passing }) => passing));
	return most === 0 ? [] : drops.filter(({ passing }) => passing === most);
}

/** Which condition to drop, as a sentence; empty where that brings no mesh back. */
export function conditionDropLabel(drops: readonly ConditionDrop[]): string {
	return drops
		.map(({ name, passing, possible }) => {
			const known = `${counted(passing, "mesh", "meshes")} ${passing === 1 ? "meets" : "meet"} every must-have`;
			return `Without the condition “${name}” ${known}${possible === 0 ? "" : `, ${possible} more may`}.`;
		})
		.join(" ");
}
