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
