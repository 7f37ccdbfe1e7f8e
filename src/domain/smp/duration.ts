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
 * @returns `undefined` for any other text, such as "exactly 1000 calls". A bare number is seconds.
 */
export function durationSeconds(text: string): number | undefined {
	const trimmed = text.trim();
	if (/^\d+(\.\d+)?$/.test(trimmed)) return Number(trimmed);
	let seconds = 0;
	let read = 0;
	for (const [part, amount, unit] of trimmed.matchAll(PART)) {
		seconds += Number(amount) * (SECONDS_PER.get(unit ?? "") ?? Number.NaN);
		read += part.length;
	}
	return read > 0 && read === trimmed.length ? seconds : undefined;
}

/** A duration in seconds only, so that equal loads read alike: 60 is `60s`, never `1m0s`. */
export function writtenDuration(seconds: number): string {
	return `${Number(seconds.toFixed(9))}s`;
}
