/** The command was understood, but doing it would do harm. Nothing was changed. */
export class Refusal extends Error {
	override readonly name = "Refusal";
}
