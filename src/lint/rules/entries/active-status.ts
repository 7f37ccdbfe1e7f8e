import { newestRelease } from "#src/domain/releases/status.ts";
import {
	type Catalog,
	type CatalogEntry,
	entries,
	placedReleases,
	releasesOf,
} from "#src/lint/catalog.ts";
import type { Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";

/** How long a project without a release still counts as active. */
const MONTHS = 18;

/** "Active" is a release within eighteen months, or a statement that the note repeats. */
export const activeStatus: Rule = {
	id: "active-status",
	description:
		"An active entry had a release within eighteen months, or a status note with the reason it counts as active.",
	why: "A project that released nothing for eighteen months may be asleep, and readers should know.",
	example: { bad: "status: active, with the newest release of 2023", good: "status: dormant" },
	check(catalog, report) {
		const limit = monthsBefore(catalog.today, MONTHS);
		for (const entry of entries(catalog)) {
			const { status, status_note } = entry.data;
			const date = newestDate(catalog, entry);
			if (status !== "active" || status_note !== undefined || date === undefined) continue;
			// A loose date counts from its last day: 2025 is not over before 2026.
			if (date >= limit.slice(0, date.length)) continue;
			const message = `${baseName(entry.file)} is active, but the newest known release is of ${date}.`;
			const hint = `Add a newer release, a status note with the project's statement, or another status.`;
			report({ file: entry.file, path: ["status"], at: "value", message, hint });
		}
	},
};

function newestDate(catalog: Catalog, { id, data }: CatalogEntry): string | undefined {
	const releases = releasesOf(catalog, id);
	const newest = releases === undefined ? undefined : newestRelease(placedReleases(releases));
	return newest?.date ?? data.latest_release?.date;
}

function monthsBefore(day: string, months: number): string {
	const [year = 0, month = 1] = day.split("-").map(Number);
	const count = year * 12 + month - 1 - months;
	const pad = (value: number, length: number) => String(value).padStart(length, "0");
	return `${pad(Math.floor(count / 12), 4)}-${pad((count % 12) + 1, 2)}${day.slice(7)}`;
}
