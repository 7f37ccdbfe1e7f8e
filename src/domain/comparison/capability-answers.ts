import type { SupportLevel } from "#src/schema/claim.ts";
import type { Status } from "#src/schema/entry-vocabulary.ts";

/** An entry as far as its answer to one capability goes. */
type Asked = {
	readonly name: string;
	readonly status: Status;
	readonly capabilities: Readonly<Record<string, { readonly level: SupportLevel }>>;
};

/** The levels in the order a reader looks for them. */
export const ANSWER_ORDER = ["full", "partial", "planned", "none", "unknown"] as const;

/** How often each level is answered, and who answers, best first and then by name. */
export type CapabilityAnswers<Entry> = {
	readonly entries: readonly Entry[];
	readonly counts: Readonly<Record<SupportLevel | "unknown", number>>;
};

/** What entries answer to one capability. */
export function capabilityAnswers<Entry extends Asked>(
	entries: readonly Entry[],
	capability: string,
): CapabilityAnswers<Entry> {
	const level = (entry: Entry) => entry.capabilities[capability]?.level ?? "unknown";
	const sorted = entries.toSorted(
		(a, b) =>
			ANSWER_ORDER.indexOf(level(a)) - ANSWER_ORDER.indexOf(level(b)) ||
			a.name.localeCompare(b.name, "en"),
	);
	const counts = { full: 0, partial: 0, planned: 0, none: 0, unknown: 0 };
	for (const entry of entries) counts[level(entry)] += 1;
	return { entries: sorted, counts };
}
