import { writtenDate } from "#src/domain/dates/written-date.ts";
import type { EntryRecord } from "#src/domain/landscape/entry-record.ts";
import { lifespans } from "#src/domain/landscape/lifespans.ts";
import type { LifeRow, LivesModel } from "./chart-model.ts";
import type { Figure } from "./figure.ts";
import { listed } from "./listed.ts";

/** Lives of meshes from announcement to end; living ones are open-ended. */
export function livesFigure(meshes: readonly EntryRecord[], day: string): Figure<LivesModel> {
	const lives = lifespans(meshes, day);
	const rows = lives.map(
		({ entry, start, end, stable, lifecycle, steps }): LifeRow => ({
			id: entry.id,
			name: entry.name,
			start: hundredths(start),
			stable: stable === undefined ? null : hundredths(stable),
			end: hundredths(end),
			lifecycle,
			steps: steps.map(({ at, label }) => ({ at: hundredths(at), label })),
			dates: {
				announced: entry.announced?.date ?? null,
				stable: entry.ga?.date ?? null,
				ended: entry.ended?.date ?? null,
			},
			address: entry.path,
		}),
	);
	const counted = (stage: string) => rows.filter((row) => row.lifecycle === stage).length;
	const undated = meshes.filter(({ id }) => rows.every((row) => row.id !== id));
	return {
		id: "timeline",
		topic: "Lives of service meshes",
		title: `Of ${rows.length} dated meshes ${counted("ended")} have ended, ${counted("living")} live and ${counted("unclear")} are of unclear status`,
		takeaway: livesTakeaway(rows),
		unit: `Years. Hatched from the announcement, solid from general availability. Arrow: alive on ${writtenDate(day)}; question mark: no source says. Diamonds: foundation levels reached.`,
		coverage:
			undated.length === 0
				? "Every mesh has at least one dated source."
				: `${undated.length} without any dated source and so not drawn: ${listed(
						undated.map(({ name }) => name),
						12,
					)}.`,
		source: "Announcements, releases and foundation pages, named below",
		day,
		home: "/timeline/#lives",
		chart: { kind: "lives", rows },
	};
}

function hundredths(year: number): number {
	return Math.round(year * 100) / 100;
}

function livesTakeaway(rows: readonly LifeRow[]): string {
	const ended = rows.filter(({ lifecycle }) => lifecycle === "ended");
	const years = ended.map(({ start, end }) => end - start).toSorted((a, b) => a - b);
	const middle = years[Math.floor((years.length - 1) / 2)];
	if (middle === undefined) return "None of them has ended.";
	const never = ended.filter(({ stable }) => stable === null).length;
	return `Half of those that ended lived less than ${(middle + 0.05).toFixed(1)} years; of ${never} of them no stable version is known.`;
}
