/**
 * How a candidate answers one criterion.
 *
 * @module
 */

import type { Candidate, CandidateClaim } from "#src/domain/choosing/candidate.ts";
import type { Criterion } from "#src/domain/choosing/criteria.ts";
import {
	architecture,
	conformance,
	foundation,
	known,
	listed,
	platform,
	release,
	source,
	UNKNOWN,
} from "#src/domain/choosing/fact-answers.ts";
import { qualifiers } from "#src/domain/comparison/claim.ts";
import { LEVEL_VALUES } from "#src/domain/entries/coverage.ts";
import type { SupportLevel } from "#src/schema/comparison/claim.ts";

/** A level, or why there is none: unknown, not stable as asked for, or only in another edition. */
export type AnswerLevel = SupportLevel | "unknown" | "not stable" | "not in this edition";

/** How a candidate answers a criterion: with a level and its limits, or not at all. */
export type Answer = {
	readonly level: AnswerLevel;
	/** Whether it is enough; `undefined` when unknown. */
	readonly meets: boolean | undefined;
	/** What it counts in the score, 0 to 1; `undefined` when unknown. */
	readonly value: number | undefined;
	/** What limits it, in words: stage, edition, version, upstream. */
	readonly limits: readonly string[];
	/** The claim that says so; none for facts outside capabilities and where it is unknown. */
	readonly claim: CandidateClaim | undefined;
};

/**
 * How a candidate answers one criterion: the best of what is named, as one of them is enough.
 *
 * @param stable - Counts only what is called stable, or is put no stage to.
 */
export function answerOf(candidate: Candidate, criterion: Criterion, stable = false): Answer {
	return criterion.any
		.map((value) => answerTo(candidate, { ...criterion, value }, stable))
		.reduce((best, answer) => (isBetter(answer, best) ? answer : best), NONE);
}

/** What is asked when nothing is named: nothing can meet it. */
const NONE: Answer = { ...UNKNOWN, level: "none", meets: false, value: 0 };

/** Meeting comes first, then what may meet, then what counts more. */
function isBetter(one: Answer, other: Answer): boolean {
	const place = ({ meets }: Answer) => (meets === undefined ? 1 : meets ? 2 : 0);
	return (
		place(one) - place(other) > 0 || (place(one) === place(other) && counts(one) >= counts(other))
	);
}

function counts({ value }: Answer): number {
	return value ?? 0;
}

type Asked = Omit<Criterion, "any"> & { readonly value: string };

function answerTo(candidate: Candidate, asked: Asked, stable: boolean): Answer {
	const { kind, value } = asked;
	switch (kind) {
		case "capability":
			return capability(candidate, asked, stable);
		case "platform":
			return platform(candidate, value);
		case "environment":
			return listed(candidate.environments, value, candidate.complete.environments !== undefined);
		case "architecture":
			return architecture(candidate, value);
		case "source":
			return source(candidate, value);
		case "license":
			return candidate.license === undefined ? UNKNOWN : known(candidate.license === value);
		case "foundation":
			return foundation(candidate, value);
		case "release":
			return release(candidate, value);
		case "conformance":
			return conformance(candidate, value);
		case "support":
			return candidate.support.length > 0 ? known(true) : UNKNOWN;
	}
}

/**
 * A capability counts by its level. What is alpha may change or go at any time, so it counts as partial
 * at most; beta counts in full and is marked. Asked for what is stable, both are not stable.
 */
function capability({ claims }: Candidate, { value: id, level }: Asked, stable: boolean): Answer {
	const claim = Object.hasOwn(claims, id) ? claims[id] : undefined;
	if (claim === undefined) return UNKNOWN;
	const limits = [...qualifiers(claim)];
	const given = (shown: AnswerLevel, value: number): Answer => ({
		level: shown,
		meets: value === 1 || (value > 0 && level === "partial"),
		value,
		limits,
		claim,
	});
	if (claim.elsewhere !== undefined) return given("not in this edition", 0);
	const isThere = claim.level === "full" || claim.level === "partial";
	if (isThere && stable && claim.stage !== undefined && claim.stage !== "stable") {
		return given("not stable", 0);
	}
	const counted = LEVEL_VALUES[claim.level];
	return given(
		claim.level,
		claim.stage === "alpha" ? Math.min(counted, LEVEL_VALUES.partial) : counted,
	);
}
