/** One command of the command line. */
export type Command = {
	/** How it is called, and what its options mean. */
	readonly usage: string;
	/**
	 * Runs with the arguments after the command's name.
	 *
	 * @returns The exit code: 0 fine, 1 problems.
	 * @throws {@link UsageError} for wrong usage, which ends with code 2.
	 */
	readonly run: (args: readonly string[], caller: Caller) => number | Promise<number>;
};

/** Who called: the folder that paths start from, and where answers go. */
export type Caller = {
	readonly folder: string;
	/** Writes text to standard output as it is. */
	readonly print: (text: string) => void;
	/** Writes text to standard error as it is. */
	readonly warn: (text: string) => void;
	/** Asks whoever sits in front of it; `undefined` when they stop. Missing where nobody does. */
	readonly ask?: (question: string) => Promise<string | undefined>;
};
