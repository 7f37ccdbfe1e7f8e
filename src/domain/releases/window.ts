import { median } from "#src/domain/text/numbers.ts";
import type { Cycle } from "#src/schema/releases/cycle.ts";
import type { Releases } from "#src/schema/releases/releases.ts";
import { daysBetween, lastDay } from "./days.ts";

/**
 * The rhythm of a project: how often a cycle comes, how long one is supported, and how much time an
 * operator has between two upgrades that the end of support forces. Everything is counted from the
 * days in the file; cycles without them are left out and `counted` says how many were used.
 */

/** A middle value in days and what it rests on. */
export type Rhythm = { readonly days: number; readonly counted: number };

type Dated = Cycle & { readonly released: string };

/** Days between one cycle and the next of the same edition, middle of all. */
export function cadence({ releases }: Pick<Releases, "releases">): Rhythm | undefined {
	const gaps = editionsOf(releases).flatMap((line) => {
		const days = line.filter(isDated).map(({ released }) => released);
		return days.slice(1).map((day, at) => daysBetween(day, days[at] ?? day));
	});
	return rhythm(gaps.filter((gap) => gap > 0));
}

/** Days from the release of a cycle to the end of its regular support; `undefined` without both. */
export function windowDays({ released, support_ends }: Cycle): number | undefined {
	if (released === undefined || support_ends === undefined) return undefined;
	return daysBetween(released, lastDay(support_ends));
}

/** Length of support, middle of all cycles that have both days. */
export function supportWindow({ releases }: Pick<Releases, "releases">): Rhythm | undefined {
	return rhythm(releases.flatMap((cycle) => windowDays(cycle) ?? []));
}

/**
 * Days between two forced upgrades for somebody who waits until support ends and then moves to the
 * newest cycle that is out: from the end of one cycle to the end of that newest one.
 *
 * @returns The middle over all cycles whose end and successor's end are known.
 */
export function forcedUpgradeGap({ releases }: Pick<Releases, "releases">): Rhythm | undefined {
	const gaps = editionsOf(releases).flatMap((line) =>
		line.flatMap(({ support_ends: end }) => {
			if (end === undefined) return [];
			const next = line.filter(isDated).find(({ released }) => released <= lastDay(end));
			if (next?.support_ends === undefined || next.support_ends <= end) return [];
			return [daysBetween(lastDay(end), lastDay(next.support_ends))];
		}),
	);
	return rhythm(gaps);
}

function rhythm(gaps: readonly number[]): Rhythm | undefined {
	const middle = median(gaps);
	return middle === undefined ? undefined : { days: Math.round(middle), counted: gaps.length };
}

function editionsOf(releases: readonly Cycle[]): readonly (readonly Cycle[])[] {
	return [...Map.groupBy(releases, ({ edition }) => edition).values()];
}

function isDated(cycle: Cycle): cycle is Dated {
	return cycle.released !== undefined;
}
