import { chapters, glossaryTerms, relatedWorks } from "#src/catalog/guide.ts";
import { newestDay } from "#src/domain/entries/entry.ts";
import { type ChapterRecord, worksByType } from "#src/domain/guide/chapter.ts";
import { markdownLink, markdownText } from "#src/domain/text/markdown.ts";
import { siteAddress } from "../address.ts";
import { proseBlock } from "./prose-block.ts";
import { type Twin, twinAddress } from "./twin.ts";

/** The guide: its contents, its chapters, the glossary and related reading. */
export async function guideTwins(): Promise<readonly Twin[]> {
	const all = await chapters();
	const contents: Twin = {
		path: "/guide/",
		title: "The fundamentals of service meshes",
		lead: `${all.length} chapters, each readable by itself and with its sources.`,
		day: newestDay(all),
		blocks: () => [
			all
				.map(({ order, title, path, summary, level, minutes }) => {
					const link = markdownLink(title, twinAddress(path));
					return `${order}. ${link} (${level}, ${minutes} min): ${markdownText(summary)}`;
				})
				.join("\n"),
		],
	};
	return [contents, ...all.map(chapterTwin), await glossaryTwin(), await readingTwin()];
}

function chapterTwin(chapter: ChapterRecord): Twin {
	const { path, title, summary: lead, checked: day, figures, sources, body } = chapter;
	const drawn = figures.map(
		({ caption, text }, at) =>
			`**Figure ${at + 1}: ${markdownText(caption)}.** ${markdownText(text)}`,
	);
	const read = sources.map((source) => `- ${markdownLink(source.title, source.address)}`);
	const blocks = () => [
		proseBlock(body),
		...(drawn.length > 0 ? ["## The figures in words", ...drawn] : []),
		"## Main sources",
		read.join("\n"),
	];
	return { path, title, lead, day, blocks };
}

async function glossaryTwin(): Promise<Twin> {
	const terms = await glossaryTerms();
	const named = (ids: readonly string[]) => terms.filter(({ id }) => ids.includes(id));
	const lines = terms.map(({ term, aliases, definition, see, explained }) => {
		const also = named(see).map((other) => markdownText(other.term));
		return [
			`- **${markdownText([term, ...aliases].join(", "))}**: ${markdownText(definition)}`,
			...(also.length > 0 ? [`See also ${also.join(", ")}.`] : []),
			...(explained.length > 0 ? [`Explained in ${explained.map(siteAddress).join(" ")}`] : []),
		].join(" ");
	});
	return {
		path: "/guide/glossary/",
		title: "Glossary",
		lead: `${terms.length} terms of service meshes in plain words.`,
		blocks: () => [lines.join("\n")],
	};
}

async function readingTwin(): Promise<Twin> {
	const works = await relatedWorks();
	return {
		path: "/guide/reading/",
		title: "Related reading",
		lead: `${works.length} works that go further than the guide.`,
		day: newestDay(works),
		blocks: () =>
			worksByType(works).flatMap(({ title, works: found }) => [
				`## ${title}`,
				found
					.map((work) => {
						const from = [work.authors.join(", "), work.publisher, work.year].filter(Boolean);
						const link = markdownLink(work.title, work.address);
						return `- ${link}, ${markdownText(from.join(", "))}: ${markdownText(work.why)}`;
					})
					.join("\n"),
			]),
	};
}
