import {
	type CapabilityTerms,
	type Criterion,
	criterionKey,
} from "#src/domain/choosing/criteria.ts";
import type { Decision } from "#src/domain/choosing/decide.ts";
import { HEAVIEST, type LeadRange, sensitivity } from "#src/domain/choosing/sensitivity.ts";
import {
	askedDifferences,
	type Division,
	factDifferences,
	leadOf,
	unaskedDifferences,
} from "#src/domain/choosing/ties.ts";
import { listed } from "#src/domain/text/words.ts";

type SensitivityLinesProps = {
	readonly decision: Decision;
	readonly criteria: readonly Criterion[];
	readonly nameOf: (criterion: Criterion) => string;
};

/** At which weights one candidate alone is first, and that it ties at all others. */
export function SensitivityLines({ decision, criteria, nameOf }: SensitivityLinesProps) {
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

type TieLinesProps = {
	readonly decision: Decision;
	readonly terms: CapabilityTerms;
	readonly nameOf: (criterion: Criterion) => string;
};

/** In what the candidates differ that nothing is proven to be above; nothing without a tie. */
export function TieLines({ decision, terms, nameOf }: TieLinesProps) {
	const { rows, isTie } = leadOf(decision);
	if (!isTie) return null;
	const asked = askedDifferences(rows, nameOf);
	const facts = factDifferences(rows);
	const unasked = unaskedDifferences(rows).map((id) => terms.names[id] ?? id);
	return (
		<>
			<h3>What separates them</h3>
			<ul className="ties">
				{asked.map((one) => (
					<Line key={one.name} {...one} />
				))}
				{facts.map((one) => (
					<Line key={one.name} {...one} />
				))}
				{unasked.length > 0 && (
					<li>
						Not asked, and known to differ: {unasked.length} capabilities, such as{" "}
						{listed(unasked.slice(0, 4))}.
					</li>
				)}
			</ul>
		</>
	);
}

function Line({ name, values }: Division) {
	return (
		<li>
			<b>{name}</b>: {values.map(({ value, rows }) => `${value}: ${listed(rows, 5)}`).join("; ")}
		</li>
	);
}
