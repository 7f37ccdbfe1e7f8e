import { filesOf } from "#src/lint/catalog.ts";
import { proseHeadings } from "#src/lint/prose.ts";
import type { Rule } from "#src/lint/rule.ts";
import { chapterPath } from "#src/lint/site-pages.ts";
import { baseName, didYouMean } from "#src/lint/strings.ts";

/** A figure is shown: it closes a section there is, and somebody has drawn it. */
export const guideFigures: Rule = {
	id: "guide-figures",
	description: "A figure names a heading with ## of its chapter, has a drawing, and appears once.",
	why: "A figure whose section or drawing does not exist would be left out silently.",
	example: { bad: "after: sixsteps", good: "after: six-steps" },
	check(catalog, report) {
		const drawings = catalog.site?.drawings;
		const seen = new Map<string, string>();
		for (const chapter of filesOf(catalog, "guide-chapter")) {
			const { file, data } = chapter;
			const name = baseName(file);
			const sections = proseHeadings(chapter).flatMap((one) => (one.level === 2 ? one.slug : []));
			for (const [index, figure] of (data.figures ?? []).entries()) {
				const tell = (field: string, message: string, hint: string, cause?: string) =>
					report({ file, path: ["figures", index, field], at: "value", message, hint, cause });
				const { after, id } = figure ?? {};
				if (after !== undefined && chapter.prose && !sections.includes(after)) {
					const hint = didYouMean(after, sections, `Its sections: ${sections.join(", ")}.`);
					const cause = `heading ${chapterPath(chapter.id)}#${after}`;
					tell("after", `"${after}" is not a section of ${name}.`, hint, cause);
				}
				if (id === undefined) continue;
				if (seen.has(id)) tell("id", `"${id}" is also a figure of ${seen.get(id)}.`, OWN);
				else if (drawings?.includes(id) === false) {
					const hint = didYouMean(id, drawings, drawingHint(id));
					tell("id", `The figure "${id}" in ${name} has no drawing.`, hint);
				}
				seen.set(id, name);
			}
		}
	},
};

const OWN = "Give each figure an id of its own; its drawing is named after it.";

function drawingHint(id: string): string {
	const drawing = id.replaceAll(/(?:^|-)(.)/g, (_dash, letter: string) => letter.toUpperCase());
	return `Draw src/components/guide/drawings/${drawing}.astro and add it to registry.ts there.`;
}
