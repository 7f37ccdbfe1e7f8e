import { type Catalog, filesOf } from "#src/lint/catalog.ts";
import type { Report, Rule } from "#src/lint/rule.ts";
import { baseName, didYouMean } from "#src/lint/strings.ts";

/** The history of SMI speaks of meshes and APIs readers can look up. */
export const conformanceSmi: Rule = {
	id: "conformance-smi",
	description:
		"data/conformance/smi.yaml names meshes that exist and APIs it describes; entries claim no other APIs.",
	why: "The history is compared by API; a mistyped one would read as unknown.",
	example: {
		bad: "smi: { traffic-acces: { level: full, … } }",
		good: "smi: { traffic-access: { level: full, … } }",
	},
	check(catalog, report) {
		const meshes = new Set(filesOf(catalog, "mesh").map(({ id }) => id));
		for (const { file, data } of filesOf(catalog, "smi-history")) {
			const known = new Set((data.apis ?? []).flatMap((api) => api?.id ?? []));
			const told = { file, meshes, known, report };
			for (const [index, set] of (data.sets ?? []).entries()) {
				for (const [place, row] of (set?.rows ?? []).entries()) {
					const path = ["sets", index, "rows", place];
					checkMesh(told, [...path, "mesh"], row?.mesh);
					for (const api of Object.keys(row?.apis ?? {})) {
						checkApi(told, [...path, "apis", api], api);
					}
				}
			}
			for (const [index, statement] of (data.statements ?? []).entries()) {
				checkMesh(told, ["statements", index, "mesh"], statement?.mesh);
			}
			for (const mesh of filesOf(catalog, "mesh")) {
				for (const api of Object.keys(mesh.data.smi ?? {})) {
					checkApi({ ...told, file: mesh.file }, ["smi", api], api);
				}
			}
		}
	},
};

type Told = {
	readonly file: Catalog["files"][number]["file"];
	readonly meshes: ReadonlySet<string>;
	readonly known: ReadonlySet<string>;
	readonly report: Report;
};

type Path = readonly (string | number)[];

function checkMesh({ file, meshes, report }: Told, path: Path, id: string | undefined): void {
	if (id === undefined || meshes.has(id)) return;
	const hint = didYouMean(id, meshes, "The ids are the file names of content/meshes/.");
	report({
		file,
		path,
		at: "value",
		message: `"${id}" in smi.yaml is not a mesh.`,
		hint,
		cause: `entry ${id}`,
	});
}

function checkApi({ file, known, report }: Told, path: Path, id: string): void {
	if (known.has(id)) return;
	// With nothing known at all, one cause would be told once for every claim.
	if (known.size === 0) return;
	const hint = didYouMean(id, known, "Describe it under apis of data/conformance/smi.yaml.");
	const message = `"${id}" in ${baseName(file)} is not an API of SMI.`;
	report({ file, path, at: "key", message, hint });
}
