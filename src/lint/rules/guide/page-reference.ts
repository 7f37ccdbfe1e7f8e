import { type Catalog, filesOf } from "#src/lint/catalog.ts";
import type { Rule } from "#src/lint/rule.ts";
import { pageFault, sitePages } from "#src/lint/site-pages.ts";
import { baseName } from "#src/lint/strings.ts";
import type { Path } from "#src/schema/field-at.ts";

/** "Read on" and "explained in" lead to pages and headings there are. */
export const pageReference: Rule = {
	id: "page-reference",
	description: "related of a chapter and explained of a term name pages and headings that exist.",
	why: "A link to a page or heading that does not exist fails for every reader.",
	example: { bad: "related: [/comparing/]", good: "related: [/compare/]" },
	check(catalog, report) {
		const pages = sitePages(catalog);
		if (pages === undefined) return;
		for (const { file, path, address } of references(catalog)) {
			const fault = address === undefined ? undefined : pageFault(address, pages);
			if (fault === undefined) continue;
			const message = `"${address}" in ${baseName(file)} ${fault.said}.`;
			const { hint, cause } = fault;
			report({ file, path, at: "value", message, hint, cause });
		}
	},
};

type Reference = {
	readonly file: string;
	readonly path: Path;
	readonly address?: string | undefined;
};

function references(catalog: Catalog): readonly Reference[] {
	const related = filesOf(catalog, "guide-chapter").flatMap(({ file, data }) =>
		(data.related ?? []).map((address, index) => ({ file, path: ["related", index], address })),
	);
	const explained = filesOf(catalog, "glossary").flatMap(({ file, data }) =>
		(data.terms ?? []).flatMap((term, at) =>
			(term?.explained ?? []).map((address, index) => {
				return { file, path: ["terms", at, "explained", index], address };
			}),
		),
	);
	return [...related, ...explained];
}
