import { markdownSection, markdownTable, markdownText } from "./markdown-text.ts";
import type { MeshMatch } from "./match-mesh.ts";
import type { MeshMatches } from "./match-meshes.ts";
import type { Requirements } from "./requirements.ts";

/** Names of capabilities by id; an id without a name is shown as it is. */
export type CapabilityNames = Readonly<Record<string, string>>;

/** What the answers ask of a mesh, as Markdown. */
export function markdownRequirements(
	{ hard, soft, platforms, environments, architecture, prefer }: Requirements,
	names: CapabilityNames,
): readonly string[] {
	const musts = [
		...hard.map(({ capability }) => named(capability, names)),
		...platforms.map(({ any }) => `runs on ${any.join(" or ")}`),
	];
	const wishes = [
		...soft.map(({ capability }) => named(capability, names)),
		...environments.map(({ any }) => `meant for ${any.join(" or ")}`),
		...(architecture === undefined ? [] : [`built as ${architecture.any.join(" or ")}`]),
		...(prefer.length === 0 ? [] : ["commercial support"]),
	];
	const line = (what: string, items: readonly string[]) =>
		items.length === 0 ? [] : [`- ${what}: ${markdownText(items.join(", "))}`];
	const lines = [...line("Must", musts), ...line("Wish", wishes)];
	return markdownSection("What a mesh has to bring", lines);
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
		.map(({ any, claim }) => {
			const note = claim?.note === undefined ? "" : ` (${claim.note})`;
			return `${any.map((id) => named(id, names)).join(" or ")}${note}`;
		})
		.join(", ");
}

function named(id: string, names: CapabilityNames): string {
	return Object.hasOwn(names, id) ? (names[id] ?? id) : id;
}
