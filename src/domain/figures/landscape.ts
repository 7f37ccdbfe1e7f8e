import type { EntryRecord } from "#src/domain/landscape/entry-record.ts";
import type { FoundationLevel, Status } from "#src/schema/entry-vocabulary.ts";
import type { StackedModel, Tone } from "./chart-model.ts";
import type { Figure } from "./figure.ts";
import { percent } from "./percent.ts";

const STATUSES: readonly { readonly id: Status; readonly name: string; readonly tone: Tone }[] = [
	{ id: "active", name: "active", tone: "full" },
	{ id: "maintenance", name: "maintenance", tone: "partial" },
	{ id: "archived", name: "archived", tone: "planned" },
	{ id: "discontinued", name: "discontinued", tone: "none" },
	{ id: "unknown", name: "status unknown", tone: "unknown" },
];

type Standing = FoundationLevel | "company" | "unknown";

const STANDINGS: readonly { readonly id: Standing; readonly name: string }[] = [
	{ id: "graduated", name: "Graduated" },
	{ id: "incubating", name: "Incubating" },
	{ id: "sandbox", name: "Sandbox" },
	{ id: "archived", name: "Archived by a foundation" },
	{ id: "company", name: "No foundation level" },
	{ id: "unknown", name: "Steward unknown" },
];

/** Every entry by where it stands in a foundation and whether it is alive. */
export function landscapeFigure(
	entries: readonly EntryRecord[],
	day: string,
): Figure<StackedModel> {
	const rows = STANDINGS.map(({ id, name }) => {
		const members = entries.filter((entry) => standing(entry) === id);
		const counts = STATUSES.map(({ id: status }) => {
			return members.filter((entry) => entry.status === status).length;
		});
		return { id, name, counts };
	}).filter(({ counts }) => counts.some((count) => count > 0));
	const active = entries.filter(({ status }) => status === "active").length;
	const housed = entries.filter((entry) => !["company", "unknown"].includes(standing(entry)));
	const alive = housed.filter(({ status }) => status === "active").length;
	const unknown = entries.filter(({ status }) => status === "unknown").length;
	return {
		id: "landscape-status",
		topic: "Entries by foundation level and status",
		title: `${active} of ${entries.length} entries are active; ${housed.length} stand in a foundation`,
		takeaway: `In a foundation ${percent(share(alive, housed.length))} % are active, elsewhere ${percent(share(active - alive, entries.length - housed.length))} %.`,
		unit: "Meshes, proxies and tools, number of entries.",
		coverage: `The status of ${unknown} entries is unknown: no source says.`,
		source: "Entries of the landscape, each with its sources",
		day,
		home: "/data/#landscape-status",
		chart: { kind: "stacked", rowsAre: "Foundation level", segments: STATUSES, rows },
	};
}

function standing({ governance }: EntryRecord): Standing {
	return governance === undefined ? "unknown" : (governance.level ?? "company");
}

function share(part: number, whole: number): number {
	return whole === 0 ? 0 : part / whole;
}
