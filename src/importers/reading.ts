import { blankRun } from "#src/domain/smp/blank-run.ts";
import { formatDuration } from "#src/domain/smp/units.ts";
import type { LoadLoop, SmpRun } from "#src/schema/benchmarks/smp-run.ts";
import type { SmpProtocol } from "#src/schema/benchmarks/smp-test-config.ts";
import type { ComputedPercentiles } from "#src/schema/benchmarks/smp-test-result.ts";
import type { SmpLatency } from "#src/schema/benchmarks/smp-value.ts";
import { tidy } from "./amount.ts";
import { requestsNeeded } from "./histogram.ts";
import type { Reading } from "./source.ts";

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

/** What may fall short in a run, whatever the tool. */
export type Shortcomings = {
	readonly requests: number | null;
	readonly errors: SmpRun["errors"];
	readonly latencies: Partial<SmpLatency>;
	/** Time under load that was asked for, seconds. */
	readonly seconds?: number | null | undefined;
	/** Time it took, seconds. */
	readonly tookSeconds?: number | null | undefined;
	/** How much earlier than asked a whole run may end, seconds: one pause between two requests. */
	readonly pauseSeconds?: number | undefined;
	/** Requests that were planned and never sent: how many, the tool's name for them, in words. */
	readonly unsent?: { readonly count: number; readonly name: string; readonly words: string };
	/** Requests that were under way when the time was up: neither answers nor failures. */
	readonly cutOff?: number;
};

/** A run that lasted this share of the time asked for is whole. */
const WHOLE = 0.98;

const PERCENTILES = {
	p50: 50,
	p75: 75,
	p90: 90,
	p95: 95,
	p99: 99,
	p99_9: 99.9,
	p99_99: 99.99,
} as const;

/** What a reader must know of a run that fell short, and the labels that keep it with the run. */
export function shortcomings(found: Shortcomings) {
	const notes = [stoppedEarly(found), unsent(found), cutOff(found), allFailed(found)].flat();
	return {
		remarks: [...notes.map(({ remark }) => remark), ...tooFew(found)],
		labels: Object.fromEntries(notes.map(({ label }) => label)),
	};
}

type Note = { readonly remark: string; readonly label: readonly [string, string] };

function stoppedEarly({ seconds, tookSeconds, pauseSeconds = 0 }: Shortcomings): readonly Note[] {
	if (!seconds || typeof tookSeconds !== "number") return [];
	if (tookSeconds + pauseSeconds >= seconds * WHOLE) return [];
	const took = String(
		tookSeconds < 100 ? Number(tookSeconds.toPrecision(3)) : Math.round(tookSeconds),
	);
	const remark = `The run ended after ${took} s of the ${seconds} s asked for.`;
	return [{ remark, label: ["ended_after_s", took] }];
}

function unsent({ unsent }: Shortcomings): readonly Note[] {
	if (unsent === undefined || unsent.count === 0) return [];
	const { count, name, words } = unsent;
	const remark = `${words}: the rate asked for was not offered.`;
	return [{ remark, label: [name, String(count)] }];
}

function cutOff({ cutOff = 0 }: Shortcomings): readonly Note[] {
	if (cutOff === 0) return [];
	const [were, they] = cutOff === 1 ? ["request was", "it is"] : ["requests were", "they are"];
	const remark = `${cutOff} ${were} cut off when the time was up: ${they} counted neither as answers nor as failures.`;
	return [{ remark, label: ["aborted_at_deadline", String(cutOff)] }];
}

function allFailed({ errors }: Shortcomings): readonly Note[] {
	if (errors.share !== 1) return [];
	const remark = "Every request failed: the latencies are those of failures.";
	return [{ remark, label: ["every_request_failed", "true"] }];
}

/** Tools print a p99 of twelve requests, which is the slowest of them. */
function tooFew({ requests, latencies }: Shortcomings): readonly string[] {
	if (requests === null || requests === 0) return [];
	const names = Object.keys(PERCENTILES) as (keyof typeof PERCENTILES)[];
	const found = names.filter(
		(name) => typeof latencies[name] === "number" && requests < requestsNeeded(PERCENTILES[name]),
	);
	if (found.length === 0) return [];
	const are = found.length === 1 ? "is" : "are";
	return [
		`${found.join(", ")} ${are} listed in the file, but ${requests} requests are too few for that.`,
	];
}
