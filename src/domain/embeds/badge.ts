/**
 * Badges of entries.
 *
 * @module
 */

import type { BadgeModel, EmbedFigure } from "#src/domain/embeds/embed.ts";
import {
	type EntryRecord,
	type Lifecycle,
	lifecycle,
	newestDay,
} from "#src/domain/entries/entry.ts";
import { formatDate } from "#src/domain/text/dates.ts";

const TONES: Readonly<Record<Lifecycle, BadgeModel["tone"]>> = {
	active: "full",
	unclear: "partial",
	discontinued: "none",
};

/** The two badges of an entry: how the project stands, and when its facts were last checked. */
export function badgeEmbeds(entry: EntryRecord): readonly EmbedFigure<BadgeModel>[] {
	const { id, name, status, path, checked } = entry;
	const day = newestDay([entry]) ?? checked;
	const common = {
		unit: "A badge.",
		coverage: "",
		source: "Facts of the entry",
		day,
		home: path,
	};
	const word = status === "unknown" ? "status unknown" : status;
	return [
		{
			...common,
			id: `status-${id}`,
			topic: `Status of ${name}`,
			title: `${name}: ${word}`,
			takeaway: `Meshscape has ${name} as ${word} on ${formatDate(checked)}.`,
			chart: { kind: "badge", label: name, message: word, tone: TONES[lifecycle(status)] },
		},
		{
			...common,
			id: `verified-${id}`,
			topic: `Last check of ${name}`,
			title: `${name}: facts verified ${formatDate(day)}`,
			takeaway: `The newest check of a fact about ${name} was on ${formatDate(day)}.`,
			chart: {
				kind: "badge",
				label: "Meshscape",
				message: `verified ${day.slice(0, 7)}`,
				tone: "full",
			},
		},
	];
}
