import type { CapabilityTerms, Criterion } from "#src/domain/choosing/criteria.ts";
import type { Decision } from "#src/domain/choosing/decide.ts";
import {
	askedDifferences,
	type Division,
	factDifferences,
	leadOf,
	unaskedDifferences,
} from "#src/domain/choosing/ties.ts";
import { listed } from "#src/domain/text/words.ts";

type Props = {
	readonly decision: Decision;
	readonly terms: CapabilityTerms;
	readonly nameOf: (criterion: Criterion) => string;
};

/** In what the candidates differ that nothing is proven to be above; nothing without a tie. */
export function TieLines({ decision, terms, nameOf }: Props) {
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
