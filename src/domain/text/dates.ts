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
 * writtenDate("2026-11-23") // => "23 November 2026"
 * writtenDate("2018-07") // => "July 2018"
 */
export function writtenDate(date: string): string {
	const [year, month, day] = date.split("-");
	const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
	return [day === undefined ? undefined : String(Number(day)), name, year]
		.filter((part) => part !== undefined)
		.join(" ");
}
