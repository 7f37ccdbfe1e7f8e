import { useMemo } from "react";
import type { Answers } from "#src/domain/readiness/answers.ts";
import { assess } from "#src/domain/readiness/assess.ts";
import type { Instrument } from "#src/domain/readiness/instrument.ts";
import { matchMeshes } from "#src/domain/readiness/match.ts";
import { Advice } from "./Advice.tsx";
import { GivenAnswers } from "./GivenAnswers.tsx";
import { MatchingMeshes } from "./MatchingMeshes.tsx";
import { Quadrant } from "./Quadrant.tsx";
import { ScoreTable } from "./ScoreTable.tsx";
import { TakeResult } from "./TakeResult.tsx";
import { UnansweredList } from "./UnansweredList.tsx";
import { useMeshFacts } from "./use-mesh-facts.ts";

type Props = {
	readonly instrument: Instrument;
	readonly answers: Answers;
	readonly base: string;
};

/** All the answers lead to: verdict, both scores, what acted, what to do, which meshes fit. */
export function ReadinessResult({ instrument, answers, base }: Props) {
	const landscape = useMeshFacts(base);
	const result = useMemo(() => assess(instrument, answers), [instrument, answers]);
	const matches = useMemo(
		() => landscape && matchMeshes(result.requirements, landscape.meshes, instrument.matching),
		[landscape, result, instrument],
	);
	const text = instrument.verdicts.find(({ id }) => id === result.verdict);
	const { need, readiness } = result;
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
				<Quadrant instrument={instrument} results={[{ result }]} />
				<ScoreTable instrument={instrument} result={result} />
			</div>
			<Advice instrument={instrument} result={result} />
			<MatchingMeshes
				matches={matches}
				names={landscape?.names ?? {}}
				requirements={result.requirements}
				isFolded={result.meshesFolded}
				base={base}
			/>
			<UnansweredList result={result} />
			<GivenAnswers instrument={instrument} answers={answers} />
			<TakeResult
				instrument={instrument}
				answers={answers}
				matches={matches}
				names={landscape?.names ?? {}}
			/>
		</section>
	);
}
