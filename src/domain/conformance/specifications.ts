/**
 * The specifications meshes have in common: their records, milestones and implementers.
 *
 * @module
 */

import { formatDate } from "#src/domain/text/dates.ts";
import type { Abstraction } from "#src/schema/conformance/abstraction.ts";

/** A specification several meshes share, as pages and domain functions see it. */
export type AbstractionRecord = Readonly<Abstraction> & {
	readonly id: string;
	/** Address of its page, without the base path. */
	readonly path: string;
	/** File in the repository that says all this. */
	readonly file: string;
	/** Its prose in Markdown. */
	readonly body: string;
};

/** An abstraction an entry implements, with how far and what shows it. */
export type Implemented = {
	readonly abstraction: Pick<AbstractionRecord, "id" | "path" | "short" | "status">;
	readonly note: string | undefined;
	readonly source: string;
};

/** The abstractions an entry implements, in their order. */
export function implemented(
	entry: string,
	abstractions: readonly Pick<
		AbstractionRecord,
		"id" | "path" | "short" | "status" | "implemented_by"
	>[],
): readonly Implemented[] {
	return abstractions.flatMap((abstraction) =>
		abstraction.implemented_by
			.filter((one) => one.entry === entry)
			.map(({ note, source }) => ({ abstraction, note, source })),
	);
}

/**
 * A milestone of a specification in words: version and day as far as sources give them.
 *
 * @returns Empty when neither is known; a note then says why.
 * @example
 * milestoneLabel({ version: "v0.6.0", date: "2021-01-20", … }) // => "v0.6.0, 20 January 2021"
 */
export function milestoneLabel({
	version,
	date,
}: Pick<Abstraction["first_release"], "version" | "date">): string {
	return [version, date && formatDate(date)].filter(Boolean).join(", ");
}
