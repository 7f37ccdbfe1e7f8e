/**
 * A date as a point on a time axis, in years: the middle of what the date leaves open.
 *
 * @param date - `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 * @example
 * yearFraction("2018") // => 2018.5
 * yearFraction("2018-07-01") // => 2018.5
 */
export function yearFraction(date: string): number {
	const [year = 0, month, day] = date.split("-").map(Number);
	if (month === undefined) return year + 0.5;
	return year + (month - 1 + (day === undefined ? 0.5 : (day - 1) / 31)) / 12;
}
