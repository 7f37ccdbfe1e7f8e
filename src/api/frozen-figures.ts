import { existsSync, readdirSync } from "node:fs";

const FOLDER = "public/embed";

/** Days on which each figure was kept as a copy that never changes, by its id, newest first. */
export function frozenFigures(folder = FOLDER): ReadonlyMap<string, readonly string[]> {
	const days = existsSync(folder)
		? readdirSync(folder).filter((name) => /^@\d{4}-\d{2}-\d{2}$/.test(name))
		: [];
	const kept = new Map<string, readonly string[]>();
	for (const name of days.toSorted()) {
		for (const file of readdirSync(`${folder}/${name}`)) {
			const [, id] = file.match(/^(.+)\.svg$/) ?? [];
			if (id !== undefined) kept.set(id, [name.slice(1), ...(kept.get(id) ?? [])]);
		}
	}
	return kept;
}
