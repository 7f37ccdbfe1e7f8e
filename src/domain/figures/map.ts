/**
 * The map of the landscape as a figure: every mesh in one picture, for slides and other pages.
 *
 * @module
 */

import { lifecycle, type MeshRecord } from "#src/domain/entries/entry.ts";
import { type MapRow, mapFinding, meshMap } from "#src/domain/entries/map.ts";
import { opennessWord } from "#src/domain/entries/openness.ts";
import type { ChartTable } from "#src/domain/figures/chart-table.ts";
import type { Figure, MapFigureRow, MapModel } from "#src/domain/figures/figure.ts";
import { yearFraction } from "#src/domain/text/dates.ts";
import { counted, idLabel } from "#src/domain/text/words.ts";

/**
 * Every mesh by kind, with its life, its data plane, how open it is and its newest release.
 *
 * @param day - Day up to which active meshes are drawn, `YYYY-MM-DD`.
 */
export function mapFigure(meshes: readonly MeshRecord[], day: string): Figure<MapModel> {
	const groups = meshMap(meshes, day).map(({ id, title, rows }) => ({
		id,
		title,
		rows: rows.map(mapRow),
	}));
	const rows = groups.flatMap((group) => group.rows);
	const starts = rows.flatMap(({ start }) => start ?? []);
	const undated = rows.length - starts.length;
	const onDay = yearFraction(day);
	return {
		id: "landscape-map",
		topic: "Map of service meshes",
		title: mapFinding(meshes),
		takeaway: groups.map(({ title, rows: members }) => `${title}: ${members.length}.`).join(" "),
		unit: "Years: hatched since the announcement, solid since general availability, grey where it ended or no source states its status; at the right the month of the newest release.",
		coverage: `${counted(undated, "mesh has", "meshes have")} no dated source and so no bar.`,
		source: "Entries of the landscape, each with its sources",
		day,
		home: "/#map",
		chart: { kind: "map", from: Math.floor(Math.min(onDay, ...starts)), to: onDay, groups },
	};
}

function mapRow({ mesh, life }: MapRow): MapFigureRow {
	const hundredths = (year: number | undefined) =>
		year === undefined ? null : Math.round(year * 100) / 100;
	return {
		id: mesh.id,
		name: mesh.name,
		start: hundredths(life?.start),
		stable: hundredths(life?.stable),
		end: hundredths(life?.end),
		isActive: lifecycle(mesh.status) === "active",
		plane: mesh.architecture.map(idLabel).join(", ") || "unknown",
		openness: opennessWord(mesh.open_source),
		release: mesh.latest_release?.date?.slice(0, 7) ?? null,
		dates: {
			announced: mesh.announced?.date ?? null,
			stable: mesh.ga?.date ?? null,
			ended: mesh.ended?.date ?? null,
		},
		address: mesh.path,
	};
}

/** The map as a table: a row for each mesh, its group in a column. */
export function mapTable({ groups }: MapModel): ChartTable {
	const text = (id: string, name: string) => ({ id, name, isNumber: false });
	return {
		columns: [
			text("name", "Mesh"),
			text("group", "Group"),
			text("announced", "Announced"),
			text("stable", "Stable"),
			text("ended", "Ended"),
			text("plane", "Data plane"),
			text("source", "Source"),
			text("release", "Newest release"),
		],
		rows: groups.flatMap(({ title, rows }) =>
			rows.map(({ id, name, dates, plane, openness, release, address }) => ({
				id,
				values: [name, title, dates.announced, dates.stable, dates.ended, plane, openness, release],
				address,
			})),
		),
	};
}
