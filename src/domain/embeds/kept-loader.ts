/** A loader as it was on a day, at an address whose text never changes; `loaders.json` lists them, the newest first. */
export type KeptLoader = {
	/** Name next to the list. */
	readonly file: string;
	/** What an integrity attribute calls it by. */
	readonly integrity: string;
	readonly bytes: number;
	readonly since: string;
};
