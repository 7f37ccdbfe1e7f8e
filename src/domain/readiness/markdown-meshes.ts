import { askedThings } from "./asked-things.ts";
import { markdownSection, markdownTable } from "./markdown-text.ts";
import type { MeshMatch } from "./match-mesh.ts";
import type { MeshMatches } from "./match-meshes.ts";
import { mustName } from "./must-name.ts";
import type { Requirements } from "./requirements.ts";

/** Names of capabilities by id; an id without a name is shown as it is. */
export type CapabilityNames = Readonly<Record<string, string>>;

/** What the answers ask of a mesh, and which answers do, as Markdown. */
export function markdownRequirements(
	requirements: Requirements,
	names: CapabilityNames,
): readonly string[] {
	const rows = askedThings(requirements, names).map(({ what, isMust, askedBy }) => [
		what,
		isMust ? "must" : "wish",
		askedBy.map(({ name }) => name).join(", "),
	]);
	const table = rows.length === 0 ? [] : markdownTable(["What", "Must or wish", "Asked by"], rows);
	return markdownSection("What a mesh has to bring", table);
}

/** Meshes that fit, or the nearest ones when none does, as Markdown. */
export function markdownMeshes(
	{ passing, excluded, nearest }: MeshMatches,
	names: CapabilityNames,
): readonly string[] {
	const shown = passing.length > 0 ? passing : nearest;
	const title = passing.length > 0 ? "Meshes that fit" : "No mesh fits; the nearest";
	const table = markdownTable(
		["Mesh", "Proven wishes", "Limits", "To be checked", "Excluded by"],
		shown.map((match) => [
			match.name,
			`${match.points.low} of ${match.points.of}`,
			that(match, "limited", names),
			that(match, "to-be-checked", names),
			that(match, "fails", names),
		]),
	);
	const rest = excluded.length - nearest.length;
	const others = rest > 0 ? ["", `Excluded besides: ${rest}.`] : [];
	return shown.length === 0 ? [] : markdownSection(title, [...table, ...others]);
}

function that({ musts }: MeshMatch, outcome: string, names: CapabilityNames): string {
	return musts
		.filter((must) => must.outcome === outcome)
		.map((must) => {
			const note = must.claim?.note === undefined ? "" : ` (${must.claim.note})`;
			return `${mustName(must, names)}${note}`;
		})
		.join(", ");
}
