/**
 * What a reader of an entry wants to know first.
 *
 * @module
 */

import { type ClaimingRecord, type EntryRecord, lifecycle } from "#src/domain/entries/entry.ts";
import type { Status } from "#src/schema/entries/entry-vocabulary.ts";

/** What a status means to somebody who has to choose. */
const MEANINGS: Readonly<Record<Status, string>> = {
	active: "It had a release within 18 months, or its project says that it is developed.",
	maintenance: "It gets fixes, and no new features are planned.",
	dormant: "No release for 18 months, and its project does not say why.",
	archived: "Its repository is closed to changes.",
	discontinued: "Its maker has discontinued it.",
	unknown: "No source says whether it is still developed.",
};

/** The meaning of an entry's status in a sentence. */
export function statusMeaning({ status }: Pick<EntryRecord, "status">): string {
	return MEANINGS[status];
}

/**
 * What an entry lacks and most active peers have: proven absent here, and full in more than half of the active
 * peers that are known. What is unknown is not a limit.
 *
 * @param vocabulary - Ids of capabilities in the order of the vocabulary, which settles equal counts.
 * @param most - How many to name.
 */
export function commonLacks(
	entry: ClaimingRecord,
	peers: readonly ClaimingRecord[],
	vocabulary: readonly string[],
	most: number,
): readonly { readonly id: string; readonly have: number; readonly known: number }[] {
	const active = peers.filter(
		({ id, status }) => id !== entry.id && lifecycle(status) === "active",
	);
	return vocabulary
		.filter((id) => entry.capabilities[id]?.level === "none")
		.map((id) => {
			const levels = active.flatMap(({ capabilities }) => capabilities[id]?.level ?? []);
			return { id, have: levels.filter((level) => level === "full").length, known: levels.length };
		})
		.filter(({ have, known }) => have * 2 > known)
		.toSorted((a, b) => b.have / b.known - a.have / a.known)
		.slice(0, most);
}
