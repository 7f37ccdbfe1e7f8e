import { proseHeadings, proseLines } from "#src/lint/prose.ts";
import type { Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";

/** A text has headings that are headings, each one level below the one it belongs to. */
export const proseHeading: Rule = {
	id: "prose-heading",
	description: "Headings of prose start with ## and a space, are unique and skip no level.",
	why: "Headings make the contents of a page and the addresses others link to.",
	example: { bad: "##Six steps", good: "## Six steps" },
	isPerFile: true,
	check(catalog, report) {
		for (const file of catalog.files) {
			const name = baseName(file.file);
			const tell = (place: { line: number; column: number }, message: string, hint: string) =>
				report({ file: file.file, path: [], at: "value", place, message, hint });
			for (const { line, text } of proseLines(file)) {
				const bare = text.match(/^ {0,3}(#{1,6})[^#\s]/)?.[1];
				if (bare === undefined) continue;
				const message = `A line of ${name} starts with ${bare} and no space, so it is not a heading.`;
				tell({ line, column: 1 }, message, `Write "${bare} " before the words.`);
			}
			let above = 1;
			for (const { level, place } of proseHeadings(file)) {
				const message = `A heading of ${name} has ${"#".repeat(level)} below ${"#".repeat(above)}.`;
				if (level === 1) tell(place, `${name} has a heading with one #.`, TITLE);
				else if (level > above + 1) tell(place, message, `Write ${"#".repeat(above + 1)}.`);
				above = Math.max(level, 1);
			}
		}
	},
};

const TITLE = "The title of the page is in the front matter: start with ##.";
