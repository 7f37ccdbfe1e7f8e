/** A table as a reader sees it: names and words, in the order they stand on the screen. */
export type ShownTable = {
	/** What stands above the first column. */
	readonly corner: string;
	readonly columns: readonly string[];
	readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
};
