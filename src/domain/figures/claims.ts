/**
 * Figures of the claims: how widely supported, how much is known, how fresh.
 *
 * @module
 */

import { claimDay, isOwnEvidence } from "#src/domain/comparison/claim.ts";
import { type EntryRecord, lifecycle } from "#src/domain/entries/entry.ts";
import type { Figure, StackedModel } from "#src/domain/figures/figure.ts";
import { formatDate, yearFraction } from "#src/domain/text/dates.ts";
import { formatNumber, percent } from "#src/domain/text/numbers.ts";
import type { Capability } from "#src/schema/comparison/capabilities.ts";
import type { Claim, SupportLevel } from "#src/schema/comparison/claim.ts";

const LEVELS = ["full", "partial", "planned", "none", "unknown"] as const;

type Claiming = Pick<EntryRecord, "status"> & {
	readonly capabilities: Readonly<Record<string, { readonly level: SupportLevel }>>;
};

/** How many active meshes support each capability, most supported first, ties in the vocabulary's order. */
export function adoptionFigure(
	capabilities: readonly Capability[],
	meshes: readonly Claiming[],
	day: string,
): Figure<StackedModel> {
	const active = meshes.filter(({ status }) => lifecycle(status) === "active");
	const rows = capabilities
		.map(({ id, name }) => ({
			id,
			name,
			counts: LEVELS.map((level) => {
				return active.filter((mesh) => (mesh.capabilities[id]?.level ?? "unknown") === level)
					.length;
			}),
			address: `/capabilities/${id}/`,
		}))
		.toSorted((a, b) => supported(b) - supported(a) || (b.counts[0] ?? 0) - (a.counts[0] ?? 0));
	const common = rows.filter((row) => supported(row) > active.length / 2).length;
	const [first, last] = [rows[0], rows.at(-1)];
	const unknown = rows.reduce((sum, { counts }) => sum + (counts[4] ?? 0), 0);
	const cells = rows.length * active.length;
	return {
		id: "capability-adoption",
		topic: "How many meshes support each capability",
		title: `${common} of ${rows.length} capabilities are supported by more than half of the active meshes`,
		takeaway: `Most common is ${first?.name} (${supported(first)} of ${active.length}), rarest ${last?.name} (${supported(last)}).`,
		unit: `Active meshes, number of ${active.length}; supported is full or partial.`,
		coverage: `${percent(1 - unknown / cells)} % of ${formatNumber(cells)} answers known.`,
		source: "Claims of the entries, each with its evidence",
		day,
		home: "/data/#capability-adoption",
		chart: {
			kind: "stacked",
			rowsAre: "Capability",
			segments: LEVELS.map((level) => ({ id: level, name: level, tone: level })),
			rows,
		},
	};
}

function supported(row: { readonly counts: readonly number[] } | undefined): number {
	return (row?.counts[0] ?? 0) + (row?.counts[1] ?? 0);
}

type Questioned = {
	readonly id: string;
	readonly name: string;
	readonly path: string;
	readonly capabilities: Readonly<Record<string, Pick<Claim, "evidence_kind">>>;
	readonly open_questions: Readonly<Record<string, unknown>>;
};

/** How much of the vocabulary is answered for each mesh: claims, questions left open, never asked. */
export function knownFigure(
	meshes: readonly Questioned[],
	asked: number,
	day: string,
): Figure<StackedModel> {
	const rows = meshes
		.map(({ id, name, path, capabilities, open_questions }) => {
			const claims = Object.keys(capabilities).length;
			// A question left open is answered where the mesh's upstream answers it.
			const open = Object.keys(open_questions).filter((asked) => !(asked in capabilities)).length;
			return { id, name, counts: [claims, open, asked - claims - open], address: path };
		})
		.toSorted(
			(a, b) => (b.counts[0] ?? 0) - (a.counts[0] ?? 0) || a.name.localeCompare(b.name, "en"),
		);
	const total = (at: number) => rows.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0);
	const cells = rows.length * asked;
	const last = rows.at(-1);
	const own = meshes
		.flatMap(({ capabilities }) => Object.values(capabilities))
		.filter(isOwnEvidence).length;
	return {
		id: "data-coverage",
		topic: "How much we know of each mesh",
		title: `${percent(total(0) / cells)} % of ${formatNumber(cells)} answers about meshes are known`,
		takeaway: `${formatNumber(own)} of ${formatNumber(total(0))} known answers have evidence about the mesh itself, the others only what its upstream or a third party says. For ${total(1)} answers no evidence was found; ${total(2)} are still to be looked for. Least is known of ${last?.name} (${last?.counts[0]} of ${asked}).`,
		unit: `Capabilities, number of ${asked} for each mesh.`,
		coverage: `All ${rows.length} meshes are counted, discontinued ones too.`,
		source: "Entries of the landscape",
		day,
		home: "/data/#data-coverage",
		chart: {
			kind: "stacked",
			rowsAre: "Mesh",
			segments: [
				{ id: "claimed", name: "known", tone: "full" },
				{ id: "open", name: "looked for, open", tone: "partial" },
				{ id: "unasked", name: "not looked for", tone: "unknown" },
			],
			rows,
		},
	};
}

const AGES: readonly { readonly id: string; readonly name: string; readonly years: number }[] = [
	{ id: "month", name: "up to 1 month", years: 1 / 12 },
	{ id: "quarter", name: "1 to 3 months", years: 0.25 },
	{ id: "half", name: "3 to 6 months", years: 0.5 },
	{ id: "year", name: "6 to 12 months", years: 1 },
	{ id: "older", name: "older than a year", years: Number.POSITIVE_INFINITY },
];

const KINDS = [
	{ id: "read", name: "evidence read that day", tone: "full" },
	{ id: "recorded", name: "carried over that day, not read since", tone: "unknown" },
] as const;

type Checked = {
	readonly capabilities: Readonly<Record<string, Pick<Claim, "checked" | "recorded">>>;
};

/**
 * How old the days of all claims are, counted back from the newest one, and which of them are days of
 * reading: a claim that was carried over from another record says nothing of its evidence today.
 *
 * The newest day and not the clock is the reference, so that a site built later from the same
 * content says the same.
 */
export function freshnessFigure(entries: readonly Checked[], day: string): Figure<StackedModel> {
	const claims = entries.flatMap(({ capabilities }) =>
		Object.values(capabilities).map((claim) => ({
			kind: claim.checked === undefined ? "recorded" : "read",
			age: ageOf(claimDay(claim), day),
		})),
	);
	const rows = AGES.map(({ id, name }) => ({
		id,
		name,
		counts: KINDS.map((kind) => {
			return claims.filter((claim) => claim.kind === kind.id && claim.age === id).length;
		}),
	}));
	const young = claims.filter(
		({ kind, age }) => kind === "read" && (age === "month" || age === "quarter"),
	).length;
	const old = claims.filter(({ age }) => age === "older").length;
	const recorded = claims.filter(({ kind }) => kind === "recorded").length;
	return {
		id: "data-freshness",
		topic: "How old our checks are",
		title: `The evidence of ${percent(young / claims.length)} % of ${formatNumber(claims.length)} claims was read in the three months to ${formatDate(day)}`,
		takeaway: `${recorded} claims were carried over from another record and their evidence has not been read since. ${old === 0 ? "No claim is older than a year." : `${old} claims are older than a year.`}`,
		unit: "Claims by the age of their day, number.",
		coverage: "A claim says checked for the day its evidence was read, else recorded.",
		source: "Entries of the landscape",
		day,
		home: "/data/#data-freshness",
		chart: { kind: "stacked", rowsAre: "Age of the day", segments: KINDS, rows },
	};
}

function ageOf(checked: string, day: string): string | undefined {
	const years = yearFraction(day) - yearFraction(checked);
	return AGES.find((age) => years <= age.years + 0.002)?.id;
}
