import { type ProseLink, proseLinks } from "#src/lint/prose.ts";
import type { Rule } from "#src/lint/rule.ts";
import { addressFault } from "#src/lint/rules/comparison/evidence-url.ts";
import {
	chapterPath,
	type Faulty,
	pageFault,
	type SitePages,
	sitePages,
} from "#src/lint/site-pages.ts";
import { baseName, didYouMean } from "#src/lint/strings.ts";
import { quoted } from "#src/schema/issue-case.ts";

/** Every link of a text leads somewhere. */
export const proseLink: Rule = {
	id: "prose-link",
	description: "Links of prose lead to public https pages, or to pages and headings of this site.",
	why: "A link to a page or heading that is not there fails for every reader.",
	example: { bad: "[compare](/compare)", good: "[compare](/compare/)" },
	check(catalog, report) {
		const pages = sitePages(catalog);
		for (const file of catalog.files) {
			const own = file.kind === "guide-chapter" ? chapterPath(file.id) : "";
			for (const link of proseLinks(file)) {
				const fault = faultOf(link, own, pages);
				if (fault === undefined) continue;
				const message = `${quoted(link.target)} in ${baseName(file.file)} ${fault.said}.`;
				const { place } = link;
				const { hint, cause } = fault;
				report({ file: file.file, path: [], at: "value", place, message, hint, cause });
			}
		}
	},
};

const FIGURE = "Put a drawing into src/components/guide/drawings/ and name it under figures.";

function faultOf(
	{ target, isImage }: ProseLink,
	own: string,
	pages: SitePages | undefined,
): Faulty {
	if (isImage) return { said: "is an image, which pages do not show", hint: FIGURE };
	if (target === "") return { said: "leads nowhere", hint: "Write the address between ( and )." };
	if (target.startsWith("https://")) return external(target);
	if (target.startsWith("#")) return pages && pageFault(own + target, pages);
	if (/^\/(?!\/)/.test(target)) return pages && pageFault(target, pages);
	return elsewhere(target, pages);
}

function external(target: string): Faulty {
	const path = target.match(/^https:\/\/(?:www\.)?meshscape\.[a-z]+(\/\S*)$/)?.[1];
	if (path !== undefined) return { said: "is a page of this site", hint: `Write ${path}.` };
	const said = addressFault(target);
	if (said === undefined) return undefined;
	return { said, hint: "Write a public address that starts with https://." };
}

function elsewhere(target: string, pages: SitePages | undefined): Faulty {
	const file = target.match(/(?:^|\/)([a-z0-9-]+)\.md(#.*)?$/);
	const hint = "Write https://… for a page elsewhere, or /compare/ for one of this site.";
	if (file === null) return { said: "is neither a page of this site nor an https address", hint };
	const path = chapterPath(file[1] ?? "");
	const cure = pages?.has(path) ? `Write ${path}${file[2] ?? ""}.` : didYouMean(path, [], hint);
	return { said: "is a file of the repository, not a page", hint: cure };
}
