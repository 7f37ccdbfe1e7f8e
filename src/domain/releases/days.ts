/**
 * Arithmetic with days as they are written in files: `YYYY-MM-DD`, or a month `YYYY-MM` or year
 * `YYYY` where a source is not more exact. No clock: every day comes in.
 */

const DAY_MS = 86_400_000;

/** The first day a date can mean: `2026-11` is 1 November. */
export function firstDay(date: string): string {
	const [year, month = "01", day = "01"] = date.split("-");
	return `${year}-${month}-${day}`;
}

/** The last day a date can mean: support that ends in `2026-11` lasts until 30 November. */
export function lastDay(date: string): string {
	const [year, month = "12", day] = date.split("-");
	if (day !== undefined) return date;
	return isoDay(Date.UTC(Number(year), Number(month), 0));
}

/** Days from one day to another, negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
	return Math.round((time(to) - time(from)) / DAY_MS);
}

/** The day that many days later. */
export function addDays(day: string, days: number): string {
	return isoDay(time(day) + days * DAY_MS);
}

/**
 * The same day of the month that many months later, or the last day of a shorter month.
 *
 * @example
 * addMonths("2025-08-31", 6) // => "2026-02-28"
 */
export function addMonths(day: string, months: number): string {
	const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
	const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
	return isoDay(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

function time(day: string): number {
	return Date.parse(`${firstDay(day)}T00:00:00Z`);
}

function isoDay(ms: number): string {
	return new Date(ms).toISOString().slice(0, 10);
}
