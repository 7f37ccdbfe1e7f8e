import { durationSeconds } from "#src/domain/smp/units.ts";
import { type Fields, refuse } from "./amount.ts";
import { fortioResult } from "./fortio.ts";
import { FORTIO_TIMES } from "./recognise-text.ts";
import { RECOGNISERS } from "./recognition.ts";
import { type Importer, type Reading, textRuns } from "./source.ts";

/** What `fortio load` prints, with or without log lines in between. */
export const fortioText: Importer = {
	id: "fortio",
	label: "fortio, standard output",
	recognises: RECOGNISERS.fortioText,
	runs: (source) => textRuns(source, /^Starting at .* qps with /gm, FORTIO_TIMES),
	read: ({ text }) => fromText(text),
};

/**
 * A run from what fortio prints: the same histogram and list of percentiles as in its JSON.
 *
 * Two other histograms surround it, of sleep times before and of failures after; both are left out.
 */
function fromText(text: string): Reading {
	const times = FORTIO_TIMES.exec(text);
	if (times === null) return refuse("It ends before the latencies: the run was cut off.");
	const [line, requests, average, min, max] = times;
	const after = text.slice(times.index + line.length);
	const [table = ""] = after.split(/^Error cases : /m);
	const targets = [...table.matchAll(/^# target ([\d.]+)% (\S+)$/gm)];
	if (targets.length === 0) return refuse("It ends before the percentiles: the run was cut off.");
	const result = {
		RunType: runType(text),
		...head(text),
		DurationHistogram: {
			Count: Number(requests),
			Avg: average,
			Min: min,
			Max: max,
			Data: buckets(table, Number(requests)),
			Percentiles: targets.map(([, Percentile, Value]) => ({ Percentile, Value })),
		},
		...codes(after),
	};
	return fortioResult(result, {
		generator: "fortio",
		form: "fortio standard output",
		slack: 0,
		paces: true,
	});
}

/** The bottom names each status after what was called. */
function runType(text: string): string {
	if (/^(Health|Ping|Grpc\w*) \S+ : \d+$/im.test(text)) return "GRPC";
	if (/^tcp \S+ : \d+/m.test(text)) return "TCP";
	return /^udp \S+ : \d+/m.test(text) ? "UDP" : "HTTP";
}

/** What was asked for and what was reached; a head that is missing leaves them out. */
function head(text: string): Fields {
	const asked = /^Starting at (\S+) qps with (\d+) thread\(s\)(?: \[gomax \d+\])?(.*)$/m.exec(text);
	const seconds = / for (\d\S*?)(?: : | with |$)/.exec(asked?.[3] ?? "")?.[1];
	const ended = /^Ended after (\S+) : (\d+) calls\. qps=(\S+)$/m.exec(text);
	const took = durationSeconds(ended?.[1] ?? "");
	return {
		...(asked !== null && { RequestedQPS: asked[1], NumThreads: asked[2] }),
		...(seconds !== undefined && { RequestedDuration: seconds }),
		...(ended !== null && { ActualQPS: ended[3] }),
		...(took !== undefined && { ActualDuration: Math.round(took * 1e9) }),
	};
}

/** Shares are printed with two decimals, so they are counted again. */
function buckets(table: string, requests: number) {
	const rows = table.matchAll(/^>=? (\S+) (?:<=?|-) (\S+) , \S+ , \S+, (\d+)$/gm);
	let sum = 0;
	return [...rows].map(([, Start, End, Count]) => {
		sum += Number(Count);
		return { Start: Number(Start), End: Number(End), Percent: (100 * sum) / requests };
	});
}

/** A tail that is missing has no status, which then is unknown. */
function codes(after: string): Fields {
	const rows = [...after.matchAll(/^(?:Code\s+|Health |Ping |Grpc\w* |tcp |udp )(\S+) : (\d+)/gim)];
	return rows.length === 0
		? {}
		: { RetCodes: Object.fromEntries(rows.map(([, code, number]) => [code, number])) };
}
