import { abstractions } from "#src/catalog/abstractions.ts";
import { experiments, measuredEntries } from "#src/catalog/benchmarks.ts";
import { presets } from "#src/catalog/choosing.ts";
import { capabilities } from "#src/catalog/comparison.ts";
import { meshes, proxies, tools } from "#src/catalog/entries.ts";
import { chapters, glossaryTerms } from "#src/catalog/guide.ts";
import { isBaseline } from "#src/domain/benchmarks/load.ts";
import type { EntryRecord } from "#src/domain/entries/entry.ts";
import { initials, type SearchKind, type SearchRecord } from "#src/domain/entries/search.ts";

/** One source per kind of page that can be found: to index another kind, add a function here. */
const SOURCES: readonly (() => Promise<readonly SearchRecord[]>)[] = [
	async () => (await meshes()).map((entry) => entryRecord("mesh", entry)),
	async () => (await proxies()).map((entry) => entryRecord("proxy", entry)),
	async () => (await tools()).map((entry) => entryRecord("tool", entry)),
	capabilityRecords,
	questionRecords,
	specificationRecords,
	guideRecords,
	termRecords,
	experimentRecords,
];

/** Everything the search can find. */
export async function searchRecords(): Promise<readonly SearchRecord[]> {
	return (await Promise.all(SOURCES.map((source) => source()))).flat();
}

function entryRecord(
	kind: SearchKind,
	{ name, aliases, summary, path }: EntryRecord,
): SearchRecord {
	const short = initials(name);
	const names = [...new Set([...aliases, ...(short === undefined ? [] : [short])])];
	return { kind, title: name, names, text: summary, path };
}

async function capabilityRecords(): Promise<readonly SearchRecord[]> {
	return (await capabilities()).map(({ id, name, question }) => ({
		kind: "capability",
		title: name,
		names: [id.replaceAll("-", " ")].filter((words) => words !== name.toLowerCase()),
		text: question,
		path: `/capabilities/${id}/`,
	}));
}

async function questionRecords(): Promise<readonly SearchRecord[]> {
	return (await presets()).map(({ id, name, question }) => ({
		kind: "question",
		title: name,
		names: [],
		text: question,
		path: `/compare/for/${id}/`,
	}));
}

async function specificationRecords(): Promise<readonly SearchRecord[]> {
	const shared = (await abstractions()).map(({ name, short, what_for: text, path }) => {
		return { kind: "specification" as const, title: name, names: [short], text, path };
	});
	const conformance: SearchRecord = {
		kind: "specification",
		title: "Gateway API conformance",
		names: ["GAMMA", "conformance reports"],
		text: "Which mesh passes which release of Gateway API for mesh.",
		path: "/conformance/",
	};
	return [...shared, conformance];
}

/** A chapter is found by its headings too, which are shown when they are what matched. */
async function guideRecords(): Promise<readonly SearchRecord[]> {
	return (await chapters()).map(({ title, summary: text, path, headings }) => ({
		kind: "guide",
		title,
		names: headings.map((heading) => heading.text),
		text,
		path,
	}));
}

/** The first sentence of a definition says enough to choose, and keeps the index small. */
async function termRecords(): Promise<readonly SearchRecord[]> {
	return (await glossaryTerms()).map(({ id, term, aliases, definition }) => ({
		kind: "term",
		title: term,
		names: aliases,
		text: definition.split(/(?<=[.!?]) /)[0] ?? definition,
		path: `/guide/glossary/#${id}`,
	}));
}

/** Its meshes stand in the text, not among the names: whoever types one means the mesh itself. */
async function experimentRecords(): Promise<readonly SearchRecord[]> {
	const entries = await measuredEntries();
	return (await experiments()).map(({ id, experiment: { provenance, runs } }) => {
		const meshed = runs.filter((run) => !isBaseline(run));
		const measured = [...new Set(meshed.map(({ mesh }) => mesh))];
		const names = measured.map((mesh) => entries.get(mesh)?.name ?? mesh).join(", ");
		const from = [provenance.publisher, provenance.date?.slice(0, 4)].filter(Boolean).join(", ");
		return {
			kind: "experiment",
			title: provenance.title,
			names: [],
			text: [names, from].filter(Boolean).join("; "),
			path: `/performance/${id}/`,
		};
	});
}
