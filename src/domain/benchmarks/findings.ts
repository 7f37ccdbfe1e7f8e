import { tieMarginMs } from "#src/domain/smp/tie-margin.ts";
import type { LoadResults, ResultRow } from "./load-results.ts";
import { writtenDifference, writtenNumber } from "./written-number.ts";

/** Gives the name of a mesh by its id. */
export type NameOf = (mesh: string) => string;

type Standing = { readonly row: ResultRow; readonly addedMs: number };

/**
 * What one load shows about p99, in sentences; ties are said as ties, saturation as saturation.
 *
 * Rows that failed, were saturated or must not be compared do not take part.
 *
 * @returns `undefined` where there is nothing to say.
 */
export function loadFinding(results: LoadResults, nameOf: NameOf): string | undefined {
	const saturated = results.rows
		.filter((row) => row.saturated)
		.map((row) => rowName(row, nameOf, results.rows));
	const sentences = [
		p99Finding(results, nameOf),
		saturated.length > 0 ? `Saturated: ${saturated.join("; ")}` : undefined,
	].filter((sentence) => sentence !== undefined);
	return sentences.length === 0 ? undefined : `${sentences.join(". ")}.`;
}

function p99Finding({ rows }: LoadResults, nameOf: NameOf): string | undefined {
	const standings = rows.flatMap((row): Standing[] => {
		const p99 = row.added.find(({ percentile }) => percentile === "p99");
		const sound = p99 !== undefined && !row.badges.includes("errors");
		return sound ? [{ row, addedMs: p99.addedMs }] : [];
	});
	const [lowest, ...others] = standings.toSorted((one, other) => one.addedMs - other.addedMs);
	const baselines = rows.filter(({ baseline }) => baseline).flatMap(({ runs }) => runs);
	const margin = tieMarginMs(baselines, "p99");
	if (lowest === undefined || margin === undefined) return undefined;
	const close = ({ addedMs }: Standing) => addedMs - lowest.addedMs <= margin;
	const named = (standing: Standing) => rowName(standing.row, nameOf, rows);
	if (others.length === 0) return alone(named(lowest), lowest.addedMs, margin);
	const tied = [lowest, ...others.filter(close)].map(named);
	if (tied.length === 1) {
		return `Lowest added p99: ${named(lowest)}, ${writtenDifference(lowest.addedMs)} ms`;
	}
	const within = `${writtenNumber(margin)} ms of noise`;
	if (tied.length === standings.length) return `All tie at p99, within ${within}`;
	return `Lowest added p99 is a tie within ${within}: ${tied.join(", ")}`;
}

function alone(name: string, addedMs: number, margin: number): string {
	if (Math.abs(addedMs) <= margin) return `${name} ties with no mesh at p99`;
	const verb = addedMs > 0 ? "adds" : "is faster than no mesh by";
	return `${name} ${verb} ${writtenNumber(Math.abs(addedMs))} ms at p99`;
}

/** The mesh, with version or mode where the same mesh stands there more than once. */
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
