import { durationSeconds } from "#src/domain/smp/units.ts";
import { type Fields, quoted, refuse, tidy } from "./amount.ts";
import { type K6Summary, k6Reading } from "./k6.ts";
import { K6_DURATION } from "./recognise-text.ts";
import { RECOGNISERS } from "./recognition.ts";
import { type Importer, type Source, textRuns } from "./source.ts";

/** `  ✓ http_req_duration..............: avg=34.68ms …`; a sub-metric has braces and is left out. */
const METRIC = /^[ \t]*(?:[✓✗][ \t]*)?([a-z]\w*)\.{2,}:[ \t]+(\S.*)$/gm;
/** The summary k6 prints at the end of a test. */
export const k6Text: Importer = {
	id: "k6",
	label: "k6, text summary",
	recognises: RECOGNISERS.k6Text,
	runs: k6TextRuns,
	read: ({ text }) => k6Reading(summaryOf(text)),
};

/** A new summary starts with its totals, or where a metric comes for the second time. */
function k6TextRuns(source: Source): readonly Source[] {
	const totals = /^.*\bTOTAL RESULTS\b/gm;
	if (totals.test(source.text)) return textRuns(source, totals, K6_DURATION);
	const seen = new Set<string>();
	const starts = [0];
	for (const { 1: name = "", index } of source.text.matchAll(METRIC)) {
		if (seen.has(name)) {
			seen.clear();
			starts.push(index);
		}
		seen.add(name);
	}
	return starts.map((start, at) => ({
		...source,
		text: source.text.slice(start, starts[at + 1] ?? source.text.length),
	}));
}

/**
 * The printed summary with values as its JSON has them.
 *
 * Groups and scenarios repeat the metrics below the totals, so the first of a name counts.
 */
function summaryOf(text: string): K6Summary {
	const metrics = new Map<string, Fields>();
	for (const { 1: name = "", 2: value = "", index, 0: line } of text.matchAll(METRIC)) {
		const isCut = index + line.length === text.length;
		if (!metrics.has(name) && !isCut) metrics.set(name, valuesOf(name, value));
	}
	if (!metrics.has("http_req_duration") && !metrics.has("grpc_req_duration"))
		return refuse(
			"It has no whole line http_req_duration: the file was cut off, or nothing was sent.",
		);
	const running = [
		...text.matchAll(/^running \((\w+?\.?\d*s)\).*?(\d+) interrupted iterations/gm),
	].at(-1);
	const planned = [...text.matchAll(/\] \S+ VUs\s+[\w.]+\/(\d\w*)/g)].at(-1)?.[1];
	const interrupted = Number(running?.[2] ?? 0);
	return {
		metrics,
		seconds: durationSeconds(planned ?? ""),
		tookSeconds: durationSeconds(running?.[1] ?? "") ?? null,
		form: "k6 text summary",
		remarks: [
			...(metrics.has("http_reqs") || metrics.has("iterations")
				? []
				: ["The end is missing: requests, rate and users are unknown."]),
			...(interrupted > 0
				? [`${interrupted} iterations were interrupted and are not counted.`]
				: []),
		],
	};
}

function valuesOf(name: string, text: string): Fields {
	if (text.includes("=") && !/ min=/.test(` ${text.split(/\s{2,}/)[1] ?? ""}`))
		return trend(name, text);
	const [first = "", second = ""] = text.split(/\s+/);
	if (name === "http_req_failed") return { rate: failed(text, first) };
	const number = (value: string) => (/^[\d.]+$/.test(value) ? Number(value) : undefined);
	return {
		count: number(first),
		value: number(/ max=([\d.]+)/.exec(text)?.[1] ?? first),
		...(second.endsWith("/s") && { rate: number(second.slice(0, -2)) }),
	};
}

/** `avg=34.68ms min=5.12ms med=27.29ms max=694.49ms p(90)=70.9ms p(95)=91.27ms` */
function trend(name: string, text: string): Fields {
	const isTime = /duration|_req_|waiting|sending|receiving|connecting|blocked/.test(name);
	const pairs = [...text.matchAll(/(\w+(?:\([\d.]+\))?)=(\S+)/g)].map(
		([, stat = "", value = ""]) => {
			const seconds = isTime ? durationSeconds(value) : undefined;
			if (isTime && stat !== "count" && seconds === undefined)
				refuse(`${quoted(value)} is not a time.`);
			return [stat, seconds === undefined ? Number(value) : tidy(seconds * 1000)] as const;
		},
	);
	return Object.fromEntries(pairs);
}

/** The printed share is cut after two decimals, so it is counted from the numbers behind it. */
function failed(text: string, printed: string): number | undefined {
	const [, bad, all] = /(\d+) out of (\d+)/.exec(text) ?? [];
	if (all !== undefined) return Number(all) === 0 ? undefined : tidy(Number(bad) / Number(all));
	const [, passes, fails] = /✓\s*(\d+)\s+✗\s*(\d+)/.exec(text) ?? [];
	if (fails !== undefined && Number(passes) + Number(fails) > 0)
		return tidy(Number(passes) / (Number(passes) + Number(fails)));
	return printed.endsWith("%") ? tidy(Number(printed.slice(0, -1)) / 100) : undefined;
}
