import type { UnansweredQuestion } from "#src/domain/readiness/answers.ts";
import type { Assessment } from "#src/domain/readiness/assess.ts";

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
