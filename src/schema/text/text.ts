import { z } from "zod";

/** The form every id has: lower-case words of letters and digits joined by single hyphens. */
export const ID_FORM = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An id as used in file names, addresses and references. */
export const id = z
	.string()
	.regex(ID_FORM, "is not an id: use lower-case letters, digits and single hyphens");

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
