import { parseArgs } from "node:util";
import { type Command, UsageError } from "../command.ts";
import { formatProblems } from "../format-problems.ts";
import { loadRoot } from "../load-root.ts";
import { rootFolder, today } from "../root-folder.ts";
import { staleClaims } from "../stale-claims.ts";

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
