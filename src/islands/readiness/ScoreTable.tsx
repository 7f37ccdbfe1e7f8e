import type { Assessment } from "#src/domain/readiness/assess.ts";
import type { Instrument } from "#src/domain/readiness/instrument.ts";
import type { SideResult } from "#src/domain/readiness/score.ts";

type Props = { readonly instrument: Instrument; readonly result: Assessment };

/** Both sides with points, score and band, the rules that acted, and what weighed most. */
export function ScoreTable({ instrument, result }: Props) {
	const { acted, baseVerdict, verdict } = result;
	const byTable = instrument.verdicts.find(({ id }) => id === baseVerdict)?.name;
	const sides = [
		["Need", result.need],
		["Readiness", result.readiness],
	] as const;
	return (
		<div>
			<table>
				<caption>Two scores that are never added, each 0 to 100</caption>
				<thead>
					<tr>
						<th scope="col">Side</th>
						<th scope="col" className="number">
							Points
						</th>
						<th scope="col" className="number">
							Score
						</th>
						<th scope="col">Band</th>
					</tr>
				</thead>
				<tbody>
					{sides.map(([name, side]) => (
						<tr key={name}>
							<th scope="row">{name}</th>
							<td className="number">
								{side.points} of {side.of}
							</td>
							<td className="number">
								<strong>{side.score ?? "none"}</strong>
							</td>
							<td>{bandLabel(side)}</td>
						</tr>
					))}
				</tbody>
			</table>
			<h3>Overrides</h3>
			{acted.length === 0 ? (
				<p>{byTable ? "None: the verdict is that of the table." : "None."}</p>
			) : (
				<ul>
					{acted.map(({ id, effect, why }) => (
						<li key={id}>
							<strong>{id}</strong> {effect} {why}
						</li>
					))}
				</ul>
			)}
			{baseVerdict !== verdict && <p>By the table alone it would be “{byTable}”.</p>}
			<h3>What weighed most</h3>
			<ul>
				{sides.flatMap(([name, side]) =>
					side.weighedMost.map((one) => (
						<li key={`${name}-${one.question}`}>
							{name}, {one.points} of {one.of}: {one.name}, “{one.answer}”
						</li>
					)),
				)}
			</ul>
		</div>
	);
}

function bandLabel({ band, bandAfterFloors }: SideResult): string {
	if (band === undefined) return "none: too little answered";
	return band === bandAfterFloors ? band : `${band}, raised to ${bandAfterFloors}`;
}
