import type { Cycle } from "#src/schema/releases/cycle.ts";

/** What names a release cycle of an entry: a number alone can stand for a free and a paid line. */
export type CycleName = Pick<Cycle, "cycle" | "edition">;

/** Free lines come before paid ones of the same number. */
const EDITIONS = ["open-source", "enterprise", "managed"] as const satisfies Cycle["edition"][];

/**
 * Compares two versions or cycle names by their numbers, newer first: `1.10` before `1.9`,
 * `asm-1-30` before `asm-1-9`. What differs in letters only is compared as text.
 */
export function compareVersions(one: string, other: string): number {
	const [left, right] = [numbersOf(one), numbersOf(other)];
	for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
		const difference = (right[at] ?? -1) - (left[at] ?? -1);
		if (difference !== 0) return difference;
	}
	if (one === other) return 0;
	return one < other ? 1 : -1;
}

/** The order of the cycles in a file: newest first, of one number the free line before the paid. */
export function compareCycles(one: CycleName, other: CycleName): number {
	const byNumber = compareVersions(one.cycle, other.cycle);
	return byNumber || EDITIONS.indexOf(one.edition) - EDITIONS.indexOf(other.edition);
}

/**
 * Whether a version belongs to a cycle: 1.30.7 to 1.30. Names with letters at their start, such as
 * `edge-26.6.3` or `asm-1-30`, follow no such rule and are never refused.
 */
export function belongsTo(version: string, cycle: string): boolean {
	if (!/^\d/.test(version) || !/^\d/.test(cycle)) return true;
	return version === cycle || new RegExp(`^${cycle.replaceAll(".", "\\.")}[.+-]`).test(version);
}

/** A range of minors holds a minor, both ends included. */
export function rangeHolds(range: { min: string; max: string }, minor: string): boolean {
	return compareVersions(range.min, minor) >= 0 && compareVersions(minor, range.max) >= 0;
}

function numbersOf(version: string): readonly number[] {
	return (version.match(/\d+/g) ?? []).map(Number);
}
