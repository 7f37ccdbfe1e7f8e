import { blankRun } from "#src/domain/smp/blank-run.ts";
import { formatDuration } from "#src/domain/smp/units.ts";
import type { SmpLatency } from "#src/schema/benchmarks/smp-latency.ts";
import type { LoadLoop, SmpRun } from "#src/schema/benchmarks/smp-run.ts";
import type { SmpProtocol } from "#src/schema/benchmarks/smp-test-config.ts";
import type { ComputedPercentiles } from "#src/schema/benchmarks/smp-test-result.ts";
import { tidy } from "./amount.ts";
import type { Reading } from "./importer.ts";
import { type Shortcomings, shortcomings } from "./shortcomings.ts";

/** What an importer found; what it leaves out or gives as null is not in the file. */
export type Findings = Shortcomings & {
	readonly generator: string;
	readonly protocol: SmpProtocol | null;
	readonly connections?: number | null;
	readonly rps?: number | null;
	readonly start?: string | null;
	readonly end?: string | null;
	/** Requests per second; counted from requests and time when null. */
	readonly reached: number | null;
	/** Milliseconds. */
	readonly latencies: Partial<SmpLatency>;
	/** Which of the percentiles were computed, with their bounds. */
	readonly computed?: ComputedPercentiles;
	readonly loop: LoadLoop | null;
	readonly form: string;
	readonly labels?: Readonly<Record<string, string>>;
	readonly remarks?: readonly string[];
};

/** Puts findings in the shape of a run; everything that was not found is null. */
export function reading(found: Findings): Reading {
	const blank = blankRun("none");
	const { remarks, labels: added } = shortcomings(found);
	const labels = { ...found.labels, ...added };
	const run: SmpRun = {
		...blank,
		config: {
			clients: [
				{
					load_generator: found.generator,
					protocol: found.protocol,
					connections: found.connections ?? null,
					rps: found.rps ?? null,
				},
			],
			duration: found.seconds ? formatDuration(found.seconds) : null,
		},
		result: {
			...blank.result,
			start_time: found.start ?? null,
			end_time: found.end ?? null,
			actual_qps: found.reached ?? countedRate(found),
			latencies_ms: { ...blank.result.latencies_ms, ...found.latencies },
			...(!isEmpty(found.computed) && { computed_percentiles: found.computed }),
			...(!isEmpty(labels) && { labels }),
		},
		requests: found.requests,
		errors: found.errors,
		loop: found.loop,
		read_from: `raw file (${found.form})`,
	};
	return { run, remarks: [...(found.remarks ?? []), ...remarks] };
}

function isEmpty(value: object | undefined): value is undefined {
	return value === undefined || Object.keys(value).length === 0;
}

function countedRate({ requests, tookSeconds }: Findings): number | null {
	return requests !== null && tookSeconds ? tidy(requests / tookSeconds) : null;
}
