import { amount, count, milliseconds } from "./amount.ts";
import { ghzFindings, ghzPoints } from "./ghz-report.ts";
import { type Importer, type Reading, textRuns } from "./importer.ts";
import { reading } from "./reading.ts";
import { GHZ_TABLE } from "./recognise-text.ts";
import { RECOGNISERS } from "./recognition.ts";
import { refuse } from "./refuse.ts";

/** What ghz prints. */
export const ghzText: Importer = {
	id: "ghz",
	label: "ghz, text",
	recognises: RECOGNISERS.ghzText,
	runs: (source) => textRuns(source, /^\s*Summary:/gm, GHZ_TABLE),
	read: ({ text }) => fromText(text),
};

function fromText(text: string): Reading {
	const printed = (name: string) =>
		new RegExp(`^\\s*${name}:[ \\t]+(\\S+)(?: (\\S+))?`, "m").exec(text) ?? [];
	const time = (name: string) => timeOf(printed(name)[1], printed(name)[2], name);
	const rows = new Map(
		[...text.matchAll(/^\s*(\d+) % in (\S+) (\S+)\s*$/gm)].map(([, percent, value, unit]) => [
			Number(percent),
			timeOf(value, unit, `${percent} %`),
		]),
	);
	if (rows.size < 2) return refuse("It ends inside the percentiles: the file was cut off.");
	const pairs = (pattern: RegExp) => [...text.matchAll(pattern)];
	const total = time("Total");
	const { findings, remarks } = ghzFindings({
		requests: count(printed("Count")[1], "Count"),
		statuses: Object.fromEntries(
			pairs(/^\s*\[(\w+)\]\s+(\d+) responses/gm).map(([, code, number]) => [code, number]),
		),
		causes: Object.fromEntries(
			pairs(/^\s*\[(\d+)\]\s+(?!\d+ responses)(\S.*?)\s*$/gm).map(([, number, why]) => [
				why,
				number,
			]),
		),
		latencies: {
			min: time("Fastest"),
			average: time("Average"),
			max: time("Slowest"),
			...ghzPoints((percent) => rows.get(percent) ?? null),
		},
		rate: amount(printed("Requests/sec")[1], "Requests/sec"),
		tookSeconds: total === null ? null : total / 1000,
	});
	return reading({ ...findings, form: "ghz text", remarks });
}

function timeOf(value: string | undefined, unit: string | undefined, name: string) {
	const perUnit = { ns: 1e-6, ms: 1, s: 1000 }[unit ?? ""];
	return perUnit === undefined ? null : milliseconds(value, name, perUnit);
}
