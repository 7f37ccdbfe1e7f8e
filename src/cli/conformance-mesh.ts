import { nameAsId } from "#src/domain/conformance/report.ts";
import type { AnyCatalogFile } from "#src/lint/catalog.ts";

/**
 * The mesh entry a report is about, found by id, name or alias.
 *
 * @param project - Name in the report.
 * @returns `undefined` when no entry, or more than one, goes by that name.
 */
export function conformanceMesh(
	files: readonly AnyCatalogFile[],
	project: string,
): string | undefined {
	const wanted = nameAsId(project);
	const found = files.filter((file) => file.kind === "mesh" && namesOf(file).includes(wanted));
	return found.length === 1 ? found[0]?.id : undefined;
}

function namesOf({ id, data }: AnyCatalogFile): readonly string[] {
	const { name, aliases } = data as { name?: string; aliases?: readonly (string | undefined)[] };
	const names = [name, ...(aliases ?? [])].filter((one) => one !== undefined);
	// "Alibaba Cloud Service Mesh (ASM)" calls itself by what stands before the bracket.
	const short = names.map((one) => one.replace(/\s*\([^)]*\)\s*$/, ""));
	return [id, ...[...names, ...short].map(nameAsId)];
}
