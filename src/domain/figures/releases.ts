/**
 * Figures of support: how long which release cycle gets fixes, for one entry and for all meshes.
 *
 * @module
 */

import type { Figure, SupportModel, SupportRow } from "#src/domain/figures/figure.ts";
import { lastDay } from "#src/domain/releases/days.ts";
import { cycleLabel, supportLabel } from "#src/domain/releases/labels.ts";
import {
	type CycleStatus,
	cyclesOn,
	type ReleasesRecord,
	releaseStatus,
} from "#src/domain/releases/status.ts";
import { isSupported } from "#src/domain/releases/support.ts";
import { formatDate, yearFraction } from "#src/domain/text/dates.ts";
import { counted, listed } from "#src/domain/text/words.ts";

/** Where a bar of the chart starts and ends, years as decimal numbers. */
const hundredths = (year: number) => Math.round(year * 100) / 100;

const UNIT =
	"Years. Solid: gets fixes. Dense: for 90 days or less. Dotted: extended support, mostly paid. Ruled: ended. Hatched: no source says how long. Arrow: no end fixed yet.";
const SOURCE = "Release and support pages of the projects and vendors, each named in its entry";

/** The rows of one entry, newest cycle first. */
export function supportRows(record: ReleasesRecord, day: string): readonly SupportRow[] {
	return cyclesOn(record, day).map((found, at) => supportRow(record, found, at, day));
}

function supportRow(
	{ id, name, path }: ReleasesRecord,
	{ cycle, support }: CycleStatus,
	at: number,
	day: string,
): SupportRow {
	const { released, support_ends: stated, extended_support_ends: extended, edition } = cycle;
	const ends = stated ?? (support.state === "extended" ? undefined : support.ends);
	const isOpen = ends === undefined;
	return {
		id: `${id}-${cycle.cycle}-${edition}`,
		group: name,
		name: cycleLabel({ cycle }),
		isFirst: at === 0,
		state: support.state,
		start: released === undefined ? null : hundredths(yearFraction(released)),
		end: hundredths(
			yearFraction(isOpen ? endOfOpen(cycle.latest_released, support.state, day) : lastDay(ends)),
		),
		extended: extended === undefined ? null : hundredths(yearFraction(lastDay(extended))),
		isOpen: isOpen && isSupported(support),
		words: supportLabel(support),
		dates: {
			released: released ?? null,
			latest: cycle.latest ?? null,
			ends: ends ?? null,
			extended: extended ?? null,
		},
		address: `${path}#releases`,
	};
}

/** A cycle without an end is drawn to the day; one that has ended without a day, to its last patch. */
function endOfOpen(latest: string | undefined, state: SupportRow["state"], day: string): string {
	return state === "ended" && latest !== undefined ? latest : day;
}

/** Every cycle of every active mesh. */
export function supportFigure(
	records: readonly ReleasesRecord[],
	day: string,
): Figure<SupportModel> {
	const drawn = records.filter(({ releases }) => releases.length > 0);
	const rows = drawn.flatMap((record) => supportRows(record, day));
	const free = records.filter((record) => isServed(record, day, "free"));
	const paid = records.filter((record) => isServed(record, day, "paid"));
	const silent = records.filter(({ policy }) => policy === undefined);
	return {
		id: "releases",
		topic: "Support of all release cycles of active meshes",
		title: `${free.length} of ${records.length} active meshes have a release supported today without payment`,
		takeaway: `Without payment: ${listed(names(free), 20)}; for customers: ${listed(names(paid), 20)}.`,
		unit: UNIT,
		coverage: `${counted(rows.length, "cycle")}; of ${counted(silent.length, "mesh", "meshes")} no support policy was found.`,
		source: SOURCE,
		day,
		home: "/releases/#support",
		chart: { kind: "support", day, today: hundredths(yearFraction(day)), rows },
	};
}

function names(records: readonly ReleasesRecord[]): readonly string[] {
	return records.map(({ name }) => name);
}

function isServed(record: ReleasesRecord, day: string, side: "free" | "paid"): boolean {
	return (releaseStatus(record, day)[side]?.supported.length ?? 0) > 0;
}

/** The cycles of one entry. */
export function entrySupportFigure(record: ReleasesRecord, day: string): Figure<SupportModel> {
	const { name, path, policy } = record;
	const found = cyclesOn(record, day);
	const supported = found.filter(({ support }) => isSupported(support));
	const [newest] = found;
	const said = newest === undefined ? "" : `${cycleLabel(newest)}: ${supportLabel(newest.support)}`;
	return {
		id: `releases-${record.id}`,
		topic: `Support of the releases of ${name}`,
		title: `${name} ${said}`,
		takeaway: takeaway(found, supported),
		unit: UNIT,
		coverage: policy?.text ?? "No support policy was found.",
		source: `Release and support pages of ${name}`,
		day,
		home: `${path}#support`,
		chart: {
			kind: "support",
			day,
			today: hundredths(yearFraction(day)),
			rows: supportRows(record, day),
		},
	};
}

function takeaway(found: readonly CycleStatus[], supported: readonly CycleStatus[]): string {
	const unknown = found.filter(({ support }) => support.state === "unknown").length;
	const known =
		supported.length === 0
			? "No cycle is known to get fixes"
			: `Of ${counted(found.length, "cycle")} ${supported.length} ${supported.length === 1 ? "gets" : "get"} fixes`;
	const ending = supported.find(({ support }) => support.state === "ending");
	const soon =
		ending?.support.ends === undefined
			? ""
			: `; ${cycleLabel(ending)} until ${formatDate(ending.support.ends)}`;
	const open = unknown === 0 ? "" : ` Of ${unknown} no source says how long.`;
	return `${known}${soon}.${open}`;
}
