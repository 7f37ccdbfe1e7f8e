/**
 * Support as embeddable figures: the Kubernetes matrix, and a badge for each entry.
 *
 * @module
 */

import type { BadgeModel, EmbedFigure, QuotedRow, TableModel } from "#src/domain/embeds/embed.ts";
import {
	type CompatibilityCell,
	type CompatibilityRow,
	compatibility,
	type KubernetesMinor,
} from "#src/domain/releases/compatibility.ts";
import { cycleLabel, supportLabel, supportMark } from "#src/domain/releases/labels.ts";
import { type ReleasesRecord, releaseStatus } from "#src/domain/releases/status.ts";
import { isSupported } from "#src/domain/releases/support.ts";
import { formatDate } from "#src/domain/text/dates.ts";
import { listed } from "#src/domain/text/words.ts";

/** Which supported release of each mesh is listed for which Kubernetes minor. */
export function kubernetesEmbed(
	records: readonly ReleasesRecord[],
	minors: readonly KubernetesMinor[],
	day: string,
): EmbedFigure<TableModel> {
	const rows = compatibility(records, minors, day);
	const newest = ["Kubernetes", ...minors.slice(0, 1).map(({ minor }) => minor)].join(" ");
	const runs = rows.filter(({ cells }) => cells[0]?.kind === "supported");
	const current = minors.filter(({ isSupported: is }) => is).map(({ minor }) => minor);
	const names = runs.map(({ record }) => record.name);
	return {
		id: "releases-kubernetes",
		topic: "Supported mesh releases by Kubernetes minor",
		title:
			names.length === 0
				? `No mesh lists ${newest} for a supported release`
				: `${newest} is listed for ${listed(names, 6)}`,
		takeaway:
			current.length === 0
				? "No minor of Kubernetes is known to be supported."
				: `Of Kubernetes, ${listed(current)} ${current.length === 1 ? "is" : "are"} supported.`,
		unit: "Newest supported release cycle that lists the minor, and since when any does.",
		coverage: `${rows.length} of ${records.length} active meshes state a range for any release.`,
		source: "Support pages of the projects and vendors, each named in its entry",
		day,
		home: "/releases/kubernetes/",
		chart: {
			kind: "table",
			rowsAre: "Mesh",
			columns: minors.map(({ minor }) => ({ id: `kubernetes-${minor}`, name: minor })),
			groups: [{ name: "Active meshes", rows: rows.map(quotedRow) }],
		},
	};
}

function quotedRow({ record, cells }: CompatibilityRow): QuotedRow {
	return {
		id: record.id,
		name: record.name,
		cells: cells.map((cell) => ({
			text: cellText(cell, formatDate),
			short: cellText(cell, shortMonth),
		})),
		address: `${record.path}#releases`,
	};
}

/** A day as its month, for a narrow column: "Sep 2025". */
function shortMonth(day: string): string {
	return formatDate(day).replace(/^(?:\d+ )?(\w{3})\w*/, "$1");
}

function cellText(
	{ kind, found, since }: CompatibilityCell,
	written: (day: string) => string,
): string {
	if (found === undefined) return kind === "unknown" ? "not stated" : "not listed";
	const name = cycleLabel(found);
	if (kind === "past") return `${name}, ${supportLabel(found.support)}`;
	return since === undefined ? name : `${name}, since ${written(since)}`;
}

/** Until when an entry is supported, as a badge: grey and worded where that is over. */
export function supportBadge(
	record: ReleasesRecord,
	day: string,
): EmbedFigure<BadgeModel> | undefined {
	const { id, name, path } = record;
	const status = releaseStatus(record, day);
	const sides = [status.free, status.paid].filter((side) => side !== undefined);
	const best = (sides.find((side) => isSupported(side.best.support)) ?? sides[0])?.best;
	if (best === undefined) return undefined;
	const mark = supportMark(status);
	const { state } = best.support;
	const message = mark?.word ?? supportLabel(best.support);
	const tone = state === "supported" ? "full" : mark === undefined ? "partial" : "none";
	return {
		id: `supported-${id}`,
		topic: `Support of ${name}`,
		title: `${name} today, ${cycleLabel(best)}: ${supportLabel(best.support)}`,
		takeaway: `As found on ${formatDate(day)}.`,
		unit: "A badge.",
		coverage: "",
		source: "Releases of the entry",
		day,
		home: `${path}#releases`,
		chart: { kind: "badge", label: `${name} ${best.cycle.cycle}`, message, tone },
	};
}
