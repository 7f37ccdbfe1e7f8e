import { abstractions } from "#src/catalog/abstractions.ts";
import { allEntries } from "#src/catalog/entries.ts";
import { type AbstractionRecord, milestoneWords } from "#src/domain/conformance/specifications.ts";
import { type EntryRecord, newestDay } from "#src/domain/entries/entry.ts";
import { markdownLink, markdownRows, markdownText } from "#src/domain/text/markdown.ts";
import { proseBlock } from "./prose-block.ts";
import { type Twin, twinAddress } from "./twin.ts";

/** The specifications side by side, and a page for each. */
export async function abstractionTwins(): Promise<readonly Twin[]> {
	const [all, entries] = [await abstractions(), await allEntries()];
	const list: Twin = {
		path: "/abstractions/",
		title: "What meshes share",
		lead: `${all.length} specifications that stand above single meshes.`,
		day: newestDay(all),
		blocks: () => [
			markdownRows(
				["Specification", "Status", "What it is for", "Looked after by", "Last release"],
				all.map((one) => [
					markdownLink(one.short, twinAddress(one.path)),
					one.status,
					markdownText(one.what_for),
					markdownText(one.steward),
					milestone(one.last_release),
				]),
			),
		],
	};
	return [list, ...all.map((one) => abstractionTwin(one, entries))];
}

function abstractionTwin(one: AbstractionRecord, entries: readonly EntryRecord[]): Twin {
	const { name, path, what_for: lead, checked: day, canonical_implementation: canonical } = one;
	const facts = [
		["Status", `${one.status}: ${markdownLink(one.status_note, one.status_source)}`],
		["Covers", markdownText(one.scope.join(", "))],
		["Started by", markdownText(one.creators.join(", ") || "unknown")],
		["Looked after by", markdownLink(one.steward, one.steward_source)],
		["First release", milestone(one.first_release)],
		["Last release", milestone(one.last_release)],
		[
			"Canonical implementation",
			canonical === undefined
				? markdownText(one.canonical_note ?? "none")
				: markdownLink(canonical.name, canonical.source),
		],
		["Conformance", markdownText(one.conformance)],
	];
	const blocks = () => [
		markdownRows(["Fact", "Value"], facts),
		proseBlock(one.body),
		"## Who implements it",
		implementers(one, entries),
		"## Where to read on",
		one.links.map(({ label, address }) => `- ${markdownLink(label, address)}`).join("\n"),
	];
	return { path, title: name, lead, day, blocks };
}

function milestone(found: AbstractionRecord["first_release"]): string {
	return markdownLink(milestoneWords(found) || (found.note ?? "unknown"), found.source);
}

function implementers(one: AbstractionRecord, entries: readonly EntryRecord[]): string {
	const rows = one.implemented_by.flatMap(({ entry: id, note, source }) =>
		entries
			.filter((entry) => entry.id === id)
			.slice(0, 1)
			.map(({ name, path }) => [
				markdownLink(name, twinAddress(path)),
				markdownText(note ?? ""),
				markdownLink("source", source),
			]),
	);
	return markdownRows(["Entry", "How far", "Source"], rows);
}
