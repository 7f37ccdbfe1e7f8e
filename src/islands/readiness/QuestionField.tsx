import { memo } from "react";
import { DONT_KNOW } from "#src/domain/readiness/answers.ts";
import { optionPoints } from "#src/domain/readiness/instrument.ts";
import type { ReadinessSource } from "#src/schema/readiness/advice.ts";
import type { ReadinessQuestion } from "#src/schema/readiness/question.ts";
import { Cited } from "./Cited.tsx";

type Props = {
	readonly question: ReadinessQuestion;
	readonly chosen: string | undefined;
	readonly sources: readonly ReadinessSource[];
	readonly hasPoints: boolean;
	/** Takes the answer, or forgets it where there is none. */
	readonly answer: (question: string, option: string | undefined) => void;
};

/** One question with its answers; its reasons and sources are one click away. */
export const QuestionField = memo(function QuestionField(props: Props) {
	const { question, chosen, sources, hasPoints, answer } = props;
	const choice = (id: string, text: string, points?: string) => (
		<label key={id}>
			<input
				type="radio"
				name={question.id}
				value={id}
				checked={chosen === id}
				onChange={() => answer(question.id, id)}
			/>
			<span>{text}</span>
			{hasPoints && points && <small className="points">{points}</small>}
		</label>
	);
	return (
		<fieldset className="question" id={`question-${question.id}`}>
			<legend>{question.text}</legend>
			{question.options.map((option) =>
				choice(option.id, option.text, optionPoints(question, option)),
			)}
			<div className="honest">
				{choice(DONT_KNOW, "Don’t know")}
				{chosen === undefined ? (
					<span>or leave it open to skip it</span>
				) : (
					<button type="button" onClick={() => answer(question.id, undefined)}>
						Clear this answer
					</button>
				)}
			</div>
			<details>
				<summary>Why this matters</summary>
				<p>{question.why}</p>
				{question.note && <p>{question.note}</p>}
				<Cited ids={question.sources} sources={sources} />
			</details>
		</fieldset>
	);
});
