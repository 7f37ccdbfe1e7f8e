/**
 * Badges of entries.
 *
 * @module
 */

import type { BadgeModel, EmbedFigure, EmbedModel } from "#src/domain/embeds/embed.ts";
import {
	type EntryRecord,
	type Lifecycle,
	lifecycle,
	newestDay,
} from "#src/domain/entries/entry.ts";
import { ageInDays, formatDate } from "#src/domain/text/dates.ts";

const TONES: Readonly<Record<Lifecycle, BadgeModel["tone"]>> = {
	active: "full",
	unclear: "partial",
	discontinued: "none",
};

/** A check is fresh for a year, and worth little after two. */
const FRESH_DAYS = 365;

function toneOfCheck(day: string, today: string): BadgeModel["tone"] {
	const age = ageInDays(day, today);
	if (age <= FRESH_DAYS) return "full";
	return age <= 2 * FRESH_DAYS ? "partial" : "none";
}

/**
 * The two badges of an entry: the status of the project, and when its facts were last checked.
 *
 * @param today - Day of the build: the older the newest check, the paler its badge.
 */
export function badgeEmbeds(entry: EntryRecord, today: string): readonly EmbedFigure<BadgeModel>[] {
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
				tone: toneOfCheck(day, today),
			},
		},
	];
}

/** Whether a figure is a badge. */
export function isBadge(figure: EmbedFigure<EmbedModel>): figure is EmbedFigure<BadgeModel> {
	return figure.chart.kind === "badge";
}
