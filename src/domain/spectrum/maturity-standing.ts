import { lifecycle } from "#src/domain/landscape/lifecycle.ts";
import type { StrengthAxis } from "#src/schema/strengths.ts";
import type { AxisStanding } from "./axis-standing.ts";
import { type MaturingProject, type MaturityGround, maturityParts } from "./maturity-parts.ts";

/** Where a project stands on the maturity axis: an interval, because a part can be unknown. */
export function maturityStanding(
	axis: Pick<StrengthAxis, "parts">,
	project: MaturingProject & { readonly name: string },
	ground: MaturityGround,
): AxisStanding {
	const found = new Map(maturityParts(project, ground).map(({ part, value }) => [part, value]));
	const parts = axis.parts.map(({ part, weight }) => ({ weight, value: found.get(part) }));
	const total = parts.reduce((sum, { weight }) => sum + weight, 0);
	const share = (unknown: number) =>
		parts.reduce((sum, { weight, value }) => sum + weight * (value ?? unknown), 0) / total;
	const low = share(0);
	return {
		mesh: { id: project.id, name: project.name, lifecycle: lifecycle(project.status) },
		low,
		high: share(1),
		value: low,
		known: parts.filter(({ value }) => value !== undefined).length,
		asked: parts.length,
	};
}
