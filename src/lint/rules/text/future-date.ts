import type { Rule } from "#src/lint/rule.ts";
import { baseName, stringsWith } from "#src/lint/strings.ts";

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
/** A version can look like a date, as 2019 or 2026-07-01 do. */
const NEVER_DATES = /version|since|name|alias/;
/** Ends of support are announced ahead. */
const AHEAD = /^((extended_)?support_ends|maintenance_from)$/;

/** Nobody read a page about a service mesh before the first one came out. */
const FIRST_CHECK = "2016";

/** A date cannot be in the future. */
export const futureDate: Rule = {
	id: "future-date",
	description: "No date is later than today, and no page was read before 2016.",
	why: "Nothing has been read, released or measured on a day that has not come.",
	example: { bad: "checked: 2062-01-31", good: "checked: 2026-01-31" },
	isPerFile: true,
	check(catalog, report) {
		const suspect = { others: strangeDays(catalog.today) };
		for (const source of catalog.files) {
			for (const { path, field, value } of stringsWith(source, suspect)) {
				if (field === "checked" && value < FIRST_CHECK && DATE.test(value)) {
					const message = `${value} in ${baseName(source.file)} is before there were service meshes.`;
					const hint = "Look at the year: it is the day on which the page was read.";
					report({ file: source.file, path, at: "value", message, hint });
				}
				const isDate = DATE.test(value) && !NEVER_DATES.test(field) && !AHEAD.test(field);
				const dated = isDate && (value.length > 4 || field.endsWith("date"));
				if (!dated || value <= catalog.today.slice(0, value.length)) continue;
				const message = `${value} in ${baseName(source.file)} is later than today (${catalog.today}).`;
				const hint = "Write the day it happened or was read; plans belong in a note.";
				report({ file: source.file, path, at: "value", message, hint });
			}
		}
	},
};

/** Dates after a day or before the first check: what is greater in its first figure that differs. */
function strangeDays(today: string): RegExp {
	const later = [...today].flatMap((figure, at) =>
		/[0-8]/.test(figure) ? [`${today.slice(0, at)}[${Number(figure) + 1}-9]`] : [],
	);
	return new RegExp(`^(?:${later.join("|")}|[01]\\d|200|201[0-5])[\\d-]*$`, "m");
}
