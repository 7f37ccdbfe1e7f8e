import { experiments, measuredEntries } from "#src/catalog/benchmarks.ts";
import { presets } from "#src/catalog/choosing.ts";
import { capabilities } from "#src/catalog/comparison.ts";
import { abstractions } from "#src/catalog/conformance.ts";
import { meshes, proxies, reaches, tools } from "#src/catalog/entries.ts";
import { chapters, glossaryTerms } from "#src/catalog/guide.ts";
import { once } from "#src/catalog/once.ts";
import { isBaseline } from "#src/domain/benchmarks/load.ts";
import type { EntryRecord } from "#src/domain/entries/entry.ts";
import {
	abbreviations,
	initials,
	type SearchKind,
	type SearchRecord,
	withSynonyms,
} from "#src/domain/entries/search.ts";

/** One source per kind of page that can be found: to index another kind, add a function here. */
const SOURCES: readonly (() => Promise<readonly SearchRecord[]>)[] = [
	meshRecords,
	async () => (await proxies()).map((entry) => entryRecord("proxy", entry)),
	async () => (await tools()).map((entry) => entryRecord("tool", entry)),
	capabilityRecords,
	questionRecords,
	specificationRecords,
	guideRecords,
	termRecords,
	experimentRecords,
];

/** Everything the data holds that the search can find, also under the other names of the glossary. */
export const searchRecords = once(async (): Promise<readonly SearchRecord[]> => {
	const records = (await Promise.all(SOURCES.map((source) => source()))).flat();
	return withSynonyms(records, await glossaryTerms());
});

/** A mesh is also found by where its data plane sits ("istio ambient" is the mesh Istio) and by its editions. */
async function meshRecords(): Promise<readonly SearchRecord[]> {
	const all = await meshes();
	const paired = await reaches();
	return all.map((mesh) => {
		const record = entryRecord("mesh", mesh);
		const names = [...record.names, ...mesh.architecture.map((kind) => `${mesh.name} ${kind}`)];
		const also = [...(record.also ?? []), ...mesh.editions.map(({ name }) => name)];
		const found = { ...record, names, also };
		const reach = paired.get(mesh.id);
		if (reach === undefined) return found;
		return { ...found, pairs: mesh.id, ...(reach !== "every" && { reach }) };
	});
}

function entryRecord(kind: SearchKind, entry: EntryRecord): SearchRecord {
	const { name, aliases, summary, path, created_by: makers, governance } = entry;
	const by = [...new Set([...makers, ...(governance ? [governance.steward] : [])])];
	const also = [...by, ...by.flatMap((maker) => initials(maker) ?? [])];
	return { kind, title: name, names: aliases, text: summary, also, path };
}

async function capabilityRecords(): Promise<readonly SearchRecord[]> {
	return (await capabilities()).map(({ id, name, question, why = "", verify = "", levels }) => {
		const { cases = [], ...each } = levels ?? {};
		return {
			kind: "capability",
			title: name,
			names: [id.replaceAll("-", " ")].filter((words) => words !== name.toLowerCase()),
			text: question,
			also: abbreviations([why, verify, ...Object.values(each), ...cases].join(" ")),
			path: `/capabilities/${id}/`,
		};
	});
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
	return (await abstractions()).map(({ name, short, what_for: text, path }) => {
		return { kind: "specification", title: name, names: [short], text, path };
	});
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

/** Its meshes are in the text, not among the names: a reader who types one means the mesh itself. */
async function experimentRecords(): Promise<readonly SearchRecord[]> {
	const entries = await measuredEntries();
	return (await experiments()).map(({ id, experiment: { question, provenance, runs } }) => {
		const meshed = runs.filter((run) => !isBaseline(run));
		const measured = [...new Set(meshed.map(({ mesh }) => mesh))];
		const names = measured.map((mesh) => entries.get(mesh)?.name ?? mesh).join(", ");
		const from = [provenance.publisher, provenance.date?.slice(0, 4)].filter(Boolean).join(", ");
		return {
			kind: "experiment",
			title: question,
			names: [],
			text: [names, from, provenance.title].filter(Boolean).join("; "),
			path: `/performance/${id}/`,
		};
	});
}
