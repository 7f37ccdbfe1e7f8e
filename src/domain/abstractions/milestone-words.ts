import { writtenDate } from "#src/domain/dates/written-date.ts";
import type { Abstraction } from "#src/schema/abstraction.ts";

/**
 * A milestone of a specification in words: version and day as far as sources give them.
 *
 * @returns Empty when neither is known; a note then says why.
 * @example
 * milestoneWords({ version: "v0.6.0", date: "2021-01-20", … }) // => "v0.6.0, 20 January 2021"
 */
export function milestoneWords({
	version,
	date,
}: Pick<Abstraction["first_release"], "version" | "date">): string {
	return [version, date && writtenDate(date)].filter(Boolean).join(", ");
}
