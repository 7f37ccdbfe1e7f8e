import { z } from "zod";

/** True when the written parts of an ISO date name a day that exists: `2026-02-30` does not. */
function isCalendarDate(text: string): boolean {
	const [year = "", month = "01", day = "01"] = text.split("-");
	const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}

/** A calendar day, `YYYY-MM-DD`. */
export const day = z
	.string()
	.regex(/^\d{4}-\d{2}-\d{2}$/, "is not a day: write YYYY-MM-DD")
	.refine(isCalendarDate, "is not a day of the calendar");

/** A date as exact as its source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const looseDate = z
	.string()
	.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "is not a date: write YYYY, YYYY-MM or YYYY-MM-DD")
	.refine(isCalendarDate, "is not a date of the calendar");
