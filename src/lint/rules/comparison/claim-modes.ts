import { type CatalogEntry, claims, entries, type PlacedClaim } from "#src/lint/catalog.ts";
import type { Report, Rule } from "#src/lint/rule.ts";
import { baseName, didYouMean } from "#src/lint/strings.ts";

/**
 * A mesh with several data-plane modes is judged mode by mode, so each claim says which modes its
 * evidence covers. A mesh without `modes` may narrow a claim to a part of its architecture.
 */
export const claimModes: Rule = {
	id: "claim-modes",
	description:
		"Claims name modes of their entry, and all do when it has several; a mode is part of the architecture.",
	why: "What holds with sidecars may not hold without them, so a claim says which modes its evidence covers.",
	example: { bad: "modes: [side-car]", good: "modes: [sidecar]" },
	isPerFile: true,
	check(catalog, report) {
		for (const entry of entries(catalog)) {
			checkArchitecture(entry, report);
			const known = modesOf(entry);
			for (const claim of claims(entry)) checkClaim(entry, claim, known, report);
		}
	},
};

const ids = <Id>(list: readonly (Id | undefined)[] | undefined) =>
	(list ?? []).filter((one) => one !== undefined) as Id[];

function modesOf({ data }: CatalogEntry): readonly string[] {
	const own = ids(data.modes).flatMap(({ id }) => (id === undefined ? [] : [id]));
	return own.length > 0 ? own : ids<string>(data.architecture);
}

/** Ambient is a mode only of what lists ambient among its architecture, and so with the others. */
function checkArchitecture({ file, data }: CatalogEntry, report: Report): void {
	const own = ids<string>(data.architecture);
	for (const [index, mode] of (data.modes ?? []).entries()) {
		const of = mode?.architecture;
		if (of === undefined || own.includes(of)) continue;
		const message = `The mode "${mode?.id}" in ${baseName(file)} is ${of}, which is not in its architecture.`;
		const hint = `Its architecture is: ${own.join(", ") || "not given"}.`;
		report({ file, path: ["modes", index, "architecture"], at: "value", message, hint });
	}
}

function checkClaim(
	{ file, data }: CatalogEntry,
	{ id, path, claim }: PlacedClaim,
	known: readonly string[],
	report: Report,
): void {
	const hasSeveral = (data.modes ?? []).length >= 2 && path[0] === "capabilities";
	if (claim.modes === undefined && claim.by_mode === undefined && !hasSeveral) return;
	const name = baseName(file);
	const list = (data.modes ?? []).length > 0 ? "modes" : "architecture";
	const otherwise = `Its ${list} ${list === "modes" ? "are" : "is"}: ${known.join(", ") || "not given"}.`;
	const named = claim.modes ?? [];
	for (const [index, mode] of named.entries()) {
		if (mode === undefined || known.includes(mode)) continue;
		const message = `"${mode}" in ${name} is not a mode of its ${list}.`;
		const hint = didYouMean(mode, known, otherwise);
		report({ file, path: [...path, "modes", index], at: "value", message, hint });
	}
	for (const mode of Object.keys(claim.by_mode ?? {})) {
		const at = { file, path: [...path, "by_mode", mode], at: "key" } as const;
		if (!known.includes(mode)) {
			const message = `"${mode}" in ${name} is not a mode of its ${list}.`;
			report({ ...at, message, hint: didYouMean(mode, known, otherwise) });
		} else if (named.some((one) => one === mode)) {
			const message = `"${id}" in ${name} is answered twice for the mode "${mode}".`;
			report({ ...at, message, hint: "Name it in `modes` or in `by_mode`, not in both." });
		}
	}
	if (!hasSeveral || named.length > 0) return;
	const message = `"${id}" in ${name} does not name the modes it holds for.`;
	const hint = `Add \`modes\` with those the evidence covers: ${known.join(", ")}.`;
	report({ file, path: [...path, "level"], at: "value", message, hint });
}
