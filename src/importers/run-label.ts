import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";

/** What tells one run of a file from the others, in a few words. */
export function runLabel({ config, result, requests, scenario }: SmpRun): string {
	const [client] = config.clients;
	const { latencies_ms, actual_qps, start_time } = result;
	const parts: readonly (readonly [unknown, string])[] = [
		[scenario, `${scenario}`],
		[start_time, `${start_time?.slice(0, 19)}Z`],
		[client?.rps, `${client?.rps} rps asked for`],
		[client?.connections, `${client?.connections} connections`],
		[config.duration, `${config.duration}`],
		[requests, `${requests} requests`],
		[actual_qps, `${rounded(actual_qps)} rps achieved`],
		[latencies_ms.p50, `p50 ${rounded(latencies_ms.p50)} ms`],
		[latencies_ms.p99, `p99 ${rounded(latencies_ms.p99)} ms`],
		[
			latencies_ms.p50 === null ? latencies_ms.average : null,
			`average ${rounded(latencies_ms.average)} ms`,
		],
	];
	const known = parts.filter(([value]) => value !== null && value !== undefined);
	return known.map(([_value, words]) => words).join(", ");
}

function rounded(value: number | null): string {
	return value === null ? "" : String(Number(value.toPrecision(4)));
}
