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

/** Text of a file as it may stand in a message: one line, no control characters, short. */
export function quoted(value: unknown): string {
	// Never the inside of an object: it may be nested deeper than a stack is high.
	if (typeof value === "object" && value !== null) return "an object or list";
	if (typeof value !== "string") return String(value);
	const plain = value.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
	return `"${plain.length > 80 ? `${plain.slice(0, 79)}…` : plain}"`;
}
