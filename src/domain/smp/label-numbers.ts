import { ProtoJsonError } from "./proto-json.ts";

/** Values of this site's labels, without their prefix. */
export type LabelValues = ReadonlyMap<string, string>;

/**
 * A number that was kept in a label.
 *
 * @throws {@link ProtoJsonError} when the label holds something else: it was edited by hand.
 */
export function labelNumber(values: LabelValues, key: string): number | null {
	const text = values.get(key);
	if (text === undefined) return null;
	const number = Number(text);
	if (Number.isFinite(number) && number >= 0) return number;
	throw new ProtoJsonError(`The label meshscape/${key} is "${text.slice(0, 40)}", not a number.`);
}

/**
 * Counts by status that were kept in a label as JSON.
 *
 * @throws {@link ProtoJsonError} when the label holds something else.
 */
export function labelCounts(values: LabelValues, key: string): Record<string, number> | null {
	const text = values.get(key);
	if (text === undefined) return null;
	const counts = parsed(text);
	const isCounts =
		typeof counts === "object" &&
		counts !== null &&
		Object.values(counts).every((count) => Number.isSafeInteger(count) && count >= 0);
	if (isCounts) return counts as Record<string, number>;
	throw new ProtoJsonError(`The label meshscape/${key} holds no counts.`);
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
