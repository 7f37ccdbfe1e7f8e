import { gnuplotLatencies, percentileLatencies } from "./ab-tables.ts";
import { abText } from "./ab-text.ts";
import { type Importer, type Source, textRuns } from "./importer.ts";
import { reading } from "./reading.ts";
import { AB_CSV, AB_TABLE, AB_TSV } from "./recognise-text.ts";
import { RECOGNISERS } from "./recognition.ts";
import { refuse } from "./refuse.ts";

/** ApacheBench: what it prints, `-e` (percentiles) and `-g` (one row for each request). */
export const ab: Importer = {
	id: "ab",
	label: "ApacheBench, text, -e or -g",
	recognises: RECOGNISERS.ab,
	runs: abRuns,
	read({ text }) {
		if (AB_CSV.test(text)) return table("ApacheBench -e", percentileLatencies(text));
		if (AB_TSV.test(text)) return table("ApacheBench -g", gnuplotLatencies(text));
		return abText(text);
	},
};

/** Some print no banner, so a run starts at the first line that as many runs have as a level. */
function abRuns(source: Source): readonly Source[] {
	const number = (start: RegExp) => [...source.text.matchAll(start)].length;
	const level = /^Concurrency Level:/gm;
	const starts = [/^This is ApacheBench/gm, /^Server Software:/gm, level];
	const start = starts.find((each) => number(each) >= number(level)) ?? level;
	return textRuns(source, start, AB_TABLE);
}

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
