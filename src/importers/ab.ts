import { gnuplotLatencies, percentileLatencies } from "./ab-tables.ts";
import { abText } from "./ab-text.ts";
import type { Importer } from "./importer.ts";
import { reading } from "./reading.ts";
import { refuse } from "./refuse.ts";

const CSV = /^Percentage served,Time in ms\r?\n/;
const TSV = /^starttime\tseconds\tctime\tdtime\tttime\twait\r?\n/;

/** ApacheBench: what it prints, `-e` (percentiles) and `-g` (one row for each request). */
export const ab: Importer = {
	id: "ab",
	label: "ApacheBench, text, -e or -g",
	recognises: ({ text }) =>
		CSV.test(text) || TSV.test(text) || /This is ApacheBench|^Concurrency Level:/m.test(text),
	read({ text }) {
		if (CSV.test(text)) return table("ApacheBench -e", percentileLatencies(text));
		if (TSV.test(text)) return table("ApacheBench -g", gnuplotLatencies(text));
		return abText(text);
	},
};

/** Neither table tells errors, rate or connections. */
function table(form: string, found: ReturnType<typeof gnuplotLatencies>) {
	if (Object.keys(found.latencies).length === 0)
		refuse("The table is empty: no request was timed.");
	return reading({
		generator: "ab",
		protocol: "PROTOCOL_HTTP",
		reached: null,
		errors: { share: null, codes: null },
		loop: "closed",
		form,
		...found,
	});
}
