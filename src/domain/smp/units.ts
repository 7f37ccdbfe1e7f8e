/**
 * Instants and durations as SMP writes them.
 *
 * @module
 */

const NANOSECONDS = 1_000_000_000n;

const RFC_3339 =
	/^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2}:\d{2})(?:\.(\d{1,9})\d*)?(Z|z|[+-]\d{2}:?\d{2})$/;

/**
 * Reads an RFC 3339 moment with any offset.
 *
 * @returns Nanoseconds since 1970 in UTC, or `undefined` when the text is not a moment. A text
 * without an offset is refused: nobody can say which moment it means.
 */
export function readInstant(text: string): bigint | undefined {
	const [, date, time, fraction = "", zone = "Z"] = RFC_3339.exec(text.trim()) ?? [];
	if (date === undefined || time === undefined) return undefined;
	const milliseconds = Date.parse(`${date}T${time}Z`);
	if (Number.isNaN(milliseconds)) return undefined;
	const nanoseconds = BigInt(fraction.padEnd(9, "0"));
	return BigInt(milliseconds - offsetMs(zone)) * 1_000_000n + nanoseconds;
}

function offsetMs(zone: string): number {
	if (zone.toUpperCase() === "Z") return 0;
	const digits = zone.replace(/\D/g, "");
	const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
	return (zone.startsWith("-") ? -minutes : minutes) * 60_000;
}

/** Writes a moment in UTC with 0, 3, 6 or 9 digits of a second, as protobuf's JSON mapping does. */
export function writeInstant(nanoseconds: bigint): string {
	const rest = ((nanoseconds % NANOSECONDS) + NANOSECONDS) % NANOSECONDS;
	const seconds = (nanoseconds - rest) / NANOSECONDS;
	const whole = new Date(Number(seconds) * 1000).toISOString().slice(0, 19);
	const digits = rest
		.toString()
		.padStart(9, "0")
		.replace(/(000)+$/, "");
	return digits === "" ? `${whole}Z` : `${whole}.${digits}Z`;
}

const SECONDS_PER = new Map([
	["ns", 1e-9],
	["us", 1e-6],
	["µs", 1e-6],
	["ms", 1e-3],
	["s", 1],
	["m", 60],
	["h", 3600],
]);

const PART = /(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h)/gy;

/**
 * Seconds in a duration as load generators and SMP write it: `1m0s`, `30s`, `1h30m`, `60`.
 *
 * @returns `undefined` for any other text, such as "exactly 1000 calls", and for more than any test
 * takes. A bare number is seconds.
 */
export function durationSeconds(text: string): number | undefined {
	const trimmed = text.trim();
	if (/^\d+(\.\d+)?$/.test(trimmed)) return possible(Number(trimmed));
	let seconds = 0;
	let read = 0;
	for (const [part, amount, unit] of trimmed.matchAll(PART)) {
		seconds += Number(amount) * (SECONDS_PER.get(unit ?? "") ?? Number.NaN);
		read += part.length;
	}
	return read > 0 && read === trimmed.length ? possible(seconds) : undefined;
}

/** Thirty years, s. */
const LONGEST = 1e9;

function possible(seconds: number): number | undefined {
	return seconds <= LONGEST ? seconds : undefined;
}

/** A duration in seconds only, so that equal loads read alike: 60 is `60s`, never `1m0s`. */
export function formatDuration(seconds: number): string {
	return `${Number(seconds.toFixed(9))}s`;
}
