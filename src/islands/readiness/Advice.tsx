import type { Assessment } from "#src/domain/readiness/assess.ts";
import type { Instrument } from "#src/domain/readiness/instrument.ts";
import { Cited } from "./Dimension.tsx";

type Props = { readonly instrument: Instrument; readonly result: Assessment };

/** What to do: the next steps of the verdict, the gaps in order of points, simpler means. */
export function Advice({ instrument, result }: Props) {
	const steps = instrument.verdicts.find(({ id }) => id === result.verdict)?.next_steps ?? [];
	return (
		<>
			{steps.length > 0 && (
				<>
					<h3>What to do next</h3>
					<ol>
						{steps.map((step) => (
							<li key={step}>{step}</li>
						))}
					</ol>
				</>
			)}
			{result.gapsAreTasks && result.gaps.length > 0 && (
				<>
					<h3>Gaps in readiness, largest first</h3>
					<Gaps gaps={result.gaps} />
				</>
			)}
			{result.alternatives.length > 0 && (
				<>
					<h3>Simpler means for what you named</h3>
					<ul>
						{result.alternatives.map(({ means, limit, sources }) => (
							<li key={means}>
								<strong>{means}.</strong> Its limit: {limit}
								<Cited ids={sources} sources={instrument.sources} />
							</li>
						))}
					</ul>
				</>
			)}
			{!result.gapsAreTasks && result.gaps.length > 0 && (
				<details>
					<summary>What would be missing if you ran a mesh all the same</summary>
					<Gaps gaps={result.gaps} />
				</details>
			)}
		</>
	);
}

function Gaps({ gaps }: { readonly gaps: Assessment["gaps"] }) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard.
		<section className="scroll" aria-label="Gaps in readiness" tabIndex={0}>
			<table>
				<thead>
					<tr>
						<th scope="col">Gap</th>
						<th scope="col">Your answer</th>
						<th scope="col" className="number">
							Points left
						</th>
						<th scope="col">Next step</th>
					</tr>
				</thead>
				<tbody>
					{gaps.map((gap) => (
						<tr key={gap.question}>
							<th scope="row">{gap.name}</th>
							<td>{gap.answer}</td>
							<td className="number">{gap.lost}</td>
							<td>
								{gap.nextStep}{" "}
								<small>
									Then “{gap.target.answer}”, {gap.target.gain} points more.
								</small>
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
