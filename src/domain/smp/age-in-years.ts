import { yearFraction } from "#src/domain/dates/year-fraction.ts";

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
