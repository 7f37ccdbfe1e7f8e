import { durationSeconds } from "#src/domain/smp/units.ts";
import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";
import type { SmpLatency } from "#src/schema/benchmarks/smp-value.ts";
import { amount, count, milliseconds, quoted, refuse, tidy } from "./amount.ts";
import { reading } from "./reading.ts";
import { WRK_HEAD, WRK_STATS } from "./recognise-text.ts";
import { RECOGNISERS } from "./recognition.ts";
import { type Importer, type Reading, textRuns } from "./source.ts";

const TAIL = /^\s*(\d+) requests in (\S+), /m;

/**
 * `wrk2 --latency`, and wrk, whose output is the same without HdrHistogram.
 *
 * The target rate is only in the command line, if that was saved along. A head or a tail that
 * was cut off leaves its values unknown, as long as the latencies are whole.
 */
export const wrk2: Importer = {
	id: "wrk2",
	label: "wrk2 or wrk",
	recognises: RECOGNISERS.wrk2,
	runs: (source) => textRuns(source, /^Running \S+ test @/gm, WRK_STATS),
	read: ({ text }) => readWrk(text),
};

function readWrk(whole: string): Reading {
	// A second, uncorrected distribution may follow; the corrected one is the result.
	const [text = ""] = whole.split(/^.*Uncorrected Latency/m);
	const [, total, took] = TAIL.exec(whole) ?? [];
	const requests = count(total, "requests");
	if (requests === 0 || /-?\bnan(us|\b)/i.test(text))
		return refuse("The run is empty: no request finished.");
	const isCorrected = /HdrHistogram|Thread calibration:/.test(text);
	const tool = isCorrected ? "wrk2" : "wrk";
	return reading({
		generator: tool,
		protocol: "PROTOCOL_HTTP",
		connections: count(/(\d+) connections?\s*$/m.exec(text)?.[1], "connections"),
		rps: askedRate(text),
		seconds: durationSeconds(/^Running (\S+) test/m.exec(text)?.[1] ?? ""),
		tookSeconds: durationSeconds(took ?? ""),
		reached: amount(/^Requests\/sec:\s*(\S+)/m.exec(whole)?.[1], "Requests/sec"),
		latencies: wrkLatencies(text),
		requests,
		errors: requests === null ? { share: null, codes: null } : wrkErrors(whole, requests),
		loop: isCorrected ? "open" : "closed",
		form: text.includes("Latency Distribution") ? `${tool} --latency` : tool,
		remarks: [
			...(WRK_HEAD.test(text) ? [] : ["The head is missing: load and duration are unknown."]),
			...(requests === null ? ["The end is missing: requests, rate and errors are unknown."] : []),
		],
	});
}

/** `-R2000` or `--rate 2k` of a command line before the output. */
function askedRate(text: string): number | null {
	const [before = ""] = text.split(/^Running /m);
	const match = /\bwrk2?\b.*?\s(?:-R\s*|--rate[= ])([\d.]+)([kM]?)/.exec(before);
	if (match === null) return null;
	const scale = { "": 1, k: 1e3, M: 1e6 }[match[2] ?? ""] ?? 1;
	return amount(Number(match[1]) * scale, "-R");
}

const SOCKET = /^\s*Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/m;

/**
 * Failures wrk counted. Its two lines appear only when there were any, so none means none.
 *
 * @param requests - Answers of any status; socket errors come on top of them.
 */
export function wrkErrors(text: string, requests: number): SmpRun["errors"] {
	const bad = count(/^\s*Non-2xx or 3xx responses: (\d+)/m.exec(text)?.[1], "Non-2xx") ?? 0;
	const [, ...sockets] = SOCKET.exec(text) ?? [];
	const kinds = ["connect", "read", "write", "timeout"].map(
		(kind, at) => [`socket ${kind}`, Number(sockets[at] ?? 0)] as const,
	);
	const lost = kinds.reduce((sum, [_kind, number]) => sum + number, 0);
	const codes = [["non-2xx or 3xx", bad] as const, ...kinds].filter(
		([_code, number]) => number > 0,
	);
	return {
		share: tidy((bad + lost) / (requests + lost)),
		codes: codes.length === 0 ? null : Object.fromEntries(codes),
	};
}

const MS_PER = new Map([
	["us", 1e-3],
	["ms", 1],
	["s", 1e3],
	["m", 6e4],
	["h", 3.6e6],
]);

const DISTRIBUTION = {
	p50: 50,
	p75: 75,
	p90: 90,
	p95: 95,
	p99: 99,
	p99_9: 99.9,
	p99_99: 99.99,
	max: 100,
} as const;

/** `Latency   6.60ms    1.92ms  12.50ms   68.46%`: average, deviation, maximum. */
const STATS = /^\s*Latency\s+([\d.]+)(us|ms|s|m|h)\s+\S+\s+([\d.]+)(us|ms|s|m|h)\s/m;

/**
 * Latencies of wrk and wrk2.
 *
 * The unit changes from line to line (us, ms, s, m); the detailed spectrum is always ms and goes
 * before the rounded columns.
 */
export function wrkLatencies(text: string): Partial<SmpLatency> {
	const printed = distribution(text);
	const spectrum = spectrumOf(text);
	const names = Object.keys(DISTRIBUTION) as (keyof typeof DISTRIBUTION)[];
	const points = names.map((name) => {
		const percent = DISTRIBUTION[name];
		return [name, printed.get(percent) ?? spectrum.get(percent) ?? null] as const;
	});
	const [, average, unit, max, maxUnit] = STATS.exec(text) ?? [];
	const mean = /^#\[Mean\s*=\s*([\d.]+)/m.exec(text)?.[1];
	const found = Object.fromEntries(points) as Partial<SmpLatency>;
	return {
		...found,
		min: spectrum.get(0) ?? null,
		average: mean === undefined ? timeOf(average, unit) : milliseconds(mean, "Mean", 1),
		max: found.max ?? timeOf(max, maxUnit),
	};
}

/** Its last row, 99 % of wrk and 100 % of wrk2, has to be there: the table is whole or worth nothing. */
function distribution(text: string): ReadonlyMap<number, number> {
	const printed = new Map<number, number>();
	for (const [, percent, time, unit] of text.matchAll(
		/^\s*([\d.]+)%\s+(\S+?)(us|ms|s|m|h)\s*\n/gm,
	)) {
		printed.set(Number(percent), timeOf(time, unit) ?? 0);
	}
	const last = text.includes("HdrHistogram") ? 100 : 99;
	if (text.includes("Latency Distribution") && !printed.has(last))
		refuse("It ends inside the latency distribution: the file was cut off.");
	return printed;
}

function timeOf(time: string | undefined, unit: string | undefined): number | null {
	if (time === undefined) return null;
	const perUnit = MS_PER.get(unit ?? "");
	const ms = perUnit === undefined ? null : milliseconds(time, "A latency", perUnit);
	return ms ?? refuse(`${quoted(`${time}${unit}`)} is not a time.`);
}

/** The detailed spectrum by percent; times in it are milliseconds without a unit. */
function spectrumOf(text: string): ReadonlyMap<number, number> {
	const rows = text.matchAll(/^\s*(\d+\.\d+)\s+([01]\.\d+)\s+\d+\s+(?:[\d.]+|inf)\s*$/gm);
	const found = new Map<number, number>();
	for (const [, time, share] of rows) {
		const percent = tidy(Number(share) * 100);
		if (!found.has(percent)) found.set(percent, milliseconds(time, "A latency", 1) ?? 0);
	}
	return found;
}
