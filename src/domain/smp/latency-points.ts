import type { SmpLatency } from "#src/schema/smp-latency.ts";

/** The points of a latency distribution from low to high; the mean is no point of it. */
export const LATENCY_POINTS = [
	"min",
	"p50",
	"p75",
	"p90",
	"p95",
	"p99",
	"p99_9",
	"p99_99",
	"max",
] as const satisfies readonly (keyof SmpLatency)[];

/** The percentiles a mesh is compared by, low to high, with the slowest request last. */
export const COMPARED_POINTS = LATENCY_POINTS.filter((point) => point !== "min");
export type ComparedPoint = (typeof COMPARED_POINTS)[number];
