import { durationSeconds, readInstant, writeInstant } from "#src/domain/smp/units.ts";
import type { LoadLoop } from "#src/schema/benchmarks/smp-run.ts";
import type { SmpProtocol } from "#src/schema/benchmarks/smp-test-config.ts";
import {
	amount,
	count,
	type Fields,
	fieldsOf,
	own,
	quoted,
	refuse,
	textOf,
	tidy,
} from "./amount.ts";
import { errorShare, statusCounts } from "./errors.ts";
import { fortioLatencies } from "./fortio-latencies.ts";
import { reading } from "./reading.ts";
import { RECOGNISERS } from "./recognition.ts";
import type { Importer, Reading } from "./source.ts";

/** `fortio load -json`: HTTP, gRPC, TCP and UDP. */
export const fortio: Importer = {
	id: "fortio",
	label: "fortio, -json",
	recognises: RECOGNISERS.fortio,
	read: ({ json }) => fortioResult(fieldsOf(json)),
};

/** Who wrote a result in fortio's form, and how. */
export type FortioOrigin = {
	readonly generator: string;
	readonly form: string;
	/** How far above 99 the percentile called p99 may lie: nighthawk writes 99.0625. */
	readonly slack: number;
	/** Does the tool keep to the rate it was asked for? */
	readonly paces: boolean;
};

const FORTIO: FortioOrigin = { generator: "fortio", form: "fortio JSON", slack: 0, paces: true };

/**
 * A run from a result in fortio's form, which nighthawk and Meshery write as well.
 *
 * Histogram times are seconds, `ActualDuration` is nanoseconds, counts may be text.
 */
export function fortioResult(result: Fields, origin: FortioOrigin = FORTIO): Reading {
	if (own(result, "DurationHistogram") === undefined) refuseResult(result);
	const requests = count(
		own(fieldsOf(own(result, "DurationHistogram")), "Count"),
		"DurationHistogram.Count",
	);
	if (requests === null || requests === 0) refuse("The run is empty: no request was timed.");
	const { latencies, computed, remarks, isComputed } = fortioLatencies(
		fieldsOf(own(result, "DurationHistogram")),
		origin.slack,
	);
	const codes = codesOf(result, requests ?? 0, origin);
	const errors = errorShare(codes);
	const rps = requestedRate(own(result, "RequestedQPS"));
	const connections = count(own(result, "NumThreads"), "NumThreads");
	const asked = textOf(own(result, "RequestedDuration"));
	return reading({
		generator: origin.generator,
		protocol: protocolOf(own(result, "RunType")),
		connections,
		rps,
		seconds: durationSeconds(asked),
		tookSeconds: nanoseconds(own(result, "ActualDuration")),
		// Each thread waits after its last call but one; a whole run ends up to that much early.
		pauseSeconds: rps === null ? 0 : (connections ?? 1) / rps,
		...window(result),
		reached: amount(own(result, "ActualQPS"), "ActualQPS"),
		latencies,
		computed,
		requests,
		errors,
		loop: loopOf(own(result, "RequestedQPS"), origin),
		form: isComputed ? `${origin.form}; percentiles computed from its histogram` : origin.form,
		labels: interrupted(asked) ? { interrupted: quoted(asked).slice(1, -1) } : {},
		remarks: [
			...remarks,
			...codeRemarks(result, requests, errors.share),
			...(interrupted(asked) ? [`The run was interrupted: ${quoted(asked)} was asked for.`] : []),
		],
	});
}

/** Where no rate is told, as in a text without its head, it is unknown whether the calls were paced. */
function loopOf(asked: unknown, { paces }: FortioOrigin): LoadLoop | null {
	if (!paces) return "closed";
	if (asked === undefined) return null;
	return requestedRate(asked) === null ? "closed" : "paced";
}

function refuseResult(result: Fields): never {
	if (own(result, "Error") !== undefined) {
		return refuse(`The run was aborted and has no result: ${quoted(own(result, "Error"))}.`);
	}
	return refuse("There is no DurationHistogram in it, so no request was timed.");
}

/** `"max"` and nothing asked for are full speed. */
function requestedRate(value: unknown): number | null {
	const isFullSpeed = typeof value === "string" && !/^[\d.eE+]+$/.test(value.trim());
	return isFullSpeed ? null : amount(value, "RequestedQPS") || null;
}

function protocolOf(runType: unknown): SmpProtocol | null {
	const type = textOf(runType).toUpperCase();
	const names = {
		HTTP: "PROTOCOL_HTTP",
		GRPC: "PROTOCOL_GRPC",
		TCP: "PROTOCOL_TCP",
		UDP: "PROTOCOL_UDP",
	} as const;
	const known = (Object.keys(names) as (keyof typeof names)[]).find((name) =>
		type.startsWith(name),
	);
	return known === undefined ? null : names[known];
}

/** Start with its zone turned to UTC; the end is the start plus the actual duration. */
function window(result: Fields): { readonly start: string | null; readonly end: string | null } {
	const start = readInstant(textOf(own(result, "StartTime")));
	const duration = amount(own(result, "ActualDuration"), "ActualDuration");
	if (start === undefined) return { start: null, end: null };
	const end = duration === null ? null : writeInstant(start + BigInt(Math.round(duration)));
	return { start: writeInstant(start), end };
}

function nanoseconds(value: unknown): number | null {
	const given = amount(value, "ActualDuration");
	return given === null ? null : given / 1e9;
}

/** A run of exactly so many calls that was stopped says so in the duration that was asked for. */
function interrupted(asked: string): boolean {
	return asked.includes("interrupted after");
}

/** States of a gRPC health check, which fortio wrote as numbers before 1.0. */
const HEALTH = new Map([
	["-1", "ERROR"],
	["0", "UNKNOWN"],
	["1", "SERVING"],
	["2", "NOT_SERVING"],
	["3", "SERVICE_UNKNOWN"],
]);

/**
 * Answers by status, with health states by name.
 *
 * Nighthawk in fortio's form counts 2xx answers only; all other requests are the rest.
 */
function codesOf(result: Fields, requests: number, { generator }: FortioOrigin) {
	const codes = statusCounts(fieldsOf(own(result, "RetCodes")));
	if (protocolOf(own(result, "RunType")) === "PROTOCOL_GRPC") {
		const named = Object.entries(codes).map(([code, number]) => [HEALTH.get(code) ?? code, number]);
		return Object.fromEntries(named) as Record<string, number>;
	}
	const { "200": answered = 0 } = codes;
	const isPartial = generator === "nighthawk" && answered > 0 && answered < requests;
	return isPartial ? { ...codes, "not 2xx": requests - answered } : codes;
}

function codeRemarks(result: Fields, requests: number, share: number | null): readonly string[] {
	if (share !== null || own(result, "RetCodes") === undefined) return [];
	return [`No status was counted next to ${tidy(requests)} timed requests: errors are unknown.`];
}
