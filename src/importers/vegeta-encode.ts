import { readInstant, writeInstant } from "#src/domain/smp/units.ts";
import { amount, count, fieldsOf, milliseconds, own, refuse, textOf, tidy } from "./amount.ts";
import { statusCounts } from "./errors.ts";
import { listLatencies } from "./histogram.ts";
import { reading } from "./reading.ts";
import { VEGETA_CSV_LINE, VEGETA_JSON_LINE } from "./recognise-text.ts";
import { RECOGNISERS } from "./recognition.ts";
import type { Importer, Reading, Source } from "./source.ts";

/** The single requests of `vegeta encode`, as JSON lines or as CSV. */
export const vegetaEncode: Importer = {
	id: "vegeta",
	label: "vegeta, encode",
	recognises: RECOGNISERS.vegetaEncode,
	runs: vegetaAttacks,
	read: ({ text }) => fromRequests(text),
};

/** Place of the attack's name among the cells of a line. */
const ATTACK = 7;

/** The cells of a line of CSV; a message or an address with a comma in it is quoted. */
function cellsOf(line: string): readonly string[] {
	return [...line.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^,]*)/g)].map(([, cell = ""]) => cell);
}

/**
 * The attacks in a file: each has a name, which `vegeta attack -name` gives.
 *
 * A line without its name, the rest of an error with line breaks or a last line that was cut off, belongs
 * to the attack before it.
 */
function vegetaAttacks(source: Source): readonly Source[] {
	const isJson = VEGETA_JSON_LINE.test(source.text.slice(0, 10_000));
	const nameOf = (line: string) =>
		isJson ? /^\s*\{"attack":"([^"]*)"/.exec(line)?.[1] : cellsOf(line)[ATTACK];
	const given = source.text.split("\n").filter((line) => line.trim() !== "");
	const attacks = new Map<string, string[]>();
	let attack = nameOf(given.find((line) => nameOf(line) !== undefined) ?? "") ?? "";
	for (const line of given) {
		attack = nameOf(line) ?? attack;
		const lines = attacks.get(attack) ?? [];
		attacks.set(attack, lines);
		lines.push(line);
	}
	if (attacks.size < 2) return [source];
	return [...attacks.values()].map((lines) => ({
		...source,
		json: undefined,
		text: `${lines.join("\n")}\n`,
	}));
}

/** A run from its single requests: every percentile is computed from all of them. */
function fromRequests(text: string): Reading {
	const isJson = VEGETA_JSON_LINE.test(text.slice(0, 10_000));
	// An error with line breaks in it goes on over several lines of CSV.
	const lines = text
		.split("\n")
		.filter((line) => (isJson ? line.trim() !== "" : VEGETA_CSV_LINE.test(line)));
	const isWhole = text.endsWith("\n") || lines.length < 2 || isRecord(lines.at(-1) ?? "", isJson);
	const rows = (isWhole ? lines : lines.slice(0, -1)).map(isJson ? jsonRow : csvRow);
	const codes: Record<string, number> = {};
	let [start, end, succeeded] = [rows[0]?.at ?? 0n, 0n, 0];
	for (const { at, ms, code } of rows) {
		codes[code] = (codes[code] ?? 0) + 1;
		if (code >= 200 && code < 400) succeeded++;
		if (at < start) start = at;
		const done = at + BigInt(Math.round(ms * 1e6));
		if (done > end) end = done;
	}
	const took = Number(end - start) / 1e9;
	return reading({
		generator: "vegeta",
		protocol: "PROTOCOL_HTTP",
		start: writeInstant(start),
		end: writeInstant(end),
		// Its own report counts successes only as throughput.
		reached: took > 0 && rows.length > 1 ? tidy(succeeded / took) : null,
		...listLatencies(Float64Array.from(rows, ({ ms }) => ms)),
		requests: rows.length,
		errors: { share: tidy(1 - succeeded / rows.length), codes: statusCounts(codes) },
		loop: "open",
		form: "vegeta encode",
		remarks: isWhole ? [] : ["The last line was cut off and is left out."],
	});
}

type Row = { readonly at: bigint; readonly ms: number; readonly code: number };

function isRecord(line: string, isJson: boolean): boolean {
	return isJson ? line.trimEnd().endsWith("}") : cellsOf(line).length >= 12;
}

function jsonRow(line: string): Row {
	let record = {};
	try {
		record = fieldsOf(JSON.parse(line));
	} catch {
		return refuse("A line is not valid JSON.");
	}
	return rowOf(
		readInstant(textOf(own(record, "timestamp"))),
		own(record, "latency"),
		own(record, "code"),
	);
}

function csvRow(line: string): Row {
	const [at = "", code, latency] = line.split(",");
	return rowOf(/^\d{1,20}$/.test(at) ? BigInt(at) : undefined, latency, code);
}

function rowOf(at: bigint | undefined, latency: unknown, code: unknown): Row {
	return {
		at: at ?? refuse("A line has no time."),
		ms:
			milliseconds(amount(latency, "latency"), "latency", 1e-6) ?? refuse("A line has no latency."),
		code: count(code, "code") ?? refuse("A line has no status code."),
	};
}
