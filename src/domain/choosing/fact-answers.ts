/**
 * How a candidate answers what is asked besides capabilities: platforms, licence, releases and others.
 *
 * @module
 */

import type { Answer } from "#src/domain/choosing/answer.ts";
import type { Candidate } from "#src/domain/choosing/candidate.ts";
import { meetsRelease } from "#src/domain/choosing/release-criteria.ts";
import { qualifiers } from "#src/domain/comparison/claim.ts";
import { idLabel } from "#src/domain/text/words.ts";

/** No source says. */
export const UNKNOWN: Answer = {
	level: "unknown",
	meets: undefined,
	value: undefined,
	limits: [],
	claim: undefined,
};

/** A list proves what is in it; what is absent is unknown unless the list is complete. */
export function listed(values: readonly string[], value: string, isComplete: boolean): Answer {
	if (values.includes(value)) return known(true);
	return isComplete ? known(false) : UNKNOWN;
}

/** The capability that says of each mode whether workloads on a platform take part. */
const MODE_OF_PLATFORM: Readonly<Record<string, string>> = {
	kubernetes: "kubernetes",
	openshift: "kubernetes",
	vm: "non-kubernetes",
	"bare-metal": "non-kubernetes",
	nomad: "other-schedulers",
	ecs: "other-schedulers",
	"cloud-foundry": "other-schedulers",
};

/**
 * The list of platforms is about the mesh as a whole. In a mesh with several modes the capability of
 * that platform decides in which of them it holds.
 */
export function platform(candidate: Candidate, value: string): Answer {
	const { platforms, complete, mode, claims } = candidate;
	const whole = listed(platforms, value, complete.platforms !== undefined);
	if (mode === undefined || whole.meets !== true) return whole;
	const claim = claims[MODE_OF_PLATFORM[value] ?? ""];
	if (claim === undefined) return UNKNOWN;
	return claim.level === "none" || claim.level === "planned"
		? { ...known(false), claim, limits: qualifiers(claim) }
		: { ...whole, claim, limits: qualifiers(claim) };
}

/** Architecture sorts every mode into its kind, so what is not named is not there. */
export function architecture({ mode, architecture: kinds }: Candidate, value: string): Answer {
	if (mode?.architecture !== undefined) return known(mode.architecture === value);
	return kinds.length === 0 ? UNKNOWN : known(kinds.includes(value));
}

/**
 * `yes` asks for an OSI-approved licence of what one runs, `partial` for some open part.
 *
 * Of a mesh with several editions only the open-source one can be open source, and of an open core it
 * is the whole.
 */
export function source({ source: given, edition }: Candidate, value: string): Answer {
	if (given === undefined) return UNKNOWN;
	if (given === "no" || given === "source-available") return known(false);
	const isPaid = edition !== undefined && edition.edition !== "open-source";
	const isOpen = given === "yes" || (given === "open-core" && edition !== undefined);
	if (isOpen && !isPaid) return known(true);
	if (isPaid && value === "yes") {
		const limits = [`${idLabel(edition.edition)} edition`];
		return { level: "not in this edition", meets: false, value: 0, limits, claim: undefined };
	}
	const limits = [idLabel(given)];
	return { level: "partial", meets: value === "partial", value: 0.5, limits, claim: undefined };
}

const LADDER = ["sandbox", "incubating", "graduated"];

/** A level asks for itself or a higher one; an archived project has fallen off the ladder. */
export function foundation(candidate: Candidate, value: string): Answer {
	if (candidate.foundation === undefined) return UNKNOWN;
	return known(LADDER.indexOf(candidate.foundation) >= Math.max(0, LADDER.indexOf(value)));
}

/**
 * A published report proves a profile. It tests one mode and does not name it, so of a mesh with several
 * modes it counts for the score but meets no must-have of a single mode.
 */
export function conformance({ conformance: passed, mode }: Candidate, value: string): Answer {
	const found = passed.find(({ profile }) => profile === value);
	if (found === undefined) return UNKNOWN;
	if (mode === undefined) return { ...known(true), limits: [found.tested] };
	const limits = [found.tested, "mode not stated"];
	return { ...known(true), meets: undefined, limits };
}

/** What is supported without payment is so in the open-source edition, and not in one that is sold. */
export function release({ releases, edition }: Candidate, value: string): Answer {
	const isSold = edition !== undefined && edition.edition !== "open-source";
	if (value === "free-support" && isSold) return known(false);
	const meets = meetsRelease(releases, value);
	return meets === undefined ? UNKNOWN : known(meets);
}

export function known(meets: boolean): Answer {
	const level = meets ? "full" : "none";
	return { level, meets, value: meets ? 1 : 0, limits: [], claim: undefined };
}
