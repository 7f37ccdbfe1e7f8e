/** The command was called in a way that cannot mean anything. */
export class UsageError extends Error {
	override readonly name = "UsageError";
}

/** The command was understood, but doing it would do harm. Nothing was changed. */
export class Refusal extends Error {
	override readonly name = "Refusal";
}
