import { durationSeconds } from "#src/domain/smp/units.ts";
import { amount, count } from "./amount.ts";
import { type Importer, type Reading, textRuns } from "./importer.ts";
import { reading } from "./reading.ts";
import { WRK_HEAD, WRK_STATS } from "./recognise-text.ts";
import { RECOGNISERS } from "./recognition.ts";
import { refuse } from "./refuse.ts";
import { wrkErrors } from "./wrk-errors.ts";
import { wrkLatencies } from "./wrk-latencies.ts";

const TAIL = /^\s*(\d+) requests in (\S+), /m;

/**
 * `wrk2 --latency`, and wrk, whose output is the same without HdrHistogram.
 *
 * The asked rate stands only in the command line, if that was saved along. A head or a tail that
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
