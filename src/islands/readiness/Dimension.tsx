import { type Answers, answerTo } from "#src/domain/readiness/answers.ts";
import type { Instrument } from "#src/domain/readiness/instrument.ts";
import { QuestionField } from "./QuestionField.tsx";

type Props = {
	readonly instrument: Instrument;
	readonly dimension: Instrument["dimensions"][number];
	readonly place: number;
	readonly answers: Answers;
	readonly hasPoints: boolean;
	readonly isStep: boolean;
	readonly answer: (question: string, option: string | undefined) => void;
};

/** One dimension: its heading and its questions. */
export function Dimension(props: Props) {
	const { instrument, dimension, place, answers, hasPoints, isStep, answer } = props;
	const id = isStep ? "step-title" : `dimension-${dimension.id}`;
	return (
		<section className="dimension" aria-labelledby={id}>
			<h2 id={id} tabIndex={-1}>
				<small>
					{place + 1} of {instrument.dimensions.length}
				</small>{" "}
				{dimension.name}
			</h2>
			{dimension.questions.map((question) => (
				<QuestionField
					key={question.id}
					question={question}
					chosen={answerTo(answers, question.id)}
					sources={instrument.sources}
					hasPoints={hasPoints}
					answer={answer}
				/>
			))}
		</section>
	);
}
