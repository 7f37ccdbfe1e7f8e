import { type CatalogFile, filesOf } from "#src/lint/catalog.ts";
import type { Report, Rule } from "#src/lint/rule.ts";
import { chapterPath } from "#src/lint/site-pages.ts";
import { baseName } from "#src/lint/strings.ts";

const FEWEST = 600;
const MOST = 1200;

/** A chapter is read in one sitting, has one place in the order and an address of its own. */
export const guideChapters: Rule = {
	id: "guide-chapters",
	description:
		"A chapter has 600 to 1,200 words, and a number and an address no other chapter has.",
	why: "A chapter is read in one sitting, and two with one number or address would hide each other.",
	example: { bad: "order: 6 in 07-choosing.md", good: "order: 7 in 07-choosing.md" },
	check(catalog, report) {
		const orders = new Map<number, string>();
		const paths = new Map<string, string>();
		for (const chapter of filesOf(catalog, "guide-chapter")) {
			checkLength(chapter, report);
			const { file, id, data } = chapter;
			const path = chapterPath(id);
			const twin = paths.get(path);
			if (twin !== undefined) {
				const message = `${baseName(file)} and ${twin} have one address: ${path}`;
				const hint = "Name one of the files otherwise.";
				const explains = ["guide-figures"];
				report({ file, path: [], at: "value", message, hint, explains });
			}
			paths.set(path, twin ?? baseName(file));
			if (data.order === undefined) continue;
			const other = orders.get(data.order);
			orders.set(data.order, other ?? baseName(file));
			checkOrder(chapter, data.order, other, report);
		}
	},
};

function checkOrder(
	{ file, id }: CatalogFile<"guide-chapter">,
	order: number,
	other: string | undefined,
	report: Report,
): void {
	const number = String(order).padStart(2, "0");
	const name = baseName(file);
	if (other !== undefined) {
		const message = `${name} and ${other} both have the order ${order}.`;
		const hint = "Give one of them another number, in its file name as well.";
		report({ file, path: ["order"], at: "value", message, hint });
	} else if (!id.startsWith(`${number}-`)) {
		const message = `${name} has the order ${order}, but its name does not start with ${number}-.`;
		const hint = `Name it ${number}-${id.replace(/^\d+-/, "")}.md, or change the order.`;
		report({ file, path: ["order"], at: "value", message, hint });
	}
}

function checkLength({ file, prose }: CatalogFile<"guide-chapter">, report: Report): void {
	if (prose === undefined) return;
	const count = words(prose.text);
	if (count >= FEWEST && count <= MOST) return;
	const message = `${baseName(file)} has ${count} words; a chapter has ${FEWEST} to 1,200.`;
	const hint =
		count < FEWEST
			? `Write ${FEWEST - count} more, or put it into another chapter.`
			: `Shorten it by ${count - MOST}, or make two chapters of it.`;
	report({ file, path: [], at: "value", place: { line: prose.line, column: 1 }, message, hint });
}

/** Words a reader reads: addresses of links are left out. */
function words(text: string): number {
	return text.replace(/\]\([^)]*\)/g, "]").match(/[\p{L}\p{N}][\p{L}\p{N}'’./-]*/gu)?.length ?? 0;
}
