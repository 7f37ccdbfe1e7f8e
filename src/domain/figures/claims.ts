import { claimDay } from "#src/domain/comparison/qualifiers.ts";
import { writtenDate } from "#src/domain/dates/written-date.ts";
import { yearFraction } from "#src/domain/dates/year-fraction.ts";
import type { Claim } from "#src/schema/claim.ts";
import type { StackedModel } from "./chart-model.ts";
import type { Figure } from "./figure.ts";
import { percent } from "./percent.ts";

const AGES: readonly { readonly id: string; readonly name: string; readonly years: number }[] = [
	{ id: "month", name: "up to 1 month", years: 1 / 12 },
	{ id: "quarter", name: "1 to 3 months", years: 0.25 },
	{ id: "half", name: "3 to 6 months", years: 0.5 },
	{ id: "year", name: "6 to 12 months", years: 1 },
	{ id: "older", name: "older than a year", years: Number.POSITIVE_INFINITY },
];

const KINDS = [
	{ id: "meshes", name: "claims about meshes", tone: "full" },
	{ id: "proxies", name: "claims about proxies", tone: "planned" },
] as const;

type Checked = {
	readonly collection: "meshes" | "proxies";
	readonly capabilities: Readonly<Record<string, Pick<Claim, "checked" | "recorded">>>;
};

/**
 * How old the checks of all claims are, counted back from the newest one.
 *
 * The newest check and not the clock is the reference, so that a site built later from the same
 * content says the same.
 */
export function freshnessFigure(entries: readonly Checked[], day: string): Figure<StackedModel> {
	const claims = entries.flatMap(({ collection, capabilities }) =>
		Object.values(capabilities).map((claim) => ({ collection, age: ageOf(claimDay(claim), day) })),
	);
	const rows = AGES.map(({ id, name }) => ({
		id,
		name,
		counts: KINDS.map((kind) => {
			return claims.filter(({ collection, age }) => collection === kind.id && age === id).length;
		}),
	}));
	const young = claims.filter(({ age }) => age === "month" || age === "quarter").length;
	const old = claims.filter(({ age }) => age === "older").length;
	return {
		id: "data-freshness",
		topic: "How old our checks are",
		title: `${percent(young / claims.length)} % of ${claims.length} claims were checked in the three months to ${writtenDate(day)}`,
		takeaway: old === 0 ? "No claim is older than a year." : `${old} claims are older than a year.`,
		unit: "Claims by the age of their last check, number.",
		coverage: "Every claim carries the day its evidence was last read.",
		source: "Entries of the landscape",
		day,
		home: "/data/#data-freshness",
		chart: { kind: "stacked", rowsAre: "Age of the check", segments: KINDS, rows },
	};
}

function ageOf(checked: string, day: string): string | undefined {
	const years = yearFraction(day) - yearFraction(checked);
	return AGES.find((age) => years <= age.years + 0.002)?.id;
}
