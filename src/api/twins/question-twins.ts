import { presets } from "#src/catalog/choosing.ts";
import { capabilities, capabilityGroups } from "#src/catalog/comparison.ts";
import { meshes, proxies } from "#src/catalog/entries.ts";
import { candidateOf } from "#src/domain/choosing/candidate.ts";
import { criterionName, presetCriteria } from "#src/domain/choosing/criteria.ts";
import { decide, type Judged } from "#src/domain/choosing/decide.ts";
import { qualifiers } from "#src/domain/comparison/claim.ts";
import { capabilityAnswers } from "#src/domain/comparison/matrix.ts";
import { type ClaimingRecord, lifecycle, newestDay } from "#src/domain/entries/entry.ts";
import { markdownLink, markdownRows, markdownText } from "#src/domain/text/markdown.ts";
import { type Twin, twinAddress } from "./twin.ts";

/** The vocabulary, a page for each capability, and the ready-made questions. */
export async function questionTwins(): Promise<readonly Twin[]> {
	const [groups, all, others] = [await capabilityGroups(), await meshes(), await proxies()];
	const day = newestDay(all);
	const vocabulary: Twin = {
		path: "/capabilities/",
		title: "Capabilities",
		lead: "The vocabulary: what a service mesh can be asked for.",
		day,
		blocks: () =>
			groups.flatMap((group) => [
				`## ${markdownText(group.name)}`,
				markdownRows(
					["Capability", "Question"],
					group.capabilities.map(({ id, name, question }) => [
						markdownLink(name, twinAddress(`/capabilities/${id}/`)),
						markdownText(question),
					]),
				),
			]),
	};
	const each = groups.flatMap((group) =>
		group.capabilities.map(
			({ id, name, question, why = "", verify = "" }): Twin => ({
				path: `/capabilities/${id}/`,
				title: `${name}: which meshes have it`,
				lead: question,
				day,
				blocks: () => [
					`Why it matters: ${markdownText(why)}`,
					`How to verify it: ${markdownText(verify)}`,
					"## Meshes",
					answers(all, id),
					"## Proxies and gateways",
					answers(
						others.filter((proxy) => id in proxy.capabilities),
						id,
					),
				],
			}),
		),
	);
	return [vocabulary, ...each, ...(await presetTwins(day))];
}

function answers(entries: readonly ClaimingRecord[], id: string): string {
	const rows = capabilityAnswers(entries, id).entries.map((entry) => {
		const claim = entry.capabilities[id];
		const words = claim === undefined ? "unknown" : [claim.level, ...qualifiers(claim)].join(", ");
		return [
			markdownLink(entry.name, twinAddress(entry.path)),
			entry.status,
			claim === undefined ? words : markdownLink(words, claim.evidence),
			markdownText(claim?.note ?? ""),
		];
	});
	return markdownRows(["Entry", "Status", "Level", "Note"], rows) || "None is known.";
}

async function presetTwins(day: string | undefined): Promise<readonly Twin[]> {
	const living = (await meshes()).filter(({ status }) => lifecycle(status) === "living");
	const names = Object.fromEntries((await capabilities()).map(({ id, name }) => [id, name]));
	return (await presets()).map((preset) => {
		const criteria = presetCriteria(preset);
		const blocks = () => {
			const { passing, possible, excluded } = decide(living.map(candidateOf), criteria);
			const must = criteria.map((criterion) => {
				return `- ${criterion.must ? "must" : "wish"}: ${markdownText(criterionName(criterion, names))}`;
			});
			return [
				markdownText(preset.why),
				must.join("\n"),
				"## Known to meet every must-have",
				judgedList(passing),
				"## Possible: a must-have has to be checked",
				judgedList(possible),
				"## Known not to",
				judgedList(excluded),
			];
		};
		const path = `/compare/for/${preset.id}/`;
		return { path, title: `${preset.name}: which meshes fit`, lead: preset.question, day, blocks };
	});
}

function judgedList(judged: readonly Judged[]): string {
	const lines = judged.map(
		({ candidate: { name, path } }) => `- ${markdownLink(name, twinAddress(path))}`,
	);
	return lines.join("\n") || "None.";
}
