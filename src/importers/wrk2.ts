import { durationSeconds } from "#src/domain/smp/units.ts";
import type { SmpLatency } from "#src/schema/benchmarks/smp-latency.ts";
import { amount, count, milliseconds, tidy } from "./amount.ts";
import type { Importer } from "./importer.ts";
import { reading } from "./reading.ts";
import { quoted, refuse } from "./refuse.ts";
import { wrkErrors } from "./wrk-errors.ts";

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

/**
 * `wrk2 --latency`, and wrk, whose output is the same without HdrHistogram.
 *
 * The unit changes from line to line (us, ms, s, m); the detailed spectrum is always ms. The asked
 * rate stands only in the command line, if that was saved along.
 */
export const wrk2: Importer = {
	id: "wrk2",
	label: "wrk2 or wrk, --latency",
	recognises: ({ text }) =>
		/^\s*\d+ threads? and \d+ connections?$/m.test(text) && /^\s*Thread Stats/m.test(text),
	read({ text: whole }) {
		// A second, uncorrected distribution may follow; the corrected one is the result.
		const text = whole.split(/^.*Uncorrected Latency/m)[0] ?? "";
		const requests = count(/^\s*(\d+) requests in /m.exec(whole)?.[1], "requests");
		if (requests === null)
			return refuse("It ends before the number of requests: the run was cut off.");
		const isEmpty = requests === 0 || /-?nan/i.test(text);
		if (isEmpty) return refuse("The run is empty: no request finished.");
		const isCorrected = text.includes("HdrHistogram");
		return reading({
			generator: isCorrected ? "wrk2" : "wrk",
			protocol: "PROTOCOL_HTTP",
			connections: count(/(\d+) connections?$/m.exec(text)?.[1], "connections"),
			rps: askedRate(text),
			seconds: durationSeconds(/^Running (\S+) test/m.exec(text)?.[1] ?? ""),
			reached: amount(/^Requests\/sec:\s*(\S+)/m.exec(whole)?.[1], "Requests/sec"),
			latencies: latenciesOf(text),
			requests,
			errors: wrkErrors(whole, requests),
			loop: isCorrected ? "open" : "closed",
			form: isCorrected ? "wrk2 --latency" : "wrk --latency",
		});
	},
};

/** `-R2000` or `--rate 2k` of a command line before the output. */
function askedRate(text: string): number | null {
	const [before = ""] = text.split(/^Running /m);
	const match = /\bwrk2?\b.*?\s(?:-R\s*|--rate[= ])([\d.]+)([kM]?)/.exec(before);
	if (match === null) return null;
	const scale = { "": 1, k: 1e3, M: 1e6 }[match[2] ?? ""] ?? 1;
	return amount(Number(match[1]) * scale, "-R");
}

function latenciesOf(text: string): Partial<SmpLatency> {
	const printed = new Map<number, number>();
	for (const [, percent, time, unit] of text.matchAll(
		/^\s*([\d.]+)%\s+(\S+?)(us|ms|s|m|h)\s*$/gm,
	)) {
		printed.set(Number(percent), timeOf(time, unit));
	}
	const spectrum = spectrumOf(text);
	const names = Object.keys(DISTRIBUTION) as (keyof typeof DISTRIBUTION)[];
	const points = names.map((name) => {
		const percent = DISTRIBUTION[name];
		return [name, printed.get(percent) ?? spectrum.get(percent) ?? null] as const;
	});
	const [, average, unit] = /^\s*Latency\s+([\d.]+)(us|ms|s|m|h)\b/m.exec(text) ?? [];
	const mean = /^#\[Mean\s*=\s*([\d.]+)/m.exec(text)?.[1];
	const rough = average === undefined ? null : timeOf(average, unit);
	return {
		min: spectrum.get(0) ?? null,
		average: mean === undefined ? rough : milliseconds(mean, "Mean", 1),
		...Object.fromEntries(points),
	};
}

function timeOf(time: string | undefined, unit: string | undefined): number {
	const perUnit = MS_PER.get(unit ?? "");
	const ms = perUnit === undefined ? null : milliseconds(time, "A latency", perUnit);
	return ms ?? refuse(`${quoted(`${time}${unit}`)} is no time.`);
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
