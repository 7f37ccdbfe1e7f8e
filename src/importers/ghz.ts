import { readInstant, writeInstant } from "#src/domain/smp/units.ts";
import type { SmpLatency } from "#src/schema/benchmarks/smp-value.ts";
import {
	amount,
	count,
	type Fields,
	fieldsOf,
	listOf,
	milliseconds,
	own,
	textOf,
} from "./amount.ts";
import { ghzFindings, ghzPoints } from "./ghz-report.ts";
import { reading } from "./reading.ts";
import { RECOGNISERS } from "./recognition.ts";
import type { Importer, Reading } from "./source.ts";

/** ghz, which measures gRPC, `-O json`: times are nanoseconds. */
export const ghz: Importer = {
	id: "ghz",
	label: "ghz, -O json",
	recognises: RECOGNISERS.ghz,
	read: ({ json }) => fromJson(fieldsOf(json)),
};

function fromJson(report: Fields): Reading {
	const options = fieldsOf(own(report, "options"));
	const seconds = nanoseconds(own(options, "duration"), "options.duration");
	const tookSeconds = nanoseconds(own(report, "total"), "total");
	const end = readInstant(textOf(own(report, "date")));
	const start = readInstant(textOf(own(fieldsOf(listOf(own(report, "details"))[0]), "timestamp")));
	const why = textOf(own(report, "endReason"));
	const { findings, remarks } = ghzFindings({
		requests: count(own(report, "count"), "count"),
		statuses: fieldsOf(own(report, "statusCodeDistribution")),
		causes: fieldsOf(own(report, "errorDistribution")),
		latencies: {
			min: milliseconds(own(report, "fastest"), "fastest", 1e-6),
			average: milliseconds(own(report, "average"), "average", 1e-6),
			max: milliseconds(own(report, "slowest"), "slowest", 1e-6),
			...percentilesOf(listOf(own(report, "latencyDistribution"))),
		},
		rate: amount(own(report, "rps"), "rps"),
		tookSeconds,
	});
	return reading({
		...findings,
		connections: count(own(options, "connections"), "options.connections"),
		rps: amount(own(options, "rps"), "options.rps") || null,
		seconds,
		start: start === undefined ? null : writeInstant(start),
		end: end === undefined ? null : writeInstant(end),
		form: "ghz JSON",
		labels: why === "cancel" ? { end_reason: why } : {},
		remarks: [...remarks, ...(why === "cancel" ? ["The run was cancelled before its end."] : [])],
	});
}

function nanoseconds(value: unknown, name: string): number | null {
	const given = amount(value, name);
	return given === null ? null : given / 1e9;
}

/** Rows of 0 % stand for percentiles there were too few calls for. */
function percentilesOf(rows: readonly unknown[]): Partial<SmpLatency> {
	const found = new Map(
		rows.map(fieldsOf).map((row) => [own(row, "percentage"), own(row, "latency")]),
	);
	return ghzPoints((percent) => milliseconds(found.get(percent), `${percent} %`, 1e-6));
}
