const NANOSECONDS = 1_000_000_000n;

const RFC_3339 =
	/^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2}:\d{2})(?:\.(\d{1,9})\d*)?(Z|z|[+-]\d{2}:?\d{2})$/;

/**
 * Reads an RFC 3339 moment with any offset.
 *
 * @returns Nanoseconds since 1970 in UTC, or `undefined` when the text is no moment. A text
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
