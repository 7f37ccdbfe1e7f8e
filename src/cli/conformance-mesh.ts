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

/**
 * The mesh entry a report's project is a distribution of, as an earlier report of it was filed.
 *
 * @returns `undefined` when no report of that project says so.
 */
export function conformanceDistribution(
	files: readonly AnyCatalogFile[],
	project: string,
): string | undefined {
	const wanted = nameAsId(project);
	const found = files.flatMap(({ kind, data }) => {
		if (kind !== "conformance-report") return [];
		const { implementation, filed } = data as Filed;
		const isIt = nameAsId(implementation?.project ?? "") === wanted;
		return isIt && filed?.distribution_of !== undefined ? [filed.distribution_of] : [];
	});
	return new Set(found).size === 1 ? found[0] : undefined;
}

type Filed = {
	readonly implementation?: { readonly project?: string };
	readonly filed?: { readonly distribution_of?: string };
};

function namesOf({ id, data }: AnyCatalogFile): readonly string[] {
	const { name, aliases } = data as { name?: string; aliases?: readonly (string | undefined)[] };
	const names = [name, ...(aliases ?? [])].filter((one) => one !== undefined);
	// "Alibaba Cloud Service Mesh (ASM)" calls itself by what stands before the bracket.
	const short = names.map((one) => one.replace(/\s*\([^)]*\)\s*$/, ""));
	return [id, ...[...names, ...short].map(nameAsId)];
}
