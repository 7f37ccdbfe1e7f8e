import { claims, entries } from "#src/lint/catalog.ts";
import type { Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";

/** What a note says that a field says better, unless it speaks of something else or of the past. */
const WORDS = [
	{
		field: "stage",
		words: /\b(alpha|beta|experimental|(technology|public|developer) preview|in preview)\b/i,
	},
	{
		field: "edition",
		words: /\b(enterprise|commercial|paid) (edition|version|distribution|offering|product)\b/i,
	},
	{
		field: "modes",
		words: /\b(only|not|none|no) (in|for|with) (the )?(sidecar|ambient|proxyless)\b/i,
	},
] as const;

/** Readers filter by qualifiers; a word in a note is not seen by the comparison. */
export const noteQualifier: Rule = {
	id: "note-qualifier",
	description:
		"Stage, edition and modes have fields of their own; a note adds what they cannot say.",
	why: "Filters read the fields, not the note: what only the note says is lost to them.",
	example: { bad: "note: Alpha in 1.28", good: "note: Behind a feature gate\nstage: alpha" },
	severity: "error",
	isPerFile: true,
	check(catalog, report) {
		for (const entry of entries(catalog)) {
			const { file } = entry;
			for (const { id, path, claim } of claims(entry)) {
				const { level, note } = claim;
				if (note === undefined || (level !== "full" && level !== "partial")) continue;
				for (const { field, words } of WORDS) {
					const word = words.exec(note)?.[0];
					if (word === undefined || Object.hasOwn(claim, field)) continue;
					if (field === "modes" && Object.hasOwn(claim, "by_mode")) continue;
					const message = `The note of "${id}" in ${baseName(file)} mentions "${word}", but there is no \`${field}\`.`;
					const hint = `Add \`${field}\`, or word the note so that it is clear what else is meant.`;
					report({ file, path: [...path, "note"], at: "value", message, hint });
				}
			}
		}
	},
};
