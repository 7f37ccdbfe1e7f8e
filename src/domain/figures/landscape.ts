/**
 * Figures of the landscape: how many of what, and how long each has lasted.
 *
 * @module
 */

import type { EntryRecord } from "#src/domain/entries/entry.ts";
import { lifespans } from "#src/domain/entries/timeline.ts";
import type {
	Figure,
	LifespanModel,
	LifespanRow,
	StackedModel,
	Tone,
} from "#src/domain/figures/figure.ts";
import { formatDate } from "#src/domain/text/dates.ts";
import { percent } from "#src/domain/text/numbers.ts";
import { counted, listed } from "#src/domain/text/words.ts";
import type { FoundationLevel, Status } from "#src/schema/entries/entry-vocabulary.ts";

const STATUSES: readonly { readonly id: Status; readonly name: string; readonly tone: Tone }[] = [
	{ id: "active", name: "active", tone: "full" },
	{ id: "maintenance", name: "maintenance", tone: "partial" },
	{ id: "dormant", name: "dormant", tone: "unknown" },
	{ id: "archived", name: "archived", tone: "planned" },
	{ id: "discontinued", name: "discontinued", tone: "none" },
	{ id: "unknown", name: "status unknown", tone: "unknown" },
];

type FoundationPlace = FoundationLevel | "company" | "unknown";

const FOUNDATION_PLACES: readonly { readonly id: FoundationPlace; readonly name: string }[] = [
	{ id: "graduated", name: "Graduated" },
	{ id: "incubating", name: "Incubating" },
	{ id: "sandbox", name: "Sandbox" },
	{ id: "archived", name: "Archived by a foundation" },
	{ id: "company", name: "No foundation level" },
	{ id: "unknown", name: "Steward unknown" },
];

/** Every entry by its level in a foundation and its status. */
export function landscapeFigure(
	entries: readonly EntryRecord[],
	day: string,
): Figure<StackedModel> {
	const rows = FOUNDATION_PLACES.map(({ id, name }) => {
		const members = entries.filter((entry) => foundationPlace(entry) === id);
		const counts = STATUSES.map(({ id: status }) => {
			return members.filter((entry) => entry.status === status).length;
		});
		return { id, name, counts };
	}).filter(({ counts }) => counts.some((count) => count > 0));
	const active = entries.filter(({ status }) => status === "active").length;
	const housed = entries.filter(
		(entry) => !["company", "unknown"].includes(foundationPlace(entry)),
	);
	const alive = housed.filter(({ status }) => status === "active").length;
	const unknown = entries.filter(({ status }) => status === "unknown").length;
	return {
		id: "landscape-status",
		topic: "Entries by foundation level and status",
		title: `${active} of ${entries.length} entries are active; ${housed.length} ${housed.length === 1 ? "belongs" : "belong"} to a foundation`,
		takeaway: `In a foundation ${percent(share(alive, housed.length))} % are active, elsewhere ${percent(share(active - alive, entries.length - housed.length))} %.`,
		unit: "Meshes, proxies and tools, number of entries.",
		coverage: `The status of ${counted(unknown, "entry", "entries")} is unknown: no source says.`,
		source: "Entries of the landscape, each with its sources",
		day,
		home: "/data/#landscape-status",
		chart: { kind: "stacked", rowsAre: "Foundation level", segments: STATUSES, rows },
	};
}

function foundationPlace({ governance }: EntryRecord): FoundationPlace {
	return governance === undefined ? "unknown" : (governance.level ?? "company");
}

function share(part: number, whole: number): number {
	return whole === 0 ? 0 : part / whole;
}

/** Lifespans of meshes from announcement to end; active ones have no end. */
export function lifespanFigure(meshes: readonly EntryRecord[], day: string): Figure<LifespanModel> {
	const lives = lifespans(meshes, day);
	const rows = lives.map(
		({ entry, start, end, stable, lifecycle, steps }): LifespanRow => ({
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
		topic: "Lifespans of service meshes",
		title: `Of ${rows.length} dated meshes ${counted("discontinued")} are discontinued, ${counted("active")} active and ${counted("unclear")} of unclear status`,
		takeaway: lifespanTakeaway(rows),
		unit: `Years. Hatched from the announcement, solid from general availability. Arrow: alive on ${formatDate(day)}; question mark: no source says. Diamonds: foundation levels reached.`,
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

function lifespanTakeaway(rows: readonly LifespanRow[]): string {
	const discontinued = rows.filter(({ lifecycle }) => lifecycle === "discontinued");
	const years = discontinued
		.map(({ start, end }) => Math.round((end - start) * 100))
		.toSorted((a, b) => a - b);
	const middle = years[Math.floor((years.length - 1) / 2)];
	if (middle === undefined) return "None of them is discontinued.";
	// The next whole tenth: one that lasted exactly 4.00 years did not last less than 4.0.
	const tenths = Math.floor(middle / 10) + 1;
	const within = years.filter((hundredths) => hundredths < tenths * 10).length;
	const never = discontinued.filter(({ stable }) => stable === null).length;
	return `${howMany(within, years.length)} of the discontinued ones lasted less than ${(tenths / 10).toFixed(1)} years; of ${never} of them no stable version is known.`;
}

/** At least half of some: half, with one more where their number is odd. */
function howMany(part: number, whole: number): string {
	if (part === whole) return "All";
	return part > Math.ceil(whole / 2) ? "More than half" : "Half";
}
