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
	/** Asks the person at the terminal; `undefined` when they stop. Missing where there is nobody. */
	readonly ask?: (question: string) => Promise<string | undefined>;
};

/** The command was called in a way that cannot mean anything. */
export class UsageError extends Error {
	override readonly name = "UsageError";
}

/** The command was understood, but doing it would do harm. Nothing was changed. */
export class Refusal extends Error {
	override readonly name = "Refusal";
}

/** Text with line breaks, control signs and hidden signs shown as escapes, so that no name can steer a terminal. */
export function visible(text: string): string {
	return text.replace(/[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu, (sign) => {
		const code = (sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0");
		return code.length > 4 ? `\\u{${code}}` : `\\u${code}`;
	});
}
