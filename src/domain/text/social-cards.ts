/**
 * The cards chat tools show of a link: one for each kind of page, active mesh and experiment, and for pairs
 * of the meshes most often compared.
 *
 * @module
 */

import type { NamedExperiment } from "#src/domain/benchmarks/axis.ts";
import { COMPARED, type Pair, pairDifferences } from "#src/domain/comparison/pairs.ts";
import { lifecycle, type MeshRecord } from "#src/domain/entries/entry.ts";
import { formatDate } from "#src/domain/text/dates.ts";
import type { CapabilityGroup } from "#src/schema/comparison/capabilities.ts";

/** What a card says; a mesh also has the shares of its capabilities. */
export type SocialCard = {
	/** Its place below `/cards/`, without an ending. */
	readonly name: string;
	readonly title: string;
	readonly text: string;
	/** Shares of all capabilities, 0 to 1, with what they are. */
	readonly bar?: { readonly proven: number; readonly unknown: number; readonly reading: string };
};

/** By the first part of the address of a page. */
const PAGE_CARDS: Readonly<Record<string, { readonly title: string; readonly text: string }>> = {
	compare: {
		title: "What each mesh can do",
		text: "Every capability with its level, its limits and the evidence behind it.",
	},
	choose: { title: "Which mesh?", text: "Say what a mesh must do and see which ones do it." },
	strengths: {
		title: "Strengths of meshes",
		text: "Intervals between what is proven and what is possible.",
	},
	performance: {
		title: "Measured performance",
		text: "Published experiments: who measured, on which set-up, what a mesh added.",
	},
	releases: { title: "Supported versions", text: "Which versions are supported until when." },
	security: {
		title: "Security of meshes",
		text: "Where vulnerabilities are reported and published.",
	},
	readiness: {
		title: "Are you ready for a mesh?",
		text: "Is there a problem a mesh solves, and could you run one?",
	},
	timeline: { title: "Timeline", text: "When each mesh appeared, became stable and ended." },
	conformance: {
		title: "Conformance",
		text: "Which mesh passes which release of Gateway API for mesh.",
	},
	guide: { title: "Guide", text: "How service meshes work, and how to read what is said of them." },
	data: { title: "The data", text: "How much is known, how old it is, and what is open." },
};

/** The card of a page by its address below the base; `undefined` where it is the card of the site. */
export function pageCard(path: string): SocialCard | undefined {
	const [name = ""] = path.replace(/^\//, "").split("/");
	const card = Object.hasOwn(PAGE_CARDS, name) ? PAGE_CARDS[name] : undefined;
	return card && { name, ...card };
}

/**
 * The card of a page where only its address is known: its own, else that of its kind.
 *
 * @param cards - Every card there is a picture of.
 */
export function cardOf(path: string, cards: readonly SocialCard[]): SocialCard | undefined {
	const own = path.replace(/^\/|\/?(#.*)?$/g, "");
	return cards.find(({ name }) => name === own) ?? pageCard(path);
}

/** The cards of the kinds of pages. */
export function pageCards(): readonly SocialCard[] {
	return Object.keys(PAGE_CARDS).flatMap((name) => pageCard(name) ?? []);
}

/**
 * The card of a mesh: what it is, and how many capabilities are proven in full or unknown.
 *
 * @param capabilities - Ids of all capabilities.
 * @returns `undefined` for a mesh that is discontinued.
 */
export function meshCard(
	mesh: MeshRecord,
	capabilities: readonly string[],
): SocialCard | undefined {
	if (lifecycle(mesh.status) !== "active") return undefined;
	const levels = capabilities.map((id) => mesh.capabilities[id]?.level);
	const proven = levels.filter((level) => level === "full").length;
	const unknown = levels.filter((level) => level === undefined).length;
	const all = capabilities.length;
	return {
		name: `meshes/${mesh.id}`,
		title: mesh.name,
		text: mesh.summary,
		bar: {
			proven: proven / all,
			unknown: unknown / all,
			reading: `Of ${all} capabilities ${proven} are proven in full, ${unknown} are unknown.`,
		},
	};
}

/** The card of an experiment: what it asked, who measured it and when. */
export function experimentCard({ id, experiment }: NamedExperiment): SocialCard {
	const { question, runs, provenance } = experiment;
	const { title, publisher, date } = provenance;
	const when = date === undefined ? "day unknown" : formatDate(date);
	return {
		name: `performance/${id}`,
		title: question,
		text: `${publisher}, ${when}: ${title}. Runs: ${runs.length}.`,
	};
}

/**
 * The card of a pair: in how many capabilities they differ, and how.
 *
 * @returns `undefined` unless both are among the meshes most often compared: a card for each of all pairs
 * would be hundreds of files.
 */
export function pairCard(
	{ id, a, b }: Pair<Pick<MeshRecord, "id" | "name" | "capabilities">>,
	groups: readonly CapabilityGroup[],
): SocialCard | undefined {
	if (!COMPARED.includes(a.id) || !COMPARED.includes(b.id)) return undefined;
	const { onlyA, onlyB, degree, same, unknown } = pairDifferences(a, b, groups);
	return {
		name: `compare/${id}`,
		title: `${a.name} or ${b.name}`,
		text: `Capabilities that only ${a.name} has: ${onlyA.length}; only ${b.name}: ${onlyB.length}. Different in degree: ${degree.length}. On the same level: ${same.length}. Unknown of at least one: ${unknown.length}.`,
	};
}
