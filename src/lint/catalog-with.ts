import { fileKindAt } from "#src/schema/file-kind-at.ts";
import type { AnyCatalogFile, Catalog, CatalogPath } from "./catalog.ts";

/**
 * A catalog for tests: the data of each file by its path below the root.
 *
 * @param others - Things found beside the data files.
 */
export function catalogWith(
	files: Readonly<Record<string, object>>,
	others: readonly CatalogPath[] = [],
): Catalog {
	const known = Object.entries(files).map(([file, data]) => {
		const place = fileKindAt(file);
		return { kind: place?.kind.kind, file, id: place?.stem, data } as unknown as AnyCatalogFile;
	});
	const paths = known.map(({ file }): CatalogPath => ({ path: file, type: "file" }));
	return { today: "2026-11-23", files: known, paths: [...paths, ...others] };
}
