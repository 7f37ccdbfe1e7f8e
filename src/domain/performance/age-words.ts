import { ageInYears } from "#src/domain/smp/age-in-years.ts";

/**
 * How old something is, no more exactly than matters.
 *
 * @param date - `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 * @param today - `YYYY-MM-DD`.
 * @example
 * ageWords("2024-04-10", "2026-11-23") // => "2.6 years old"
 */
export function ageWords(date: string, today: string): string {
	const years = ageInYears(date, today);
	const months = Math.round(years * 12);
	if (months < 1) return "less than a month old";
	if (months < 18) return `${months} ${months === 1 ? "month" : "months"} old`;
	return `${years.toLocaleString("en", { maximumFractionDigits: 1 })} years old`;
}
