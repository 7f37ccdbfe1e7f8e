import type { Command } from "../command.ts";

/** A command as the overview lists it. Its module is loaded when it is called: some load a lot. */
type ListedCommand = {
	readonly name: string;
	/** What it does, in half a line. */
	readonly summary: string;
	readonly load: () => Promise<Command>;
};

/** Every command. */
export const COMMANDS: readonly ListedCommand[] = [
	{
		name: "check",
		summary: "report all problems of all files",
		load: async () => (await import("./check.ts")).check,
	},
	{
		name: "fix",
		summary: "mend what a machine can: order of fields, days, addresses, hidden characters, format",
		load: async () => (await import("./fix.ts")).fix,
	},
	{
		name: "conformance",
		summary: "file a Gateway API conformance report",
		load: async () => (await import("./conformance.ts")).conformance,
	},
	{
		name: "import",
		summary: "add a load generator's output to an experiment",
		load: async () => (await import("./import.ts")).importCommand,
	},
	{
		name: "new",
		summary: "start an entry: asks for what it must say, or takes it from options",
		load: async () => (await import("./new.ts")).newEntry,
	},
	{
		name: "links",
		summary: "ask whether the addresses of evidence still answer",
		load: async () => (await import("./links.ts")).links,
	},
	{
		name: "releases",
		summary: "propose new release cycles, patches and ends of support",
		load: async () => (await import("./releases.ts")).releases,
	},
	{
		name: "stale",
		summary: "list claims whose check is old, oldest first",
		load: async () => (await import("./stale.ts")).stale,
	},
	{
		name: "capability",
		summary: "show one capability of all entries side by side, to level them alike",
		load: async () => (await import("./capability.ts")).capability,
	},
	{
		name: "explain",
		summary: "say what a rule of the check asks and why, with examples",
		load: async () => (await import("./explain.ts")).explain,
	},
	{
		name: "rename",
		summary: "give an entry another id, in every file; the old address redirects",
		load: async () => (await import("./rename.ts")).rename,
	},
	{
		name: "remove",
		summary: "take an entry out; its address redirects to a successor",
		load: async () => (await import("./remove.ts")).remove,
	},
	{
		name: "schema",
		summary: "write the JSON Schemas that editors read",
		load: async () => (await import("./schema.ts")).schema,
	},
	{
		name: "figure",
		summary: "draw the comparison of meshes and rows of your choice",
		load: async () => (await import("./figure.ts")).figure,
	},
	{
		name: "diff",
		summary: "say what changes for readers since a commit",
		load: async () => (await import("./diff.ts")).diff,
	},
	{
		name: "decide",
		summary: "say whether a decision record still holds",
		load: async () => (await import("./decide.ts")).decideCommand,
	},
	{
		name: "freeze",
		summary: "build the site and keep copies of its figures that will not change",
		load: async () => (await import("./freeze.ts")).freeze,
	},
];
