import { type Fields, refuse, tidy } from "./amount.ts";
import { nighthawkResult } from "./nighthawk.ts";
import { NIGHTHAWK_DOTTED, NIGHTHAWK_PRINTED } from "./recognise-text.ts";
import { RECOGNISERS } from "./recognition.ts";
import { type Importer, textRuns } from "./source.ts";

const REQUEST = "benchmark_http_client.request_to_response";

/** What Nighthawk prints for people, and its `--output-format dotted`. */
export const nighthawkText: Importer = {
	id: "nighthawk",
	label: "Nighthawk, text or --output-format dotted",
	recognises: RECOGNISERS.nighthawkText,
	runs: (source) => textRuns(source, /^Nighthawk - A layer 7 /gm, NIGHTHAWK_PRINTED),
	read: ({ text }) =>
		NIGHTHAWK_DOTTED.test(text)
			? nighthawkResult(fromDotted(text), "Nighthawk dotted output")
			: nighthawkResult(fromPrinted(text), "Nighthawk text"),
};

/**
 * What Nighthawk prints for people, in the shape of its JSON.
 *
 * It tells neither options nor the time the run took; the rate is that of its answers per second.
 */
function fromPrinted(text: string): Fields {
	const found = NIGHTHAWK_PRINTED.exec(text);
	if (found === null) return refuse("It has no request statistic, so no request was timed.");
	const [block = ""] = text.slice(found.index).split(/\n\n(?=\S)/);
	const [, min, mean, max] =
		/min: (\S+ \S+ \S+) \| mean: (\S+ \S+ \S+) \| max: (\S+ \S+ \S+) \|/.exec(block) ?? [];
	const rows = block.matchAll(/^\s+([\d.]+)\s+(\d+)\s+(\d+s \d+ms \d+us)\s*$/gm);
	const counters = [...text.matchAll(/^([\w.]+)\s+(\d+)\s+([\d.]+)\s*$/gm)];
	const answered = counters.filter(([, name]) => /^benchmark\.http_/.test(name ?? ""));
	return {
		results: [
			{
				name: "global",
				counters: counters.map(([, name, value]) => ({ name, value })),
				...(answered.length > 0 && {
					answers_per_second: tidy(answered.reduce((sum, row) => sum + Number(row[3]), 0)),
				}),
				statistics: [
					{
						id: REQUEST,
						count: found[1],
						min: seconds(min),
						mean: seconds(mean),
						max: seconds(max),
						percentiles: [...rows].map(([, percentile, , time]) => ({
							percentile,
							duration: seconds(time),
						})),
					},
				],
			},
		],
	};
}

/** `0s 001ms 234us` as the JSON writes it; a cut-off value is unknown. */
function seconds(printed: string | undefined): string | undefined {
	const [, s, ms, us] = /^(\d+)s (\d+)ms (\d+)us$/.exec(printed ?? "") ?? [];
	return s === undefined ? undefined : `${tidy(Number(s) + Number(ms) / 1e3 + Number(us) / 1e6)}s`;
}

/** Dotted lines in the shape of the JSON. Their times are microseconds, their steps whole permilles. */
function fromDotted(text: string): Fields {
	const values = new Map(
		[...text.matchAll(/^([\w.-]+):\s*(\S+)$/gm)].map(([, name = "", value = ""]) => [name, value]),
	);
	const names = new Set([...values.keys()].map((name) => name.split(".")[0] ?? ""));
	return { results: [...names].map((name) => ({ name, ...scope(values, `${name}.`) })) };
}

function scope(values: ReadonlyMap<string, string>, prefix: string): Fields {
	const own = [...values].flatMap(([name, value]) =>
		name.startsWith(prefix) ? [[name.slice(prefix.length), value] as const] : [],
	);
	const at = new Map(own);
	const micros = (name: string) => {
		const value = at.get(`${REQUEST}.${name}`);
		return value === undefined ? undefined : `${tidy(Number(value) / 1e6)}s`;
	};
	const steps = own.flatMap(([name]) => {
		const step = /^benchmark_http_client\.request_to_response\.permilles-(\d+)\.micro/.exec(name);
		return step === null ? [] : [Number(step[1])];
	});
	return {
		counters: own
			.map(([name, value]) => ({ name, value }))
			.filter(({ name }) => /^benchmark\.\w+$/.test(name)),
		statistics: [
			{
				id: REQUEST,
				count: at.get(`${REQUEST}.samples`),
				min: micros("min"),
				mean: micros("mean"),
				max: micros("max"),
				percentiles: steps.map((step) => ({
					percentile: step / 1000,
					duration: micros(`permilles-${step}.microseconds`),
				})),
			},
		],
	};
}
