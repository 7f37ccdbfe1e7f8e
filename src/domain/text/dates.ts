/**
 * Days as the site writes and counts them: in words, as years, as ages.
 *
 * @module
 */

const MONTHS = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December",
] as const;

/**
 * An ISO date in words, exactly as precise as it was given.
 *
 * @param date - `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 * @example
 * formatDate("2026-11-23") // => "23 November 2026"
 * formatDate("2018-07") // => "July 2018"
 */
export function formatDate(date: string): string {
	const known = written.get(date) ?? writtenDate(date);
	written.set(date, known);
	return known;
}

/** Claims carry few days, and pages write each of them hundreds of times. */
const written = new Map<string, string>();

function writtenDate(date: string): string {
	const [year, month, day] = date.split("-");
	const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
	return [day === undefined ? undefined : String(Number(day)), name, year]
		.filter((part) => part !== undefined)
		.join(" ");
}

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

const DAY_MS = 86_400_000;

/**
 * Whole days from one day to another.
 *
 * @param day - `YYYY-MM-DD`, with or without a time behind it, which is left out of account.
 * @param today - `YYYY-MM-DD`.
 * @returns Never negative: a report of tomorrow, seen from another time zone, is of today.
 */
export function ageInDays(day: string, today: string): number {
	const at = (text: string) => Date.parse(`${text.slice(0, 10)}T00:00:00Z`);
	return Math.max(0, Math.round((at(today) - at(day)) / DAY_MS));
}

/**
 * Years from a date to today, with fractions.
 *
 * @param date - As exact as its source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 * @param today - `YYYY-MM-DD`.
 * @returns Never negative.
 */
export function ageInYears(date: string, today: string): number {
	return Math.max(0, yearFraction(today) - yearFraction(date));
}

/**
 * How old something is, no more exactly than matters.
 *
 * @param date - `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 * @param today - `YYYY-MM-DD`.
 * @example
 * ageLabel("2024-04-10", "2026-11-23") // => "2.6 years old"
 */
export function ageLabel(date: string, today: string): string {
	const years = ageInYears(date, today);
	const months = Math.round(years * 12);
	if (months < 1) return "less than a month old";
	if (months < 18) return `${months} ${months === 1 ? "month" : "months"} old`;
	return `${years.toLocaleString("en", { maximumFractionDigits: 1 })} years old`;
}
