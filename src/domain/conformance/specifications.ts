import type { AbstractionRecord } from "./abstraction-record.ts";

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
