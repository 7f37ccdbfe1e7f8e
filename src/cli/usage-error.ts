/** The command was called in a way that cannot mean anything. */
export class UsageError extends Error {
	override readonly name = "UsageError";
}
