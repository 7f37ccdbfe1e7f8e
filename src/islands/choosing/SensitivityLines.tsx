import { type Criterion, criterionKey } from "#src/domain/choosing/criteria.ts";
import type { Decision } from "#src/domain/choosing/decide.ts";
import { HEAVIEST, type LeadRange, sensitivity } from "#src/domain/choosing/sensitivity.ts";
import { leadOf } from "#src/domain/choosing/ties.ts";

type Props = {
	readonly decision: Decision;
	readonly criteria: readonly Criterion[];
	readonly nameOf: (criterion: Criterion) => string;
};

/** At which weights one candidate alone is first, and that it ties at all others. */
export function SensitivityLines({ decision, criteria, nameOf }: Props) {
	const rows = decision.passing.length > 0 ? decision.passing : decision.possible;
	const { isTie, meshes } = leadOf(decision);
	if (rows.length < 2 || meshes.length === 0) return null;
	const lines = sensitivity(rows, criteria).filter(({ ranges }) =>
		ranges.some(({ from, to }) => isTie || from > 0 || to < HEAVIEST),
	);
	return (
		<>
			<h3>Sensitivity</h3>
			<p className="small">
				{lines.length === 0
					? isTie
						? `No single weight from 0 to ${HEAVIEST} separates what ties.`
						: `${meshes[0]} stays first at every single weight from 0 to ${HEAVIEST}.`
					: isTie
						? "One of these weights would separate what ties:"
						: "The first place depends on these weights:"}
			</p>
			{lines.length > 0 && (
				<ul className="sensitivity">
					{lines.map(({ criterion, ranges }) => (
						<li key={criterionKey(criterion)}>
							{nameOf(criterion)}, now {criterion.weight}:{" "}
							{[...ranges.map(rangeLabel), "otherwise a tie"].join("; ")}
						</li>
					))}
				</ul>
			)}
		</>
	);
}

function rangeLabel({ leader, from, to }: LeadRange): string {
	const above = from > 0 ? `above ${rounded(from)}` : "";
	const below = to < HEAVIEST ? `below ${rounded(to)}` : "";
	const where = [above, below].filter(Boolean).join(" and ") || "at every weight";
	return `${leader} is first ${where}`;
}

function rounded(weight: number): string {
	return String(Math.round(weight * 10) / 10);
}
