import type { Path } from "./field-at.ts";

/** Something wrong with the data of one file, before its line is looked up. */
export type Finding = {
	readonly rule: string;
	/** Where in the data; of a missing field, where it should be. */
	readonly path: Path;
	readonly at: "key" | "value";
	readonly message: string;
	readonly hint: string;
};
