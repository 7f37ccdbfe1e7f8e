/**
 * How a place on an axis came about, down to each claim.
 *
 * @module
 */

import type { PerformanceAxis } from "#src/domain/benchmarks/axis.ts";
import { LEVEL_VALUES } from "#src/domain/entries/coverage.ts";
import { maturityParts } from "#src/domain/strengths/maturity.ts";
import type { SpectrumGround, SpectrumMesh } from "#src/domain/strengths/spectrum.ts";
import type { Claim } from "#src/schema/comparison/claim.ts";
import type { StrengthAxis } from "#src/schema/strengths/strengths.ts";

/** One thing that counts on an axis and what one mesh has of it. */
export type BreakdownRow = {
	readonly id: string;
	readonly weight: number;
	readonly why: string;
	/** 0 to 1; `undefined` is unknown. */
	readonly value: number | undefined;
	/** The level or the fact, in words. */
	readonly said: string;
	/** Page that proves it. */
	readonly evidence?: string | undefined;
	readonly checked?: string | undefined;
};

/** How one mesh came to its place on one axis: rows that count, or the cells of experiments. */
export type AxisBreakdown = {
	readonly axis: StrengthAxis;
	readonly rows: readonly BreakdownRow[];
	readonly performance?: PerformanceAxis | undefined;
};

type Explained = SpectrumMesh & {
	readonly capabilities: Readonly<Record<string, Pick<Claim, "level" | "evidence" | "checked">>>;
};

/** Opens a place on an axis down to the evidence of each thing that counted. */
export function axisBreakdown(
	axis: StrengthAxis,
	mesh: Explained,
	ground: SpectrumGround,
): AxisBreakdown {
	if (axis.measured_by === "experiments") {
		return { axis, rows: [], performance: ground.performance.get(mesh.id) };
	}
	return { axis, rows: [...claimRows(axis, mesh), ...partRows(axis, mesh, ground)] };
}

function claimRows(axis: StrengthAxis, { capabilities }: Explained): readonly BreakdownRow[] {
	return axis.capabilities.map(({ id, weight, why }) => {
		const claim = capabilities[id];
		if (claim === undefined) return { id, weight, why, value: undefined, said: "unknown" };
		const { level, evidence, checked } = claim;
		return { id, weight, why, value: LEVEL_VALUES[level], said: level, evidence, checked };
	});
}

function partRows(
	axis: StrengthAxis,
	mesh: Explained,
	ground: SpectrumGround,
): readonly BreakdownRow[] {
	const found = maturityParts(mesh, ground);
	return axis.parts.flatMap(({ part, weight, why }) => {
		const finding = found.find((one) => one.part === part);
		if (finding === undefined) return [];
		const { value, said, source } = finding;
		return [{ id: part, weight, why, value, said, evidence: source }];
	});
}
