import { z } from "zod";

/** The form every id has: lower-case words of letters and digits joined by single hyphens. */
export const ID_FORM = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An id as used in file names, addresses and references. */
export const id = z
	.string()
	.regex(ID_FORM, "is not an id: use lower-case letters, digits and single hyphens");

/** What a reference names. */
export type Referred =
	| "abstraction"
	| "answer"
	| "capability"
	| "entry"
	| "example"
	| "measured"
	| "mesh"
	| "mode"
	| "proxy"
	| "question"
	| "smi-api"
	| "source"
	| "term";

/**
 * The id of something that is described elsewhere.
 *
 * Rules look it up and suggest the nearest there is, so that its form is not asked for as well.
 */
export const reference = (to: Referred) => z.string().min(1, "is empty").max(100).meta({ to });

/** One line of plain text, 1 to `max` characters. Markup is refused by the lint rule `markup`. */
export const line = (max: number) =>
	z
		.string()
		.trim()
		.min(1, "is empty")
		.max(max)
		.refine((text) => !/[\r\n]/.test(text), "has more than one line");

/**
 * A public http(s) address. Other schemes are refused, so that no entry can carry a script; quotes and
 * brackets as well, which an address has as `%22` and which end an attribute where someone forgets.
 */
export const webAddress = z
	.url({
		protocol: /^https?$/,
		hostname: z.regexes.domain,
		error: "is not a public http(s) address",
	})
	.refine((address) => !/["<>`\\]/.test(address), "holds a sign that no address has");

/** True when the written parts of an ISO date name a day that exists: `2026-02-30` does not. */
function isCalendarDate(text: string): boolean {
	const known = calendarDates.get(text) ?? isOfCalendar(text);
	calendarDates.set(text, known);
	return known;
}

/** Thousands of claims name the same few days. */
const calendarDates = new Map<string, boolean>();

function isOfCalendar(text: string): boolean {
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
