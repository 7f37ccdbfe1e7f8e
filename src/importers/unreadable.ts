import { fieldsOf, own } from "./amount.ts";
import type { Source } from "./source.ts";

/** An output that is known and cannot become one run, with what to do instead. */
type Unreadable = {
	readonly is: (source: Source) => boolean;
	readonly reason: string;
};

/** The one form every tool's numbers can be brought into. */
const AS_SMP = "write its numbers as an SMP result (latencies_ms, actual_qps) and import that";

const text = (form: RegExp) => (source: Source) =>
	source.json === undefined && form.test(source.text);
const has = (json: unknown, ...path: readonly string[]) =>
	path.reduce<unknown>((value, name) => own(fieldsOf(value), name), json) !== undefined;

/** Forms of tools whose other forms can be read. */
const OTHER_FORMS: readonly Unreadable[] = [
	{
		is: ({ text }) => /^\s*\{"(type|metric)":"[^"]+","(data|type|metric)":/.test(text),
		reason:
			"It is k6's stream of single points (--out json); export the summary with --summary-export.",
	},
	{
		is: text(/^metric_name,timestamp,metric_value,/),
		reason:
			"It is k6's table of single points (--out csv); export the summary with --summary-export.",
	},
	{
		is: text(/^\s+Value\(ms\)\s+Percentile\s+TotalCount|^Value\(ms\)\s+Percentile\s+TotalCount/),
		reason: "It is vegeta's plot of percentiles (hdrplot); run vegeta report -type=json.",
	},
	{
		is: text(/^Percentile,Count,Value\(microseconds\),Value$/m),
		reason:
			"It is Nighthawk's CSV, which lacks what was asked for; run it with --output-format json.",
	},
	{
		is: text(/^# TYPE nighthawk_\w+/m),
		reason: "It is Nighthawk's Prometheus output; run it with --output-format json.",
	},
	{
		is: text(/^\s*duration \(ms\),status,error$/m),
		reason: "It is ghz's CSV of single calls; run it with -O json.",
	},
	{
		is: text(/^# HELP ghz_|^ghz_run,|^ghz_detail,/m),
		reason: "It is ghz's output for a time series database; run it with -O json.",
	},
	{
		is: text(/^request-start,DNS,DNS\+dialup,Response-delay,request-duration,/),
		reason: "It is oha's CSV of single requests; run it with --output-format json.",
	},
	{
		is: text(/^StartTime,ActualDuration,Labels,/),
		reason: "It is istio/tools' table of many runs; import the fortio JSON of each run.",
	},
	{
		is: ({ json }) => Array.isArray(json) && json.length === 0,
		reason: "It is an empty list.",
	},
];

/** Tools that have no importer, by name. */
const OTHER_TOOLS: readonly (readonly [string, (source: Source) => boolean])[] = [
	["h2load", text(/^finished in \S+, [\d.]+ req\/s|^requests: \d+ total, \d+ started, \d+ done/m)],
	[
		"Locust",
		text(
			/^"?Type"?,"?Name"?,"?(# requests|Request Count)"?|^Timestamp,User Count,Type,Name,|^Type\s+Name\s+# reqs/m,
		),
	],
	["Locust", ({ json }) => Array.isArray(json) && has(json[0], "num_none_requests")],
	["JMeter", text(/^"?timeStamp"?,"?elapsed"?,|^<\?xml[^>]*>\s*<testResults /)],
	["JMeter", ({ json }) => has(json, "Total", "pct1ResTime")],
	["bombardier", text(/^Bombarding \S+ |^Statistics\s+Avg\s+Stdev\s+Max\s*$/m)],
	["bombardier", ({ json }) => has(json, "spec", "numberOfConnections")],
	[
		"autocannon",
		({ json }) => has(json, "latency", "p97_5") || (has(json, "non2xx") && has(json, "pipelining")),
	],
	["autocannon", text(/│ Stat\s+│ 2\.5%\s+│ 50%/)],
	["Gatling", text(/^RUN\t\S+\t|^---- Global Information -|^REQUEST\t/m)],
	[
		"Gatling",
		({ json }) => has(json, "stats", "numberOfRequests") || has(json, "percentiles1", "total"),
	],
	["siege", text(/^Availability:\s+[\d.]+ %|"transaction_rate":/m)],
	["Artillery", ({ json }) => has(json, "aggregate", "counters")],
	["tsung", text(/^# stats: (dump|users|request) /m)],
];

const WEB_PAGE = /^\s*<(!doctype|html|head|body|\?xml|[a-z]+[\s>])/i;

/** Why this output, though known, cannot be read; `undefined` for all others. */
export function unreadableReason(source: Source): string | undefined {
	const form = OTHER_FORMS.find(({ is }) => is(source));
	if (form !== undefined) return form.reason;
	const [tool] = OTHER_TOOLS.find(([_tool, is]) => is(source)) ?? [];
	if (tool !== undefined) return `It is the output of ${tool}, which has no importer; ${AS_SMP}.`;
	return WEB_PAGE.test(source.text) && source.json === undefined
		? "It is a web page, not a result."
		: undefined;
}
