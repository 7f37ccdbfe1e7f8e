/**
 * Tells by its content which tool wrote a text. Small and apart from the readers, so that a browser
 * loads only the one that a file needs.
 *
 * @module
 */

/** The latency table of what `ab` prints, and the heads of `-e` and `-g`. */
export const AB_TABLE = /^Percentage of the requests served within a certain time/m;
export const AB_CSV = /^Percentage served,Time in ms\r?\n/;
export const AB_TSV = /^starttime\tseconds\tctime\tdtime\tttime\twait\r?\n/;
const AB_HEAD = /^This is ApacheBench|^Concurrency Level:/m;

/** The line that holds the times of what `fortio load` prints. */
export const FORTIO_TIMES =
	/^.*Aggregated Function Time : count (\d+) avg (\S+) \+\/- \S+ min (\S+) max (\S+) sum/m;

/** A row of ghz's latency table. */
export const GHZ_TABLE = /^\s*\d+ % in [\d.]+ (?:ns|ms|s)\s*$/m;

/** The head of `hey -o csv`. */
export const HEY_CSV = /^response-time,DNS\+dialup,DNS,/;

/** The line of k6's summary that holds the times of requests. */
export const K6_DURATION =
	/^[ \t]*(?:[✓✗][ \t]*)?(?:http|grpc)_req_duration\.*:[ \t]+\w+(?:\([\d.]+\))?=/m;

/** Nighthawk's statistic of whole requests, under the name that people read. */
export const NIGHTHAWK_PRINTED = /^Request start to response end \((\d+) samples\)$/m;
/** The same, one value a line under its full name. */
export const NIGHTHAWK_DOTTED = /^\w+\.benchmark_http_client\.request_to_response\.samples: \d+$/m;
/** The CSV form repeats the words of the printed one and is told apart by its head. */
const NIGHTHAWK_CSV = /^Percentile,Count,Value\(microseconds\),Value$/m;

/** A row of oha's latency table, whose name changed between versions. */
export const OHA_TABLE = /^\s*50\.00% in \S+ \S+$/m;

/** The line that holds all latencies of `vegeta report`. */
export const VEGETA_LATENCIES = /^Latencies\s+\[([^\]]+)\]\s+(.+)$/m;
/** The head of `vegeta report -type='hist[…]'`. */
export const VEGETA_HIST = /^Bucket\s+#\s+%\s+Histogram/m;
/** A request of `vegeta encode` as JSON, and as CSV: time, status, latency, bytes out, bytes in, … */
export const VEGETA_JSON_LINE = /^\s*\{"attack":"[^\n]*"latency":\d/;
export const VEGETA_CSV_LINE = /^\d{16,20},\d{1,3},\d+,\d+,\d+,/;

/** Where wrk's statistics start. */
export const WRK_STATS = /^\s*Thread Stats\s+Avg/m;
export const WRK_HEAD = /^\s*\d+ threads? and \d+ connections?\s*$/m;

/** Is it ApacheBench? */
export function isAb(text: string): boolean {
	return [AB_CSV, AB_TSV, AB_HEAD, AB_TABLE].some((form) => form.test(text));
}

/** Is it fortio's standard output? */
export function isFortioText(text: string): boolean {
	return FORTIO_TIMES.test(text) || /^Starting at \S+ qps with \d+ thread/m.test(text);
}

/** Is it what ghz prints? */
export function isGhzText(text: string): boolean {
	return GHZ_TABLE.test(text);
}

/** Is it hey, text or CSV? oha's table looks the same, but oha also counts successes. */
export function isHey(text: string): boolean {
	if (HEY_CSV.test(text)) return true;
	return /^\s*\d+%+ in [\d.]+ secs\.?$/m.test(text) && !/Success rate:/.test(text);
}

/** Is it k6's summary in text? */
export function isK6Text(text: string): boolean {
	return K6_DURATION.test(text) || /^[ \t]*(?:[✓✗][ \t]*)?iteration_duration\.+: /m.test(text);
}

/** Is it what Nighthawk prints, for people or dotted? */
export function isNighthawkText(text: string): boolean {
	if (NIGHTHAWK_CSV.test(text)) return false;
	return NIGHTHAWK_PRINTED.test(text) || NIGHTHAWK_DOTTED.test(text);
}

/** Is it Nighthawk's output in YAML? */
export function isNighthawkYaml(text: string): boolean {
	const statistics = /^results:[\s\S]*^\s*(?:- )?statistics:/m;
	return /^options:/m.test(text.slice(0, 1000)) && statistics.test(text.slice(0, 20_000));
}

/** Is it what oha prints? */
export function isOhaText(text: string): boolean {
	return /^\s*Success rate:/m.test(text) || OHA_TABLE.test(text);
}

/** A YAML parser takes seconds for more, and no result comes near it. */
export const LONGEST_YAML = 1_000_000;

/** Is it SMP in YAML, by its keys? */
export function isSmpYaml(text: string): boolean {
	const head = text.slice(0, LONGEST_YAML);
	if (/^[ \t-]*(latencies_ms|latenciesMs)\s*:/m.test(head)) return true;
	return (
		/^clients\s*:/m.test(head) && /^\s*-?\s*(load_generator|loadGenerator|rps)\s*:/m.test(head)
	);
}

/** Is it `vegeta encode`? */
export function isVegetaEncode(text: string): boolean {
	const head = text.slice(0, 10_000);
	return VEGETA_JSON_LINE.test(head) || VEGETA_CSV_LINE.test(head);
}

/** Is it `vegeta report` as text or as a histogram? */
export function isVegetaText(text: string): boolean {
	return VEGETA_LATENCIES.test(text) || VEGETA_HIST.test(text);
}

/** Is it wrk or wrk2? */
export function isWrk(text: string): boolean {
	return WRK_STATS.test(text) || (WRK_HEAD.test(text) && /^Running /m.test(text));
}
