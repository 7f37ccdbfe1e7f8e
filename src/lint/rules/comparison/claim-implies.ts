import { entries } from "#src/lint/catalog.ts";
import type { Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";

const IMPLIED = [
	{ id: "mtls-by-default", needs: "mtls" },
	{ id: "federation", needs: "multi-cluster" },
] as const;

const isSupported = (level: string | undefined) => level === "full" || level === "partial";

/**
 * Some answers contain another: what is on by default can be switched on, and meshes that exchange
 * services do so across clusters.
 */
export const claimImplies: Rule = {
	id: "claim-implies",
	description:
		"A mesh with mTLS by default has mTLS, and one with federation reaches several clusters.",
	why: "What is on by default can be had: two claims that contradict each other cannot both be true.",
	example: {
		bad: "mtls-by-default: { level: full, … }\nmtls: { level: none, … }",
		good: "mtls-by-default: { level: full, … }\nmtls: { level: full, … }",
	},
	isPerFile: true,
	check(catalog, report) {
		for (const { file, data } of entries(catalog)) {
			const claims = data.capabilities ?? {};
			for (const { id, needs } of IMPLIED) {
				if (!isSupported(claims[id]?.level) || isSupported(claims[needs]?.level)) continue;
				// A level that is not valid is reported by the schema.
				if (claims[needs] !== undefined && claims[needs].level === undefined) continue;
				const level = claims[needs]?.level ?? "unknown";
				const message = `"${id}" in ${baseName(file)} is ${claims[id]?.level}, but "${needs}" is ${level}.`;
				const hint = `"${id}" includes "${needs}": correct one of the two.`;
				report({ file, path: ["capabilities", id, "level"], at: "value", message, hint });
			}
		}
	},
};
