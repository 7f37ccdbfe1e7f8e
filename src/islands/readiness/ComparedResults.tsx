import { useEffect, useMemo, useRef } from "react";
import { encodeAnswers, type ReadAnswers } from "#src/domain/readiness/answer-link.ts";
import { DONT_KNOW } from "#src/domain/readiness/answers.ts";
import {
	type AnswerDifference,
	type ComparedAnswer,
	compareAnswers,
} from "#src/domain/readiness/compare.ts";
import type { Instrument } from "#src/domain/readiness/instrument.ts";
import { AnswerNotes } from "./AnswerTools.tsx";
import { ResultMap } from "./ResultMap.tsx";

type Props = {
	readonly instrument: Instrument;
	readonly sets: readonly [ReadAnswers, ReadAnswers];
};

/** Two sets of answers side by side: both results, then every question they differ in. */
export function ComparedResults({ instrument, sets }: Props) {
	const [one, other] = sets;
	const compared = useMemo(
		() => compareAnswers(instrument, one.answers, other.answers),
		[instrument, one, other],
	);
	const results = [
		{ name: "First", set: one, result: compared.first },
		{ name: "Second", set: other, result: compared.second },
	];
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => heading.current?.focus(), []);
	const verdictOf = (id: string | undefined) =>
		instrument.verdicts.find((verdict) => verdict.id === id)?.name ?? "No verdict";
	return (
		<section className="readiness compared" aria-labelledby="compared">
			<h2 id="compared" ref={heading} tabIndex={-1}>
				Two sets of answers
			</h2>
			<AnswerNotes notes={[...one.notes, ...other.notes]} instrument={instrument} />
			<div className="overview">
				<ResultMap instrument={instrument} results={results} />
				<table>
					<thead>
						<tr>
							<th scope="col">Set</th>
							<th scope="col">Verdict</th>
							<th scope="col" className="number">
								Need
							</th>
							<th scope="col" className="number">
								Readiness
							</th>
						</tr>
					</thead>
					<tbody>
						{results.map(({ name, set, result }) => (
							<tr key={name}>
								<th scope="row">
									<a href={`#${encodeAnswers(set.answers, instrument)}`}>{name}</a>
								</th>
								<td>
									{verdictOf(result.verdict)}
									{result.acted.length > 0 && (
										<small> ({result.acted.map(({ id }) => id).join(", ")} acted)</small>
									)}
								</td>
								<td className="number">{result.need.score ?? "none"}</td>
								<td className="number">{result.readiness.score ?? "none"}</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
			<h3>
				{compared.differences.length === 0
					? "No answer differs"
					: `Different answers: ${compared.differences.length}; alike: ${compared.alike}`}
			</h3>
			{compared.differences.length > 0 && <DifferenceTable differences={compared.differences} />}
		</section>
	);
}

type Differences = { readonly differences: readonly AnswerDifference[] };

function DifferenceTable({ differences }: Differences) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard.
		<section className="scroll" aria-label="Different answers" tabIndex={0}>
			<table>
				<thead>
					<tr>
						<th scope="col">Question</th>
						<th scope="col">First</th>
						<th scope="col">Second</th>
					</tr>
				</thead>
				<tbody>
					{differences.map(({ question, name, first, second }) => (
						<tr key={question}>
							<th scope="row">{name}</th>
							<td>{answerLabel(first)}</td>
							<td>{answerLabel(second)}</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

function answerLabel({ option, answer, need, readiness }: ComparedAnswer): string {
	if (answer === undefined) return option === DONT_KNOW ? "don’t know" : "skipped";
	const points = [need > 0 && `need ${need}`, readiness > 0 && `readiness ${readiness}`];
	const said = points.filter(Boolean).join(", ");
	return said === "" ? answer : `${answer} (${said})`;
}
