import { blankRun } from "#src/domain/smp/blank-run.ts";
import { writtenDuration } from "#src/domain/smp/units.ts";
import type { SmpLatency } from "#src/schema/benchmarks/smp-latency.ts";
import type { LoadLoop, SmpRun } from "#src/schema/benchmarks/smp-run.ts";
import type { SmpProtocol } from "#src/schema/benchmarks/smp-test-config.ts";
import type { Reading } from "./importer.ts";

/** What an importer found; what it leaves out or gives as null is not in the file. */
export type Findings = {
	readonly generator: string;
	readonly protocol: SmpProtocol | null;
	readonly connections?: number | null;
	readonly rps?: number | null;
	/** Time under load that was asked for, seconds. */
	readonly seconds?: number | null | undefined;
	readonly start?: string | null;
	readonly end?: string | null;
	readonly reached: number | null;
	/** Milliseconds. */
	readonly latencies: Partial<SmpLatency>;
	readonly requests: number | null;
	readonly errors: SmpRun["errors"];
	readonly loop: LoadLoop | null;
	readonly form: string;
	readonly labels?: Readonly<Record<string, string>>;
	readonly remarks?: readonly string[];
};

/** Puts findings in the shape of a run; everything that was not found is null. */
export function reading(found: Findings): Reading {
	const blank = blankRun("none");
	const hasLabels = Object.keys(found.labels ?? {}).length > 0;
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
			duration: found.seconds ? writtenDuration(found.seconds) : null,
		},
		result: {
			...blank.result,
			start_time: found.start ?? null,
			end_time: found.end ?? null,
			actual_qps: found.reached,
			latencies_ms: { ...blank.result.latencies_ms, ...found.latencies },
			...(hasLabels && { labels: { ...found.labels } }),
		},
		requests: found.requests,
		errors: found.errors,
		loop: found.loop,
		read_from: `raw file (${found.form})`,
	};
	return { run, remarks: found.remarks ?? [] };
}
