import { type Criterion, criterionKey } from "#src/domain/choosing/criteria.ts";
import type { Answered, Judged } from "#src/domain/choosing/decide.ts";

type Props = {
	readonly judged: Judged;
	readonly nameOf: (criterion: Criterion) => string;
	readonly base: string;
};

/** One mesh with its score as an interval, what it lacks and what has to be checked. */
export function JudgedMesh({ judged, nameOf, base }: Props) {
	const { candidate, coverage, lacks, toCheck } = judged;
	const page = base + candidate.path.slice(1);
	const low = Math.round((coverage?.low ?? 0) * 100);
	const high = Math.round((coverage?.high ?? 0) * 100);
	const label = `${low} % proven, up to ${high} % if every unknown held`;
	return (
		<li>
			<a className="mesh" href={page}>
				{candidate.name}
			</a>
			{candidate.releases?.mark && (
				<span className="support-mark" title={candidate.releases.mark.why}>
					{" "}
					{candidate.releases.mark.word}
				</span>
			)}
			<span className="interval" title={label}>
				<span className="bar" role="img" aria-label={label}>
					<span className="low" style={{ width: `${low}%` }} />
					<span className="open" style={{ width: `${high - low}%` }} />
				</span>
				<span aria-hidden="true">{low === high ? `${low} %` : `${low}–${high} %`}</span>
			</span>
			<Answers words="Lacks" answers={lacks} {...{ nameOf, page }} withLevel />
			<Answers words="To be checked" answers={toCheck} {...{ nameOf, page }} />
		</li>
	);
}

type AnswersProps = {
	readonly words: string;
	readonly answers: readonly Answered[];
	readonly nameOf: (criterion: Criterion) => string;
	readonly page: string;
	readonly withLevel?: boolean;
};

function Answers({ words, answers, nameOf, page, withLevel = false }: AnswersProps) {
	if (answers.length === 0) return null;
	return (
		<p>
			<span className="quiet">{words}:</span>{" "}
			{answers.map(({ criterion, answer }, place) => (
				<span key={criterionKey(criterion)}>
					{place > 0 && "; "}
					{criterion.kind === "capability" ? (
						<a href={`${page}#${criterion.value}`}>{nameOf(criterion)}</a>
					) : (
						nameOf(criterion)
					)}
					{withLevel && ` (${answer.level})`}
				</span>
			))}
		</p>
	);
}
