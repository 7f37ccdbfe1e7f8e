import { baseName } from "#src/lint/base-name.ts";
import { claims } from "#src/lint/claims.ts";
import { didYouMean } from "#src/lint/did-you-mean.ts";
import { entries } from "#src/lint/entries.ts";
import type { Rule } from "#src/lint/rule.ts";

/** A claim is narrowed only to modes the entry has. */
export const claimModes: Rule = {
	id: "claim-modes",
	description: "The modes of a claim are among the entry's architecture.",
	check(catalog, report) {
		for (const entry of entries(catalog)) {
			const own = (entry.data.architecture ?? []).filter((mode) => mode !== undefined);
			for (const { path, claim } of claims(entry)) {
				for (const [index, mode] of (claim.modes ?? []).entries()) {
					if (mode === undefined || own.some((one) => one === mode)) continue;
					const message = `"${mode}" in ${baseName(entry.file)} is not a mode of its architecture.`;
					const otherwise = `Its architecture is: ${own.join(", ") || "not given"}.`;
					const hint = didYouMean(mode, own, otherwise);
					const at = "value";
					report({ file: entry.file, path: [...path, "modes", index], at, message, hint });
				}
			}
		}
	},
};
