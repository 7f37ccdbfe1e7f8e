import type { EntryRecord } from "#src/domain/entries/entry.ts";
import { markdownLink, markdownText } from "#src/domain/text/markdown.ts";
import { written } from "#src/domain/text/words.ts";

type Sourced = { readonly date: string; readonly source: string } | undefined;

/** The facts of an entry outside its capabilities, name and value in Markdown. */
export function entryFacts(entry: EntryRecord): readonly (readonly [string, string])[] {
	const { governance, latest_release: latest, ga, announced, ended } = entry;
	const owner = governance && [governance.steward, governance.level].filter(Boolean).join(", ");
	const release = latest && [latest.version, latest.date].filter(Boolean).join(", ");
	return [
		["Status", linked(entry.status, entry.status_source)],
		["Ended", dated(ended)],
		["Announced", dated(announced) || "unknown"],
		["Stable since", dated(ga, ga?.version) || "unknown"],
		["Owned by", owner === undefined ? "unknown" : linked(owner, governance?.source)],
		["Open source", entry.open_source ?? "unknown"],
		["Licence", markdownText(entry.license ?? "unknown")],
		["Latest release seen", release === undefined ? "unknown" : linked(release, latest?.source)],
		["Data plane", markdownText(entry.data_plane.join(", ") || (entry.data_plane_note ?? ""))],
		["Architecture", markdownText(entry.architecture.map(written).join(", "))],
		["Runs on", markdownText(entry.platforms.map(written).join(", "))],
		["Meant for", markdownText(entry.environments.map(written).join(", "))],
		["Written in", markdownText(entry.languages.join(", "))],
		["Created by", markdownText(entry.created_by.join(", "))],
		["Commercial support", markdownText(entry.commercial_support.map(product).join("; "))],
		["Home page", linked(entry.homepage, entry.homepage)],
	].filter((fact): fact is [string, string] => fact[1] !== "");
}

function linked(words: string, address: string | undefined): string {
	return address === undefined ? markdownText(words) : markdownLink(words, address);
}

function dated(fact: Sourced, version?: string | undefined): string {
	if (fact === undefined) return "";
	return linked([fact.date, version && `(${version})`].filter(Boolean).join(" "), fact.source);
}

function product({ vendor, product: name }: EntryRecord["commercial_support"][number]): string {
	return name === undefined ? vendor : `${vendor} (${name})`;
}
