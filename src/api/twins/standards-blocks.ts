import type { EntryStandards } from "#src/domain/conformance/entry.ts";
import { outcomeWords, partWords } from "#src/domain/conformance/profiles.ts";
import type { ReportSummary } from "#src/domain/conformance/summary.ts";
import { markdownLink, markdownRows, markdownText } from "#src/domain/text/markdown.ts";
import { siteAddress } from "../address.ts";
import { twinAddress } from "./twin.ts";

/** A report in one line: what it proves, of which version, on which release, when. */
export function reportLine(report: ReportSummary): string {
	const { outcome, version, release, channel, day, source, profiles } = report;
	const words = `${outcomeWords(outcome)} with ${version} on ${release}`;
	const counts = profiles.map(
		({ profile, core, extended }) =>
			`${profile} core ${partWords(core)}${extended ? `, extended ${partWords(extended)}` : ""}`,
	);
	const about = [[channel && `${channel} channel`, day].filter(Boolean).join(", "), ...counts];
	const proof = source === undefined ? markdownText(words) : markdownLink(words, source);
	return `${proof}: ${markdownText(about.join("; "))}`;
}

/** How an entry stands to shared standards. */
export function standardsBlocks(standards: EntryStandards | undefined): readonly string[] {
	if (standards === undefined) return [];
	const { conformance, smi, implemented } = standards;
	const newest = conformance && `Newest report: ${reportLine(conformance.newest)}`;
	const all = `[Gateway API conformance of all meshes](${siteAddress("/conformance/")})`;
	const declared = smi.map(({ name, claim, declared: listed }) => {
		const level = claim?.level ?? `listed as ${listed ?? "documented"}`;
		return [markdownText(name), claim ? markdownLink(level, claim.evidence) : level];
	});
	return [
		"## Standards",
		`${newest ?? "No Gateway API conformance report for mesh is known."} ${all}.`,
		markdownRows(["SMI (archived), as declared", "Level"], declared),
		markdownRows(
			["Implements", "How far", "Source"],
			implemented.map(({ abstraction, note, source }) => [
				markdownLink(abstraction.short, twinAddress(abstraction.path)),
				markdownText(note ?? ""),
				markdownLink("source", source),
			]),
		),
	];
}
