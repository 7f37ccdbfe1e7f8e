import { type Catalog, type CatalogFile, filesOf, vocabulary } from "#src/lint/catalog.ts";
import type { Report, Rule } from "#src/lint/rule.ts";
import { didYouMean } from "#src/lint/strings.ts";

type Path = readonly (string | number)[];
type Place = { readonly file: string; readonly path: Path };

/** Moves are between meshes that exist, and no resource is named for what a mesh is known to lack. */
export const migrationReference: Rule = {
	id: "migration-reference",
	description:
		"data/migration.yaml names meshes and capabilities that exist, each mesh once for a job, and no resource where the claim is none.",
	why: "Readers who migrate follow these names; an unknown one leads nowhere.",
	example: {
		bad: "{ mesh: istoi, kind: VirtualService, … }",
		good: "{ mesh: istio, kind: VirtualService, … }",
	},
	check(catalog, report) {
		const meshes = new Map(filesOf(catalog, "mesh").map((file) => [file.id, file]));
		const known = (id: string | undefined, at: Place) =>
			reference(id, [...meshes.keys()], "a mesh", at, report);
		for (const { file, data } of filesOf(catalog, "migration")) {
			for (const [index, guide] of (data.guides ?? []).entries()) {
				known(guide?.from, { file, path: ["guides", index, "from"] });
				known(guide?.to, { file, path: ["guides", index, "to"] });
			}
			for (const [index, one] of (data.bound ?? []).entries())
				known(one?.mesh, { file, path: ["bound", index, "mesh"] });
			checkMappings(catalog, { file, data }, meshes, report);
		}
	},
};

function checkMappings(
	catalog: Catalog,
	{ file, data }: Pick<CatalogFile<"migration">, "file" | "data">,
	meshes: ReadonlyMap<string, CatalogFile<"mesh">>,
	report: Report,
): void {
	const capabilities = vocabulary(catalog).map(({ id }) => id);
	for (const [index, mapping] of (data.mappings ?? []).entries()) {
		const path: Path = ["mappings", index];
		const capability = mapping?.capability;
		reference(
			capability,
			capabilities,
			"a capability",
			{ file, path: [...path, "capability"] },
			report,
		);
		const seen = new Set<string>();
		for (const [place, one] of (mapping?.kinds ?? []).entries()) {
			const at = { file, path: [...path, "kinds", place, "mesh"] };
			const id = one?.mesh;
			reference(id, [...meshes.keys()], "a mesh", at, report);
			if (id === undefined || capability === undefined) continue;
			const claim = meshes.get(id)?.data.capabilities?.[capability];
			if (seen.has(id)) {
				const message = `"${id}" is listed twice for "${capability}" in migration.yaml.`;
				report({ ...at, at: "value", message, hint: "Join the two kinds in one line." });
			} else if (claim?.level === "none") {
				const message = `"${id}" has a resource for "${capability}" in migration.yaml, but its claim is none.`;
				report({ ...at, at: "value", message, hint: "Correct the claim, or leave the line out." });
			}
			seen.add(id);
		}
	}
}

function reference(
	id: string | undefined,
	known: readonly string[],
	what: string,
	{ file, path }: Place,
	report: Report,
): void {
	if (id === undefined || known.length === 0 || known.includes(id)) return;
	const hint = didYouMean(id, known, `It must be the id of ${what}.`);
	const message = `"${id}" in migration.yaml is not ${what}.`;
	const cause = `${what === "a mesh" ? "entry" : "capability"} ${id}`;
	report({ file, path, at: "value", message, hint, cause });
}
