import { writtenDate } from "#src/domain/dates/written-date.ts";
import type { EntryRecord } from "#src/domain/landscape/entry-record.ts";
import { type Lifecycle, lifecycle } from "#src/domain/landscape/lifecycle.ts";
import { newestDay } from "#src/domain/landscape/newest-day.ts";
import type { BadgeModel, EmbedFigure } from "./embed-figure.ts";

const TONES: Readonly<Record<Lifecycle, BadgeModel["tone"]>> = {
	living: "full",
	unclear: "partial",
	ended: "none",
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
			takeaway: `Meshscape has ${name} as ${word} on ${writtenDate(checked)}.`,
			chart: { kind: "badge", label: name, message: word, tone: TONES[lifecycle(status)] },
		},
		{
			...common,
			id: `verified-${id}`,
			topic: `Last check of ${name}`,
			title: `${name}: facts verified ${writtenDate(day)}`,
			takeaway: `The newest check of a fact about ${name} was on ${writtenDate(day)}.`,
			chart: {
				kind: "badge",
				label: "Meshscape",
				message: `verified ${day.slice(0, 7)}`,
				tone: "full",
			},
		},
	];
}
