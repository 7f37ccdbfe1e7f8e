import type { AxisBreakdown } from "./axis-breakdown.ts";

/** One thing that keeps a mesh from the end of an axis. */
export type Lacking = { readonly id: string; readonly said: string };

/** What counts on an axis and is not there in full, the heaviest loss first. */
export function lacking({ rows }: AxisBreakdown): readonly Lacking[] {
	const lost = (row: (typeof rows)[number]) => row.weight * (1 - (row.value ?? 0));
	return rows
		.filter(({ value }) => value === undefined || value < 1)
		.toSorted((a, b) => lost(b) - lost(a))
		.map(({ id, said }) => ({ id, said }));
}
