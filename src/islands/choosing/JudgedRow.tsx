import { type Criterion, criterionKey } from "#src/domain/choosing/criteria.ts";
import type { Answered, Judged } from "#src/domain/choosing/decide.ts";
import { percent } from "#src/domain/choosing/outcome.ts";
import { claimDay, evidenceKindWords } from "#src/domain/comparison/claim.ts";

type Props = {
	readonly judged: Judged;
	readonly nameOf: (criterion: Criterion) => string;
	readonly base: string;
};

/** One row with its score as an interval, what limits its answers, what it lacks, what is unknown. */
export function JudgedRow({ judged, nameOf, base }: Props) {
	const { candidate, name, coverage, answers, lacks, toCheck } = judged;
	const page = base + candidate.path.slice(1);
	const low = percent(coverage?.low ?? 0);
	const high = percent(coverage?.high ?? 0);
	const label = `${low} % proven, up to ${high} % if every unknown held`;
	const limited = answers.filter(
		({ answer: { value, limits, claim } }) =>
			value === 1 && (limits.length > 0 || claim?.note !== undefined),
	);
	const isSearched = ({ criterion: { kind, any } }: Answered) =>
		kind === "capability" && any.some((id) => candidate.searched?.includes(id));
	const searched = toCheck.filter(isSearched);
	const unsearched = toCheck.filter((answered) => !isSearched(answered));
	return (
		<li data-candidate={candidate.key}>
			<span>
				<a className="mesh" href={page}>
					{name}
				</a>
				{candidate.releases?.mark && (
					<span className="support-mark" title={candidate.releases.mark.why}>
						{" "}
						{candidate.releases.mark.word}
					</span>
				)}
			</span>
			<span className="interval" title={label}>
				<span className="bar" role="img" aria-label={label}>
					<svg className="low" width={`${low}%`} aria-hidden="true" />
					<svg className="open" width={`${high - low}%`} aria-hidden="true" />
				</span>
				<span aria-hidden="true">{low === high ? `${low} %` : `${low}–${high} %`}</span>
			</span>
			<Answers words="Lacks" answers={lacks} {...{ nameOf, page }} withLevel />
			<Answers words="Unknown, searched without result" answers={searched} {...{ nameOf, page }} />
			<Answers words="Unknown, not researched yet" answers={unsearched} {...{ nameOf, page }} />
			<Answers words="In full, with limits" answers={limited} {...{ nameOf, page }} />
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
			{answers.map(({ criterion, answer }, place) => {
				const level = withLevel ? [answer.level] : [];
				const said = [...level, ...answer.limits, answer.claim?.note].filter(Boolean).join("; ");
				return (
					<span key={criterionKey(criterion)} title={answer.claim && dayWords(answer.claim)}>
						{place > 0 && "; "}
						{criterion.kind === "capability" ? (
							<a href={`${page}#${criterion.any[0]}`}>{nameOf(criterion)}</a>
						) : (
							nameOf(criterion)
						)}
						{said !== "" && ` (${said})`}
					</span>
				);
			})}
		</p>
	);
}

function dayWords(claim: NonNullable<Answered["answer"]["claim"]>): string {
	const read = claim.checked === undefined ? "recorded" : "read";
	return `${evidenceKindWords(claim)}, ${read} ${claimDay(claim)}`;
}
