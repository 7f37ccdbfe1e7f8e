import { entries, filesOf } from "#src/lint/catalog.ts";
import type { Report, Rule } from "#src/lint/rule.ts";

type Item = {
	readonly file: string;
	readonly id: string;
	/** The ids it leads to, as they are written. */
	readonly next: readonly string[];
};

/** What follows an entry, or what it is built on, never leads back to it. */
export const referenceLoop: Rule = {
	id: "reference-loop",
	description: "successors, built_on and successor never lead back to where they started.",
	why: "Readers who follow successors must arrive somewhere.",
	example: {
		bad: "alpha succeeded by beta, beta succeeded by alpha",
		good: "alpha succeeded by beta",
	},
	check(catalog, report) {
		for (const field of ["successors", "built_on"] as const) {
			const items = entries(catalog).map(({ file, id, data }) => {
				return { file, id, next: (data[field] ?? []).filter((one) => one !== undefined) };
			});
			reportLoops(items, field, report);
		}
		const specifications = filesOf(catalog, "abstraction").map(({ file, id, data }) => {
			return { file, id, next: data.successor === undefined ? [] : [data.successor] };
		});
		reportLoops(specifications, "successor", report);
	},
};

/** Reports each loop once, at the first of its files; an entry that names itself is another rule's. */
function reportLoops(items: readonly Item[], field: string, report: Report): void {
	const byId = new Map(items.map((item) => [item.id, item]));
	const told = new Set<string>();
	for (const item of items) {
		const loop = loopFrom(item, byId);
		if (loop === undefined || loop.some((id) => told.has(id))) continue;
		for (const id of loop) told.add(id);
		const way = [...loop, item.id].join(" → ");
		const message = `"${field}" leads back to where it started: ${way}.`;
		const index = Math.max(0, item.next.indexOf(loop[1] ?? ""));
		const path = field === "successor" ? [field] : [field, index];
		const hint = "Delete the reference that is the wrong way round.";
		report({ file: item.file, path, at: "value", message, hint });
	}
}

/** The ids on the shortest way from an item back to itself, itself first. */
function loopFrom(start: Item, byId: ReadonlyMap<string, Item>): readonly string[] | undefined {
	let ways = start.next.filter((id) => id !== start.id).map((id) => [start.id, id]);
	const seen = new Set<string>();
	while (ways.length > 0) {
		const longer: string[][] = [];
		for (const way of ways) {
			for (const id of byId.get(way.at(-1) ?? "")?.next ?? []) {
				if (id === start.id) return way;
				if (seen.has(id)) continue;
				seen.add(id);
				longer.push([...way, id]);
			}
		}
		ways = longer;
	}
	return undefined;
}
