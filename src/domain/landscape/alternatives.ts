import { lifecycle } from "#src/domain/landscape/lifecycle.ts";
import type { SupportLevel } from "#src/schema/claim.ts";
import type { Status } from "#src/schema/entry-vocabulary.ts";

/** What is compared to find an alternative. */
export type Alternative = {
	readonly id: string;
	readonly name: string;
	readonly status: Status;
	readonly capabilities: Readonly<Record<string, { readonly level: SupportLevel }>>;
};

/** A living entry and how much of the subject's proven features it has as well. */
export type RankedAlternative<Entry> = {
	readonly entry: Entry;
	/** Capabilities the subject has, fully or partly, that this one has fully or partly too. */
	readonly shared: number;
	/** Capabilities the subject has, fully or partly. */
	readonly of: number;
};

/**
 * Living entries that can do most of what the subject can, best first.
 *
 * Only proven claims count: an entry nobody has checked ranks low, which is a fact about our
 * knowledge and not about the entry. Ties are in order of names.
 *
 * @param most - How many to return.
 */
export function alternatives<Entry extends Alternative>(
	subject: Alternative,
	candidates: readonly Entry[],
	most: number,
): readonly RankedAlternative<Entry>[] {
	const wanted = Object.keys(subject.capabilities).filter((id) => has(subject, id));
	return candidates
		.filter(({ id, status }) => id !== subject.id && lifecycle(status) === "living")
		.map((entry) => ({
			entry,
			shared: wanted.filter((id) => has(entry, id)).length,
			of: wanted.length,
		}))
		.filter(({ shared }) => shared > 0)
		.toSorted((a, b) => b.shared - a.shared || a.entry.name.localeCompare(b.entry.name, "en"))
		.slice(0, most);
}

function has(entry: Alternative, capability: string): boolean {
	const level = entry.capabilities[capability]?.level;
	return level === "full" || level === "partial";
}
