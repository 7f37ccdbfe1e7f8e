import { type Criterion, criterionKey } from "#src/domain/choosing/criteria.ts";
import type { Judged } from "#src/domain/choosing/decide.ts";
import { HEAVIEST, type Sensitivity, sensitivity } from "#src/domain/choosing/sensitivity.ts";

type Props = {
	readonly ranked: readonly Judged[];
	readonly criteria: readonly Criterion[];
	readonly nameOf: (criterion: Criterion) => string;
};

/** How far each weight can move before the first place changes. */
export function SensitivityLines({ ranked, criteria, nameOf }: Props) {
	const first = ranked[0];
	if (first === undefined || ranked.length < 2) return null;
	const lines = sensitivity(ranked, criteria);
	const moving = lines.filter(({ below, above }) => below ?? above);
	return (
		<>
			<h3>How firm the first place is</h3>
			<p className="small">
				{moving.length === 0
					? `No single weight from 0 to ${HEAVIEST} takes the first place from ${first.candidate.name}.`
					: `${first.candidate.name} stays first unless one of these weights moves that far:`}
			</p>
			{moving.length > 0 && (
				<ul className="sensitivity">
					{moving.map((line) => (
						<li key={criterionKey(line.criterion)}>
							{nameOf(line.criterion)}, now {line.criterion.weight}: {said(line)}
						</li>
					))}
				</ul>
			)}
		</>
	);
}

function said({ below, above }: Sensitivity): string {
	return [
		below && `at ${rounded(below.weight)} or less ${below.leader} draws level`,
		above && `at ${rounded(above.weight)} or more ${above.leader} draws level`,
	]
		.filter(Boolean)
		.join("; ");
}

function rounded(weight: number): string {
	return String(Math.round(weight * 10) / 10);
}
