import { parseArgs } from "node:util";
import { type Command, UsageError } from "#src/cli/command.ts";
import { formatProblems } from "#src/cli/format-problems.ts";
import { type LoadedRoot, loadRoot } from "#src/cli/load-root.ts";
import { rootFolder, today } from "#src/cli/root-folder.ts";
import type { Problem } from "#src/files/problem.ts";
import { type CatalogEntry, type CatalogFile, entries, filesOf } from "#src/lint/catalog.ts";
import type { Path } from "#src/schema/field-at.ts";

type CheckedFact = {
	readonly what: string;
	readonly path: Path;
	readonly checked: string | undefined;
	readonly evidence: string | undefined;
};

/** What rests on evidence read, or carried over, on a day. */
type Dated = {
	readonly checked?: string | undefined;
	readonly recorded?: string | undefined;
	readonly evidence?: string | undefined;
};

const DAY_MS = 86_400_000;

/**
 * Everything whose evidence was read longer ago than some days, oldest first.
 *
 * Claims, open questions, the day of the entry's own facts and every block about releases count.
 */
export function staleClaims(root: LoadedRoot, today: string, days: number): readonly Problem[] {
	const positions = new Map(root.files.map(({ file, position }) => [file.file, position]));
	const catalog = { today, paths: root.paths, files: root.files.map(({ file }) => file) };
	const all = [
		...entries(catalog).map((entry) => ({ ...entry, facts: facts(entry) })),
		...filesOf(catalog, "releases").map((file) => ({ ...file, facts: releaseFacts(file) })),
	];
	const stale = all.flatMap((entry) =>
		entry.facts.flatMap(({ what, path, checked, evidence }) => {
			const age = (Date.parse(today) - Date.parse(checked ?? today)) / DAY_MS;
			if (age <= days) return [];
			const place = positions.get(entry.file)?.(path, "value") ?? { line: 1, column: 1 };
			const message = `${what} of ${entry.id} was last checked on ${checked}, ${age} days ago.`;
			const hint = `Read ${evidence ?? "the sources"} again, then correct it or set the day again.`;
			const fact = { file: entry.file, ...place, rule: "stale", message, hint };
			return [{ ...fact, severity: "warning", age } as const];
		}),
	);
	return stale
		.toSorted((a, b) => b.age - a.age || (a.file === b.file ? a.line - b.line : 0))
		.map(({ age: _age, ...problem }) => problem);
}

function facts({ data }: CatalogEntry): readonly CheckedFact[] {
	const own = { what: "The facts", path: ["checked"], checked: data.checked };
	const claims = (["capabilities", "open_questions", "smi"] as const).flatMap((field) =>
		Object.entries((data[field] ?? {}) as Readonly<Record<string, Dated | undefined>>).map(
			([id, claim]) => {
				const day = claim?.recorded === undefined ? "checked" : "recorded";
				return {
					what: `"${id}"`,
					path: [field, id, day],
					checked: claim?.[day],
					evidence: claim?.evidence,
				};
			},
		),
	);
	return [{ ...own, evidence: data.status_source }, ...claims];
}

function releaseFacts({ data }: CatalogFile<"releases">): readonly CheckedFact[] {
	const { releases, policy, upgrade, security } = data;
	const cycles = (releases ?? []).map((cycle, index) => ({
		what: `The cycle "${cycle?.cycle}"`,
		path: ["releases", index, "checked"],
		checked: cycle?.checked,
		evidence: cycle?.source,
	}));
	const block = (what: string, name: string, checked?: string, evidence?: string) => {
		return { what, path: [name, "checked"], checked, evidence };
	};
	return [
		block("The support policy", "policy", policy?.checked, policy?.source),
		...cycles,
		block("The upgrade rule", "upgrade", upgrade?.checked, upgrade?.source),
		block("The security record", "security", security?.checked, security?.policy),
	];
}

/** Lists what should be looked up again. */
export const stale: Command = {
	usage: `Usage: npm run mesh -- stale [--days 365] [--root DIR] [--format text|json|github|md]

Lists every claim, open question and entry whose evidence was last read longer ago than
that many days, oldest first. Exit code: 0, or 2 for wrong usage.`,
	run(args, caller) {
		const { values } = parseArgs({
			args: [...args],
			options: {
				root: { type: "string" },
				days: { type: "string", default: "365" },
				format: { type: "string", default: "text" },
			},
		});
		const format = formatProblems(values.format);
		if (!/^\d{1,5}$/.test(values.days))
			throw new UsageError(`"${values.days}" is not a number of days.`);
		const root = loadRoot(rootFolder(values.root, caller));
		caller.print(format(root.files.length, staleClaims(root, today(), Number(values.days))));
		return 0;
	},
};
