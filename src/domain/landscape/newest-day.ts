import { claimDay } from "#src/domain/comparison/qualifiers.ts";
import type { Claim } from "#src/schema/claim.ts";

/** What carries the days on which it was checked. */
type Checked = {
	readonly checked: string;
	readonly capabilities?: Readonly<Record<string, Pick<Claim, "checked" | "recorded">>>;
};

/** The newest day on which anything in these entries was checked; `undefined` when there is none. */
export function newestDay(entries: readonly Checked[]): string | undefined {
	return entries
		.flatMap(({ checked, capabilities = {} }) => [
			checked,
			...Object.values(capabilities).map(claimDay),
		])
		.toSorted()
		.at(-1);
}
