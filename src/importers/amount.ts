/** A file that holds no run that can be trusted, with the reason in one line. */
export class RefusedError extends Error {
	override name = "RefusedError";
}

/** A file that no format knows. */
export class UnknownFormatError extends RefusedError {
	override name = "UnknownFormatError";
}

/**
 * Refuses a file.
 *
 * @param reason - One sentence; text of the file in it is shortened by the caller with `quoted`.
 */
export function refuse(reason: string): never {
	throw new RefusedError(reason);
}

/** Text of a file for use in a message: one line, no control characters, short. */
export function quoted(value: unknown): string {
	// Never the inside of an object: it may be nested deeper than a stack is high.
	if (typeof value === "object" && value !== null) return "an object or list";
	if (typeof value !== "string") return String(value);
	const plain = value.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
	return `"${plain.length > 80 ? `${plain.slice(0, 79)}…` : plain}"`;
}

/** An object of a file with whatever keys it has. */
export type Fields = Readonly<Record<string, unknown>>;

/** The object itself, or an empty one in place of anything else. */
export function fieldsOf(value: unknown): Fields {
	return typeof value === "object" && value !== null && !Array.isArray(value)
		? (value as Fields)
		: {};
}

/** What an object of a file holds under a key; nothing that every object inherits. */
export function own(fields: Fields | undefined, key: string): unknown {
	return fields !== undefined && Object.hasOwn(fields, key) ? fields[key] : undefined;
}

/** The list itself, or an empty one in place of anything else. */
export function listOf(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}

/** The text itself, or an empty one in place of anything else. */
export function textOf(value: unknown): string {
	return typeof value === "string" ? value : "";
}

/** Eleven days in milliseconds: nothing a load generator waits for. */
const LONGEST_MS = 1e9;

/**
 * A number that is not negative, written as a number or, as protobuf does, as text.
 *
 * @param name - How the file calls it, for the message.
 * @returns Null when the file does not hold it.
 * @throws Refuses text that is not a number, NaN, infinite and negative ones.
 */
export function amount(value: unknown, name: string): number | null {
	if (value === undefined || value === null || value === "") return null;
	const number = typeof value === "string" ? Number(value) : value;
	if (typeof number === "number" && number >= 0 && number <= 1e15) return number;
	return refuse(`${name} is ${quoted(value)}, which is not an amount.`);
}

/** A whole number that is not negative; null when the file does not hold it. */
export function count(value: unknown, name: string): number | null {
	const number = amount(value, name);
	if (number === null || Number.isSafeInteger(number)) return number;
	return refuse(`${name} is ${quoted(value)}, which is not a count.`);
}

/**
 * A time in milliseconds.
 *
 * @param perUnit - Milliseconds in one unit of the file: 1000 for seconds, 1e-6 for nanoseconds.
 */
export function milliseconds(value: unknown, name: string, perUnit: number): number | null {
	const number = amount(value, name);
	if (number === null) return null;
	const ms = tidy(number * perUnit);
	return ms <= LONGEST_MS ? ms : refuse(`${name} is ${quoted(value)}, which is not a time.`);
}

/** Takes the noise of a change of unit off: 1.1109600000000002 is 1.11096. */
export function tidy(value: number): number {
	return Number(value.toPrecision(15));
}
