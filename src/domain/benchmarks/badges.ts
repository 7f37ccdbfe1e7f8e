/**
 * The marks a result carries: who measured, what limits it.
 *
 * @module
 */

import { isBaseline, loadKey, loadOf } from "#src/domain/benchmarks/load.ts";
import { isSaturated } from "#src/domain/benchmarks/noise.ts";
import { ageInYears } from "#src/domain/text/dates.ts";
import type { Experiment, PublisherInterest } from "#src/schema/benchmarks/experiment.ts";
import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";

/** What a reader must see next to a number before trusting it. */
export type Badge =
	| "errors"
	| "all-failed"
	| "saturated"
	| "closed-loop"
	| "one-run"
	| "no-baseline"
	| "figure-read"
	| "secondary"
	| "computed"
	| "vendor"
	| "old";

/** After this many years a result is greyed, never deleted. */
const OLD_AFTER_YEARS = 2;

/**
 * Badges of one run, the gravest first: failures come before any latency.
 *
 * @param experiment - The experiment the run belongs to.
 */
export function runBadges(run: SmpRun, experiment: Experiment): readonly Badge[] {
	const share = run.errors.share ?? 0;
	const source = (run.read_from ?? "").toLowerCase();
	const badges: readonly (readonly [boolean, Badge])[] = [
		[share === 1, "all-failed"],
		[share > 0 && share < 1, "errors"],
		[isSaturated(run), "saturated"],
		[run.loop === "closed", "closed-loop"],
		[isOneRun(run, experiment), "one-run"],
		[source.includes("figure"), "figure-read"],
		[source.includes("secondary"), "secondary"],
		[run.result.computed_percentiles !== undefined, "computed"],
	];
	return badges.flatMap(([applies, badge]) => (applies ? [badge] : []));
}

function isOneRun(run: SmpRun, { method, runs }: Experiment): boolean {
	if (method.runs_per_row !== 1) return false;
	const same = (other: SmpRun) =>
		other.mesh === run.mesh &&
		other.mesh_version === run.mesh_version &&
		other.mode === run.mode &&
		loadKey(loadOf(other)) === loadKey(loadOf(run));
	return runs.filter(same).length === 1;
}

/**
 * Badges of a whole experiment.
 *
 * @param today - `YYYY-MM-DD`; an experiment without a date gets no age.
 */
export function experimentBadges(experiment: Experiment, today: string): readonly Badge[] {
	const { date, interest } = experiment.provenance;
	const badges: readonly (readonly [boolean, Badge])[] = [
		[interest === "vendor" || interest === "commissioned", "vendor"],
		[!experiment.runs.some(isBaseline), "no-baseline"],
		[date !== undefined && ageInYears(date, today) > OLD_AFTER_YEARS, "old"],
	];
	return badges.flatMap(([applies, badge]) => (applies ? [badge] : []));
}

/** A badge in words, and which rule of reading it belongs to. */
export type BadgeLabel = {
	readonly label: string;
	readonly meaning: string;
	/** Anchor on the page of rules. */
	readonly rule: string;
	/** Must be seen before any number. */
	readonly grave: boolean;
};

const BADGE_LABELS: Readonly<Record<Badge, BadgeLabel>> = {
	"all-failed": {
		label: "all failed",
		meaning: "Every request failed, so no latency is shown.",
		rule: "errors",
		grave: true,
	},
	errors: {
		label: "errors",
		meaning: "Some requests failed; failing can be faster than answering.",
		rule: "errors",
		grave: true,
	},
	saturated: {
		label: "saturated",
		meaning: "It did not reach the rate asked for: its latency is time spent in a queue.",
		rule: "saturation",
		grave: true,
	},
	"closed-loop": {
		label: "closed loop",
		meaning: "The generator waited for answers, so rate and latency are one fact.",
		rule: "loop",
		grave: false,
	},
	"one-run": {
		label: "one run",
		meaning: "Measured once: the spread between runs is unknown.",
		rule: "repeats",
		grave: false,
	},
	"no-baseline": {
		label: "no baseline",
		meaning: "Nothing ran without a mesh, so what the mesh adds cannot be told.",
		rule: "baseline",
		grave: false,
	},
	"figure-read": {
		label: "digitized from a chart",
		meaning: "Measured on a picture; the published number may differ a little.",
		rule: "source",
		grave: false,
	},
	secondary: {
		label: "second hand",
		meaning: "Quoted by somebody else; the original could not be read.",
		rule: "source",
		grave: false,
	},
	computed: {
		label: "computed percentiles",
		meaning:
			"≈ marks what the source does not list: the table of every run says what it lies between.",
		rule: "percentiles",
		grave: false,
	},
	vendor: {
		label: "vendor-run",
		meaning: "Measured or paid for by a vendor of what was measured.",
		rule: "interest",
		grave: true,
	},
	old: {
		label: "older than 2 years",
		meaning: "Meshes have moved on; compare the versions with today's.",
		rule: "age",
		grave: false,
	},
};

/** What a badge says to a reader. */
export function badgeLabel(badge: Badge): BadgeLabel {
	return BADGE_LABELS[badge];
}

/** Badges that every run of an experiment carries, so that a page says them once. */
export function sharedBadges(experiment: Experiment): readonly Badge[] {
	const [first, ...others] = experiment.runs.map((run) => runBadges(run, experiment));
	return (first ?? []).filter((badge) => others.every((badges) => badges.includes(badge)));
}

/** What a publisher stands to gain, as a label a reader sees next to the name. */
const INTEREST_LABELS: Readonly<Record<PublisherInterest, string>> = {
	vendor: "vendor of what was measured",
	commissioned: "paid for by a vendor",
	project: "self-measured by the project",
	specification: "the specification's authors",
	academic: "academic",
	neutral: "independent (sells no mesh)",
	individual: "an individual",
	unknown: "interest unknown",
};

/** Says in a few words what the publisher of a benchmark gains by it. */
export function interestLabel(interest: PublisherInterest): string {
	return INTEREST_LABELS[interest];
}

/** Every interest with its words, in the order the schema lists them. */
export const INTERESTS = Object.entries(INTEREST_LABELS) as readonly [PublisherInterest, string][];
