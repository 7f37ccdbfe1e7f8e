import type { SmpLatency } from "#src/schema/benchmarks/smp-latency.ts";
import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";
import { amount, count, milliseconds, tidy } from "./amount.ts";
import type { Reading } from "./importer.ts";
import { reading } from "./reading.ts";
import { AB_TABLE } from "./recognise-text.ts";
import { refuse } from "./refuse.ts";

/**
 * A run from what ApacheBench prints: times in ms, percentiles in whole ms.
 *
 * "Length" failures are answers of another size, which is normal for dynamic pages: they are kept
 * as a label and are not errors.
 */
export function abText(text: string): Reading {
	const requests = count(printed(text, "Complete requests"), "Complete requests");
	const isWhole = /^\s*100%\s+\d+ \(longest request\)/m.test(text);
	const stopped = /^Total of (\d+) requests completed/m.exec(text)?.[1];
	if (stopped !== undefined && !isWhole)
		return refuse(`The run was aborted after ${stopped} requests and has no result.`);
	if (requests === 0) return refuse("The run is empty: no request was completed.");
	if (!isWhole && (AB_TABLE.test(text) || !/^Total:\s+\d+/m.test(text)))
		return refuse("It ends before the result: the run was cut off.");
	const lengths = count(/\bLength: (\d+)/.exec(text)?.[1], "Length") ?? 0;
	return reading({
		generator: "ab",
		protocol: "PROTOCOL_HTTP",
		connections: count(printed(text, "Concurrency Level"), "Concurrency Level"),
		reached: amount(printed(text, "Requests per second"), "Requests per second"),
		tookSeconds: amount(printed(text, "Time taken for tests"), "Time taken for tests"),
		latencies: latenciesOf(text),
		requests,
		errors: requests === null ? { share: null, codes: null } : errorsOf(text, requests),
		loop: "closed",
		form: "ApacheBench text",
		labels: lengths > 0 ? { answers_of_other_length: String(lengths) } : {},
		remarks: [
			...(requests === null ? ["The head is missing: load, rate and errors are unknown."] : []),
			...(isWhole ? [] : ["The end is missing: there are no percentiles."]),
		],
	});
}

function printed(text: string, name: string): string | undefined {
	return new RegExp(`^${name}:\\s+(\\S+)`, "m").exec(text)?.[1];
}

function latenciesOf(text: string): Partial<SmpLatency> {
	const percent = (part: number) => {
		const match = new RegExp(`^\\s*${part}%\\s+(\\d+)`, "m").exec(text);
		return milliseconds(match?.[1], `${part}%`, 1);
	};
	const [, min, mean, median, max] =
		/^Total:\s+(\d+)\s+(\d+)\s+[\d.]+\s+(\d+)\s+(\d+)/m.exec(text) ?? [];
	return {
		min: milliseconds(min, "Total min", 1),
		average: milliseconds(mean, "Total mean", 1),
		p50: percent(50) ?? milliseconds(median, "Total median", 1),
		p75: percent(75),
		p90: percent(90),
		p95: percent(95),
		p99: percent(99),
		max: percent(100) ?? milliseconds(max, "Total max", 1),
	};
}

function errorsOf(text: string, requests: number): SmpRun["errors"] {
	const kinds = ["Connect", "Receive", "Exceptions"].map((kind) => {
		const match = new RegExp(`\\b${kind}: (\\d+)`).exec(text);
		return [kind.toLowerCase(), Number(match?.[1] ?? 0)] as const;
	});
	const written = ["write", Number(printed(text, "Write errors") ?? 0)] as const;
	const bad = ["non-2xx", Number(printed(text, "Non-2xx responses") ?? 0)] as const;
	const codes = [bad, ...kinds, written].filter(([_kind, number]) => number > 0);
	const failed = codes.reduce((sum, [_kind, number]) => sum + number, 0);
	return {
		share: Math.min(1, tidy(failed / requests)),
		codes: codes.length === 0 ? null : Object.fromEntries(codes),
	};
}
