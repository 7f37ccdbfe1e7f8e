import GithubSlugger from "github-slugger";
import type { AnyCatalogFile } from "#src/lint/catalog.ts";
import { proseLines } from "./prose-lines.ts";

/** A heading of a text. */
export type ProseHeading = {
	/** Its number of hashes. */
	readonly level: number;
	/** The anchor the Markdown processor gives it. */
	readonly slug: string;
	readonly place: { readonly line: number; readonly column: number };
};

/** The headings of a file's prose, in order. */
export function proseHeadings(file: AnyCatalogFile): readonly ProseHeading[] {
	const slugger = new GithubSlugger();
	const written = file.prose?.text.split(/\r?\n/) ?? [];
	return proseLines(file).flatMap(({ line, text }, index) => {
		const level = text.match(/^ {0,3}(#{1,6})(?:\s|$)/)?.[1]?.length;
		if (level === undefined) return [];
		const title = plain(written[index] ?? "");
		return [{ level, slug: slugger.slug(title), place: { line, column: 1 } }];
	});
}

/** The words of a heading, without hashes, emphasis, code marks and addresses. */
function plain(heading: string): string {
	return heading
		.replace(/^ {0,3}#+\s+|\s+#*\s*$/g, "")
		.replace(/\]\([^)]*\)/g, "]")
		.replace(/[`*[\]]/g, "");
}
