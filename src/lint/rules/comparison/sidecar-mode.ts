import { entries } from "#src/lint/catalog.ts";
import type { Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";

/** A mode that is called sidecar has sidecars: its answer to "without sidecars" is none, never unknown. */
export const sidecarMode: Rule = {
	id: "sidecar-mode",
	description: "In a mode of the architecture sidecar the capability sidecarless is none.",
	why: "Readers who ask for a mesh without sidecars must not be sent to a mode that has them.",
	example: {
		bad: "sidecarless: { level: full, modes: [sidecar], … }",
		good: "sidecarless: { level: none, modes: [sidecar], … }",
	},
	isPerFile: true,
	check(catalog, report) {
		for (const { file, data } of entries(catalog)) {
			const modes = data.modes ?? [];
			const claim = data.capabilities?.["sidecarless"];
			if (modes.length < 2) continue;
			for (const [index, mode] of modes.entries()) {
				if (mode?.architecture !== "sidecar" || mode.id === undefined) continue;
				const own = claim?.by_mode?.[mode.id]?.level;
				const level = own ?? (claim?.modes?.includes(mode.id) ? claim.level : undefined);
				if (level === "none") continue;
				const message = `The mode "${mode.id}" in ${baseName(file)} has sidecars, but its sidecarless is ${level ?? "unknown"}.`;
				const hint = `Set it to none, in \`by_mode\` of the claim if other modes differ.`;
				report({ file, path: ["modes", index], at: "value", message, hint });
			}
		}
	},
};
