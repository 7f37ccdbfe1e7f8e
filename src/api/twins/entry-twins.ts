import { capabilityGroups } from "#src/catalog/comparison.ts";
import { allEntries } from "#src/catalog/entries.ts";
import { standardsGround } from "#src/catalog/standards.ts";
import { claimDay, qualifiers } from "#src/domain/comparison/claim.ts";
import { entryStandards } from "#src/domain/conformance/entry.ts";
import {
	type ClaimingRecord,
	type EntryRecord,
	hasClaims,
	newestDay,
} from "#src/domain/entries/entry.ts";
import { timelineEvents } from "#src/domain/entries/timeline.ts";
import { markdownLink, markdownRows, markdownText } from "#src/domain/text/markdown.ts";
import type { Capability, CapabilityGroup } from "#src/schema/comparison/capabilities.ts";
import { entryFacts } from "./entry-facts.ts";
import { standardsBlocks } from "./standards-blocks.ts";
import type { Twin } from "./twin.ts";

/** The pages of all entries. */
export async function entryTwins(): Promise<readonly Twin[]> {
	const [groups, ground] = [await capabilityGroups(), await standardsGround()];
	return (await allEntries()).map((entry) => ({
		path: entry.path,
		title: entry.name,
		lead: entry.summary,
		day: newestDay([entry]),
		blocks: () => [
			markdownText(entry.status_note ?? ""),
			markdownRows(["Fact", "Value"], entryFacts(entry)),
			...strengths(entry),
			...(hasClaims(entry) ? groups.flatMap((group) => claims(entry, group)) : []),
			...standardsBlocks(entryStandards(entry, ground)),
			...steps(entry),
		],
	}));
}

function strengths({ strengths: all }: EntryRecord): readonly string[] {
	if (all.length === 0) return [];
	const lines = all.map(({ headline, source }) => `- ${markdownLink(headline, source)}`);
	return ["## What it is picked for", lines.join("\n")];
}

function claims(entry: ClaimingRecord, group: CapabilityGroup): readonly string[] {
	const asked = group.capabilities.filter(
		({ id }) =>
			entry.collection === "meshes" || id in entry.capabilities || id in entry.open_questions,
	);
	if (asked.length === 0) return [];
	const head = ["Capability", "Level", "Note", "Evidence", "Checked"];
	const rows = asked.map((capability) => claimRow(entry, capability));
	return [`## ${markdownText(group.name)}`, markdownRows(head, rows)];
}

function claimRow(entry: ClaimingRecord, { id, name }: Capability): readonly string[] {
	const claim = entry.capabilities[id];
	if (claim === undefined) {
		const question = entry.open_questions[id];
		const page =
			question?.evidence === undefined ? "" : markdownLink("looked at", question.evidence);
		const note = question === undefined ? "" : `Open: ${question.note}`;
		return [markdownText(name), "unknown", markdownText(note), page, question?.checked ?? ""];
	}
	return [
		markdownText(name),
		markdownText([claim.level, ...qualifiers(claim)].join(", ")),
		markdownText(claim.note ?? ""),
		markdownLink("evidence", claim.evidence),
		claimDay(claim),
	];
}

function steps(entry: EntryRecord): readonly string[] {
	const events = timelineEvents(entry);
	if (events.length === 0) return [];
	const rows = events.map(({ date, label, source }) => [date, markdownLink(label, source)]);
	return ["## History", markdownRows(["Date", "Step"], rows)];
}
