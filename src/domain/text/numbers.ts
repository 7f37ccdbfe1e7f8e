/**
 * Numbers as the site writes them: figures with units, percentages, medians.
 *
 * @module
 */

const MINUS = "\u2212";

/**
 * A number for a table: three digits that matter, thousands set apart.
 *
 * @example
 * formatNumber(0.5174) // => "0.517"
 * formatNumber(3033.1) // => "3,033"
 */
export function formatNumber(value: number): string {
	const size = Math.abs(value);
	const digits = size >= 100 || Number.isInteger(value) ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
	const text = withDigits(Number.isInteger(value) ? 0 : digits, digits).format(size);
	return value < 0 ? MINUS + text : text;
}

const formats = new Map<string, Intl.NumberFormat>();

/** A format takes much longer to make than to use, and pages write thousands of numbers. */
function withDigits(least: number, most: number): Intl.NumberFormat {
	const key = `${least} ${most}`;
	const format =
		formats.get(key) ??
		new Intl.NumberFormat("en", { minimumFractionDigits: least, maximumFractionDigits: most });
	formats.set(key, format);
	return format;
}

/** A difference with its sign, so that a gain is never taken for a value. */
export function formatDifference(value: number): string {
	return value > 0 ? `+${formatNumber(value)}` : formatNumber(value);
}

/** How many times as much, with two decimals. */
export function formatFactor(value: number): string {
	return `×${withDigits(2, 2).format(value)}`;
}

/** A share from 0 to 1 in percent; anything above none is never written as 0 %. */
export function formatShare(share: number): string {
	const percent = share * 100;
	if (percent > 0 && percent < 0.01) return "< 0.01 %";
	return `${withDigits(0, 2).format(percent)} %`;
}

/** A share of 0 to 1 as whole per cent. */
export function percent(share: number): number {
	return Math.round(share * 100);
}

/** The middle value, or the mean of the two middle ones; `undefined` of nothing. */
export function median(values: readonly number[]): number | undefined {
	const sorted = values.toSorted((one, other) => one - other);
	const middle = sorted.length / 2;
	const high = sorted[Math.floor(middle)];
	if (high === undefined || !Number.isInteger(middle)) return high;
	return (high + (sorted[middle - 1] ?? high)) / 2;
}
