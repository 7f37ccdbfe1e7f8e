import { parseArgs } from "node:util";
import { type CatalogEntry, type CatalogFile, entries, filesOf } from "#src/lint/catalog.ts";
import { type Command, Refusal, UsageError, visible } from "../command.ts";
import { loadRoot } from "../load-root.ts";
import { rootFolder, today } from "../root-folder.ts";

type Capability = NonNullable<
	NonNullable<NonNullable<CatalogFile<"capabilities">["data"]["groups"]>[number]>["capabilities"]
>[number];

/** A capability across the catalog: what each level takes, then each entry's claim. */
export const capability: Command = {
	usage: `Usage: npm run mesh -- capability <id> [--root DIR]

Prints what each level of a capability takes, then the claim of every mesh and proxy, the
highest level first: level, id, day of the check, evidence and note. Entries without a claim
come last as "unknown". Exit code: 0, 1 when there is no such capability, 2 for wrong usage.`,
	run(args, caller) {
		const { values, positionals } = parseArgs({
			args: [...args],
			options: { root: { type: "string" } },
			allowPositionals: true,
		});
		const [id, ...more] = positionals;
		if (id === undefined || more.length > 0) throw new UsageError("Name one capability.");
		const { paths, files } = loadRoot(rootFolder(values.root, caller));
		const catalog = { today: today(), paths, files: files.map(({ file }) => file) };
		const asked = filesOf(catalog, "capabilities")
			.flatMap(({ data }) => data.groups ?? [])
			.flatMap((group) => group?.capabilities ?? [])
			.find((one) => one?.id === id);
		if (asked === undefined)
			throw new Refusal(`"${id}" is not a capability: data/capabilities.yaml lists them.`);
		const lines = [...scale(id, asked), "", ...rows(id, entries(catalog))];
		caller.print(`${lines.map(visible).join("\n")}\n`);
		return 0;
	},
};

const LEVELS = ["full", "partial", "planned", "none"] as const;

function scale(id: string, { name, question, levels }: NonNullable<Capability>): readonly string[] {
	const meanings = LEVELS.flatMap((level) => {
		const meaning = levels?.[level];
		return meaning === undefined ? [] : [`  ${level.padEnd(9)}${meaning}`];
	});
	return [`${name ?? id} (${id}): ${question ?? ""}`.trimEnd(), ...meanings];
}

/** One line an entry, the highest level first; tools have no claims and are left out. */
function rows(id: string, all: readonly CatalogEntry[]): readonly string[] {
	const asked = all.filter(({ kind }) => kind !== "tool");
	const width = Math.max(0, ...asked.map((entry) => entry.id.length));
	const level = (entry: CatalogEntry) => entry.data.capabilities?.[id]?.level ?? "unknown";
	return [...LEVELS, "unknown"].flatMap((wanted) =>
		asked.filter((entry) => level(entry) === wanted).map((entry) => row(id, entry, wanted, width)),
	);
}

function row(id: string, entry: CatalogEntry, level: string, width: number): string {
	const { checked, recorded, evidence, note } = entry.data.capabilities?.[id] ?? {};
	const said = [checked ?? recorded, evidence, note].filter((part) => part !== undefined);
	return [level.padEnd(9) + entry.id.padEnd(width), ...said].join("  ").trimEnd();
}
