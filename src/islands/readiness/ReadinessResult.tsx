import { memo, useMemo } from "react";
import { candidatesOf } from "#src/domain/choosing/candidate.ts";
import { decide } from "#src/domain/choosing/decide.ts";
import {
	type Answers,
	givenAnswers,
	type UnansweredQuestion,
} from "#src/domain/readiness/answers.ts";
import { type Assessment, assess } from "#src/domain/readiness/assess.ts";
import type { Instrument } from "#src/domain/readiness/instrument.ts";
import { askedCriteria } from "#src/domain/readiness/requirements.ts";
import { Advice } from "./Advice.tsx";
import { ExportResult } from "./ExportResult.tsx";
import { MatchingMeshes, useLandscape } from "./MatchingMeshes.tsx";
import { ResultMap } from "./ResultMap.tsx";
import { ScoreTable } from "./ScoreTable.tsx";

type ReadinessResultProps = {
	readonly instrument: Instrument;
	readonly answers: Answers;
	readonly base: string;
};

/** All the answers lead to: verdict, both scores, what acted, what to do, which meshes fit. */
export const ReadinessResult = memo(function ReadinessResult(props: ReadinessResultProps) {
	const { instrument, answers, base } = props;
	const landscape = useLandscape(base);
	const result = useMemo(() => assess(instrument, answers), [instrument, answers]);
	const decision = useMemo(() => {
		if (landscape === undefined) return undefined;
		const asked = askedCriteria(result.requirements, landscape.terms);
		const criteria = asked.map(({ criterion }) => criterion);
		return decide(candidatesOf(landscape.meshes), criteria, landscape);
	}, [landscape, result]);
	const terms = landscape?.terms ?? { names: {}, legal: [] };
	const text = instrument.verdicts.find(({ id }) => id === result.verdict);
	const { need, readiness } = result;
	const placed = useMemo(() => [{ result }], [result]);
	return (
		<section
			className="result"
			aria-labelledby="step-title"
			data-readiness-result
			data-verdict={result.verdict ?? "none"}
			data-need={need.score ?? "none"}
			data-readiness={readiness.score ?? "none"}
		>
			<h2 id="step-title" tabIndex={-1}>
				<small>Result</small> {text?.name ?? "No verdict yet"}
			</h2>
			<p className="lead">
				{text?.short ??
					`Too little is answered: each side needs questions worth at least ${instrument.scoring.completeness} of its 100 points.`}
			</p>
			<div className="overview">
				<ResultMap instrument={instrument} results={placed} />
				<ScoreTable instrument={instrument} result={result} />
			</div>
			<Advice instrument={instrument} result={result} />
			<MatchingMeshes
				decision={decision}
				terms={terms}
				requirements={result.requirements}
				nearest={instrument.matching.nearest}
				isFolded={result.meshesFolded}
				base={base}
			/>
			<UnansweredList result={result} />
			<GivenAnswers instrument={instrument} answers={answers} />
			<ExportResult instrument={instrument} answers={answers} decision={decision} terms={terms} />
		</section>
	);
});

/** What has no answer, and what that changes in the sums. */
export function UnansweredList({ result }: { readonly result: Assessment }) {
	const { unanswered, need, readiness } = result;
	if (unanswered.length === 0) return null;
	return (
		<>
			<h3>Unanswered questions</h3>
			<p>
				These stay out of the sums, so need counts {need.of} of its 100 points and readiness{" "}
				{readiness.of}.
			</p>
			<ul>
				{unanswered.map((one) => (
					<li key={one.question}>
						{one.name}: {one.dontKnow ? "not known, so find out" : "skipped"}
						{pointLabel(one)}
					</li>
				))}
			</ul>
		</>
	);
}

function pointLabel({ need, readiness }: UnansweredQuestion): string {
	const points = [need > 0 && `${need} need`, readiness > 0 && `${readiness} readiness`];
	const said = points.filter(Boolean).join(" and ");
	return said === "" ? ", no points" : `, up to ${said}`;
}

type GivenAnswersProps = { readonly instrument: Instrument; readonly answers: Answers };

/** The answers behind a result, on paper only: on the screen they are in the form. */
export function GivenAnswers({ instrument, answers }: GivenAnswersProps) {
	return (
		<div className="print-only">
			<h3>Your answers</h3>
			<p>Version {instrument.version} of the questionnaire.</p>
			<table>
				<tbody>
					{givenAnswers(instrument, answers).map(({ question, text, answer }) => (
						<tr key={question}>
							<th scope="row">{text}</th>
							<td>{answer}</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
