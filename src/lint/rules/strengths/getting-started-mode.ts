import { entries } from "#src/lint/catalog.ts";
import type { Rule } from "#src/lint/rule.ts";
import { baseName, didYouMean } from "#src/lint/strings.ts";

/** A mesh with several data-plane modes is judged mode by mode, so each of its pages names its mode. */
export const gettingStartedMode: Rule = {
	id: "getting-started-mode",
	description: "A getting-started page names a mode of its mesh, when it has several, each once.",
	why: "Steps are compared per mode: without it nobody knows which data plane they lead to.",
	example: {
		bad: "getting_started: [{ page: … }] in a mesh with two modes",
		good: "getting_started: [{ page: …, mode: ambient }]",
	},
	isPerFile: true,
	check(catalog, report) {
		for (const { file, data } of entries(catalog)) {
			const modes = (data.modes ?? []).flatMap((mode) => mode?.id ?? []);
			const otherwise = `Its modes are: ${modes.join(", ") || "not given"}.`;
			const seen = new Set<string>();
			for (const [index, page] of (data.getting_started ?? []).entries()) {
				const mode = page?.mode;
				const at = { file, path: ["getting_started", index, "mode"], at: "value" } as const;
				if (mode === undefined) {
					if (modes.length < 2) continue;
					const message = `The getting-started page ${index + 1} in ${baseName(file)} names no mode.`;
					report({ ...at, path: ["getting_started", index], message, hint: otherwise });
				} else if (!modes.includes(mode)) {
					const message = `"${mode}" in ${baseName(file)} is not one of its modes.`;
					report({ ...at, message, hint: didYouMean(mode, modes, otherwise) });
				} else if (seen.has(mode)) {
					const message = `The steps of the mode "${mode}" in ${baseName(file)} are counted twice.`;
					report({ ...at, message, hint: "Keep the page the project names first." });
				} else seen.add(mode);
			}
		}
	},
};
