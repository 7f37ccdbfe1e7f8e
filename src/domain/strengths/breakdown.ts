/**
 * How a place on an axis came about, down to each claim.
 *
 * @module
 */

import type { PerformanceAxis } from "#src/domain/benchmarks/axis.ts";
import type { Dated } from "#src/domain/comparison/evidence-age.ts";
import { claimValue } from "#src/domain/entries/coverage.ts";
import { maturityParts } from "#src/domain/strengths/maturity.ts";
import type { SpectrumContext, SpectrumMesh } from "#src/domain/strengths/spectrum.ts";
import type { Claim, SupportLevel } from "#src/schema/comparison/claim.ts";
import type { StrengthAxis } from "#src/schema/strengths/strengths.ts";

/** One thing that counts on an axis and what one mesh has of it. */
export type BreakdownRow = {
	readonly id: string;
	readonly weight: number;
	readonly why: string;
	/** 0 to 1; `undefined` is unknown. */
	readonly value: number | undefined;
	/** The level of a claim. */
	readonly level?: SupportLevel | undefined;
	/** The level or the fact, in words. */
	readonly said: string;
	/** Page that proves it. */
	readonly evidence?: string | undefined;
	/** The claim's day and whether its evidence was read. */
	readonly dated?: Dated | undefined;
};

/** How one mesh came to its place on one axis: rows that count, or the cells of experiments. */
export type AxisBreakdown = {
	readonly axis: StrengthAxis;
	readonly rows: readonly BreakdownRow[];
	/** The steps of the getting-started pages, on the axis that counts them. */
	readonly started?: SpectrumMesh["getting_started"];
	readonly performance?: PerformanceAxis | undefined;
	/** Cells of experiments too old to count. */
	readonly history?: PerformanceAxis | undefined;
};

type Explained = SpectrumMesh & {
	readonly capabilities: Readonly<
		Record<string, Pick<Claim, "level" | "stage" | "evidence" | "checked" | "recorded">>
	>;
};

/** Opens a place on an axis down to the evidence of each thing that counted. */
export function axisBreakdown(
	axis: StrengthAxis,
	mesh: Explained,
	context: SpectrumContext,
): AxisBreakdown {
	if (axis.measured_by === "experiments") {
		const of = (found: SpectrumContext["history"]) => found?.get(mesh.id);
		return { axis, rows: [], performance: of(context.performance), history: of(context.history) };
	}
	if (axis.measured_by === "getting-started")
		return { axis, rows: [], started: mesh.getting_started };
	return { axis, rows: [...claimRows(axis, mesh), ...partRows(axis, mesh, context)] };
}

function claimRows(axis: StrengthAxis, { capabilities }: Explained): readonly BreakdownRow[] {
	return axis.capabilities.map(({ id, weight, why }) => {
		const claim = capabilities[id];
		if (claim === undefined) return { id, weight, why, value: undefined, said: "unknown" };
		const { level, stage, evidence } = claim;
		const said = stage === "alpha" ? `${level}, alpha` : level;
		return {
			id,
			weight,
			why,
			value: claimValue(claim),
			level,
			said,
			evidence,
			dated: claim,
		};
	});
}

function partRows(
	axis: StrengthAxis,
	mesh: Explained,
	context: SpectrumContext,
): readonly BreakdownRow[] {
	const found = maturityParts(mesh, context);
	return axis.parts.flatMap(({ part, weight, why }) => {
		const finding = found.find((one) => one.part === part);
		if (finding === undefined) return [];
		const { value, said, source } = finding;
		return [{ id: part, weight, why, value, said, evidence: source }];
	});
}
