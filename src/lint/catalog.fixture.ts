import { fileKindAt } from "#src/schema/file-kind-at.ts";
import type { AnyCatalogFile, Catalog, CatalogPath, SiteCode } from "./catalog.ts";
import { type Rule, runRules } from "./rule.ts";

/**
 * A catalog for tests: the data of each file by its path below the root.
 *
 * A file with `prose` has it from line 10 on.
 *
 * @param others - Things found besides the data files.
 */
export function catalogWith(
	files: Readonly<Record<string, object>>,
	others: readonly CatalogPath[] = [],
	site?: SiteCode,
): Catalog {
	const known = Object.entries(files).map(([file, data]) => {
		const place = fileKindAt(file);
		const prose = "prose" in data ? { text: data.prose, line: 10 } : undefined;
		const kind = place?.kind.kind;
		return { kind, file, id: place?.stem, data, prose } as unknown as AnyCatalogFile;
	});
	const paths = known.map(({ file }): CatalogPath => ({ path: file, type: "file" }));
	return { today: "2026-11-23", files: known, paths: [...paths, ...others], site };
}

/** What a rule says of a catalog, one text per finding: where, what, and the cure. For tests. */
export function messages(rule: Rule, catalog: Catalog): readonly string[] {
	return runRules([rule], catalog).map(({ file, path, at, place, message, hint }) => {
		const where = place ? `${place.line}:${place.column}` : `${path.join(".")} (${at})`;
		return `${file} ${where}: ${message} ${hint}`;
	});
}
