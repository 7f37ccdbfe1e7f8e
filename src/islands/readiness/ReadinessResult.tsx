import { useMemo } from "react";
import { candidatesOf } from "#src/domain/choosing/candidate.ts";
import { decide } from "#src/domain/choosing/decide.ts";
import type { Answers } from "#src/domain/readiness/answers.ts";
import { assess } from "#src/domain/readiness/assess.ts";
import type { Instrument } from "#src/domain/readiness/instrument.ts";
import { askedCriteria } from "#src/domain/readiness/requirements.ts";
import { Advice } from "./Advice.tsx";
import { ExportResult } from "./ExportResult.tsx";
import { GivenAnswers } from "./GivenAnswers.tsx";
import { MatchingMeshes } from "./MatchingMeshes.tsx";
import { ResultMap } from "./ResultMap.tsx";
import { ScoreTable } from "./ScoreTable.tsx";
import { UnansweredList } from "./UnansweredList.tsx";
import { useLandscape } from "./use-landscape.ts";

type Props = {
	readonly instrument: Instrument;
	readonly answers: Answers;
	readonly base: string;
};

/** All the answers lead to: verdict, both scores, what acted, what to do, which meshes fit. */
export function ReadinessResult({ instrument, answers, base }: Props) {
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
}
