import type { Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";
import { fileKindAt } from "#src/schema/file-kind-at.ts";

/** The name of a file is its id. */
export const fileName: Rule = {
	id: "file-name",
	description: "A file's name is its id: lower-case words joined by hyphens, ending in .yaml.",
	check(catalog, report) {
		for (const { path, type } of catalog.paths) {
			const place = type === "file" ? fileKindAt(path) : undefined;
			if (place === undefined || place.expected === path) continue;
			const message = `${JSON.stringify(baseName(path))} is not a file name of the form "an-id.yaml".`;
			const hint = `Rename it to ${place.expected}`;
			report({ file: path, path: [], at: "value", message, hint: `${hint}.` });
		}
	},
};
