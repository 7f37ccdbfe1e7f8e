/**
 * What one load shows, in sentences: for the percentile and the reference a reader chose.
 *
 * @module
 */

import { type ComparedPoint, pointWord } from "#src/domain/benchmarks/latency.ts";
import { isBelowNoise, isTie, NOISE_SHARE, type Spread } from "#src/domain/benchmarks/noise.ts";
import type { LoadResults, ResultRow } from "#src/domain/benchmarks/results.ts";
import { formatDifference, formatFactor, formatNumber } from "#src/domain/text/numbers.ts";

/** Gives the name of a mesh by its id. */
export type NameOf = (mesh: string) => string;

/** A row of a result table as far as sentences need it; small, because it travels to the browser. */
export type FindingRow = {
	readonly name: string;
	readonly isBaseline: boolean;
	/** Failed, saturated or not comparable: the row is shown and takes no part. */
	readonly isOut: boolean;
	/** Its cell says why there is no difference, whatever it is counted from. */
	readonly isWithheld: boolean;
	readonly latencies: Readonly<
		Partial<Record<ComparedPoint, Pick<Spread, "value" | "low" | "high">>>
	>;
};

/** The percentile that is compared, and the row it is counted from: none is the run without a mesh. */
export type Comparison = { readonly point: ComparedPoint; readonly over?: string | undefined };

/** What is said as long as a reader has not chosen otherwise. */
export const FIRST_COMPARISON: Comparison = { point: "p99" };

/** The rows of one load for {@link addedFinding}. */
export function findingRows({ rows }: LoadResults, nameOf: NameOf): readonly FindingRow[] {
	return rows.map((row) => ({
		name: rowName(row, nameOf, rows),
		isBaseline: row.baseline,
		isOut: isOut(row),
		isWithheld: ["saturated", "all-failed", "not-comparable"].includes(row.withheld ?? ""),
		latencies: row.latencies,
	}));
}

function isOut({ withheld, badges, baseline, saturated }: ResultRow): boolean {
	if (baseline) return saturated;
	return (withheld !== undefined && withheld !== "no-baseline") || badges.includes("errors");
}

/**
 * What one load shows about p99, in sentences; ties are said as ties, saturation as saturation.
 *
 * @returns `undefined` where there is nothing to say.
 */
export function loadFinding(results: LoadResults, nameOf: NameOf): string | undefined {
	const found = [
		addedFinding(findingRows(results, nameOf), FIRST_COMPARISON),
		saturatedFinding(results, nameOf),
	].filter((sentence) => sentence !== undefined);
	return found.length === 0 ? undefined : found.join(" ");
}

/** Which rows show a queue and not a mesh; `undefined` when none does. */
export function saturatedFinding({ rows }: LoadResults, nameOf: NameOf): string | undefined {
	const names = rows
		.filter(({ saturated }) => saturated)
		.map((row) => (row.baseline ? "baseline (no mesh)" : rowName(row, nameOf, rows)));
	if (names.length === 0) return undefined;
	return `Saturated ${names.length === 1 ? "run" : "runs"}: ${names.join("; ")}.`;
}

/**
 * Which row adds least at one percentile to a reference, as one sentence.
 *
 * Differences within the margin of the reference are ties, and nothing is called lowest in a tie.
 * Below the run without a mesh by more than that, the baseline is called sick.
 *
 * @returns `undefined` without a reference or without anything to set against it.
 */
export function addedFinding(
	rows: readonly FindingRow[],
	{ point, over }: Comparison,
): string | undefined {
	const reference = rows.find((row) => (over === undefined ? row.isBaseline : row.name === over));
	const from = reference?.latencies[point];
	if (reference === undefined || from === undefined || reference.isOut) return undefined;
	const margin = marginMs(from);
	const placed = rows
		.flatMap((row): Placed[] => {
			const value = row.latencies[point]?.value;
			const takesPart = !row.isBaseline && !row.isOut && row !== reference;
			return value !== undefined && takesPart ? [{ row, addedMs: value - from.value }] : [];
		})
		.toSorted((one, other) => one.addedMs - other.addedMs);
	if (placed.length === 0) return undefined;
	const words = pointWord(point);
	return reference.isBaseline
		? overNoMesh(placed, margin, words)
		: overRow([...placed, { row: reference, addedMs: 0 }], reference.name, margin, words);
}

type Placed = { readonly row: FindingRow; readonly addedMs: number };

function overNoMesh(placed: readonly Placed[], margin: number, words: string) {
	const [lowest] = placed;
	if (lowest === undefined) return undefined;
	const [{ name }, ms] = [lowest.row, formatDifference(lowest.addedMs)];
	if (isBelowNoise(lowest.addedMs, margin)) {
		return `${name} reads ${ms} ms at ${words} against no mesh, more than noise explains: the baseline is sick, and this load shows nothing about added latency.`;
	}
	if (placed.length === 1) {
		if (Math.abs(lowest.addedMs) <= margin) return `${name} ties with no mesh at ${words}.`;
		return `${name} adds ${formatNumber(lowest.addedMs)} ms at ${words}.`;
	}
	const tied = tiedWith(lowest, placed, margin);
	const noise = isTie(lowest.addedMs, 0, margin) ? ", a tie with no mesh" : "";
	if (tied.length === 1) return `Lowest added ${words}: ${name}, ${ms} ms${noise}.`;
	return tieFinding(tied, placed.length, margin, `added ${words}`);
}

function overRow(found: readonly Placed[], from: string, margin: number, words: string) {
	const placed = found.toSorted((one, other) => one.addedMs - other.addedMs);
	const [lowest, next] = placed;
	if (lowest === undefined || next === undefined) return undefined;
	const tied = tiedWith(lowest, placed, margin);
	if (tied.length > 1) return tieFinding(tied, placed.length, margin, words);
	return lowest.row.name === from
		? `Lowest ${words}: ${from}; next ${next.row.name}, ${formatDifference(next.addedMs)} ms.`
		: `Lowest ${words}: ${lowest.row.name}, ${formatDifference(lowest.addedMs)} ms relative to ${from}.`;
}

function tiedWith(lowest: Placed, placed: readonly Placed[], margin: number) {
	return placed.filter(({ addedMs }) => isTie(addedMs, lowest.addedMs, margin));
}

function tieFinding(tied: readonly Placed[], of: number, margin: number, words: string) {
	const within = `${formatNumber(margin)} ms of noise`;
	const point = words.replace("added ", "");
	if (tied.length === of) return `All tie at ${point}, within ${within}.`;
	return `Lowest ${words} is a tie within ${within}: ${tied.map(({ row }) => row.name).join(", ")}.`;
}

/** How far apart two values must be: 5 % of the reference, or the spread of its own repeats. */
export function marginMs({ value, low, high }: Pick<Spread, "value" | "low" | "high">): number {
	return Math.max(NOISE_SHARE * value, high - low);
}

/** The mesh, with version or mode where the same mesh is listed more than once. */
export function rowName(row: ResultRow, nameOf: NameOf, rows: readonly ResultRow[]): string {
	if (row.baseline) return "No mesh";
	const name = nameOf(row.mesh);
	const twins = rows.filter(({ mesh, key }) => mesh === row.mesh && key !== row.key);
	if (twins.length === 0) return name;
	const parts = [
		twins.some(({ version }) => version !== row.version) ? row.version : null,
		twins.some(({ mode }) => mode !== row.mode) ? row.mode : null,
	].filter((part) => part !== null);
	return parts.length === 0 ? name : `${name}, ${parts.join(", ")}`;
}

/**
 * How much later one value is than a reference, absolute and as a ratio.
 *
 * @param ms - Milliseconds of the row.
 * @param reference - The row it is counted from.
 * @example
 * addedLabel(12, { value: 8, low: 8, high: 8 }, true) // => "+4 ×1.50"
 */
export function addedLabel(
	ms: number,
	reference: Pick<Spread, "value" | "low" | "high">,
	isBaseline: boolean,
): string {
	const { value } = reference;
	const margin = marginMs(reference);
	const ratio = value === 0 ? "" : ` ${formatFactor(ms / value)}`;
	const sick = isBaseline && isBelowNoise(ms - value, margin) ? " sick baseline" : "";
	return `${formatDifference(ms - value)}${ratio}${isTie(ms, value, margin) ? " tie" : sick}`;
}
