import type { ComparedPoint } from "#src/domain/smp/latency-points.ts";

const WORDS: Readonly<Partial<Record<ComparedPoint, string>>> = {
	p99_9: "p99.9",
	p99_99: "p99.99",
	max: "slowest",
};

/** A percentile as people write it. */
export function pointWord(point: ComparedPoint): string {
	return WORDS[point] ?? point;
}
