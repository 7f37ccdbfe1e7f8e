import {
	type AnswerStatistics,
	type QuestionStatistics,
	spreadLabel,
} from "#src/domain/readiness/statistics.ts";

/** Every question with mean and spread of its points, what the group disagrees on most first. */
export function StatisticsTable({ statistics }: { readonly statistics: AnswerStatistics }) {
	const sorted = statistics.questions.toSorted((a, b) => b.disagreement - a.disagreement);
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard.
		<section className="scroll" aria-label="Mean and spread of every question" tabIndex={0}>
			<table>
				<caption>Mean ± standard deviation (least to most); the largest disagreement first</caption>
				<thead>
					<tr>
						<th scope="col">Question</th>
						<th scope="col">Answers</th>
						<th scope="col">Need, points</th>
						<th scope="col">Readiness, points</th>
					</tr>
				</thead>
				<tbody>
					{sorted.map((one) => (
						<tr key={one.question}>
							<th scope="row">{one.name}</th>
							<td>{countLabel(one)}</td>
							<td>{spreadLabel(one.need, "–")}</td>
							<td>{spreadLabel(one.readiness, "–")}</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

function countLabel({ options, dontKnow, skipped }: QuestionStatistics): string {
	const said = options
		.filter(({ count }) => count > 0)
		.map(({ answer, count }) => `${count} × ${answer}`);
	if (dontKnow > 0) said.push(`${dontKnow} × don’t know`);
	if (skipped > 0) said.push(`${skipped} × skipped`);
	return said.join("; ");
}
