import { Fragment, memo } from "react";
import { type Answers, answerTo } from "#src/domain/readiness/answers.ts";
import { highestPoints, type Instrument } from "#src/domain/readiness/instrument.ts";
import { QuestionField } from "./QuestionField.tsx";

const SIDES = ["need", "readiness"] as const;

type Props = {
	readonly instrument: Instrument;
	readonly dimension: Instrument["dimensions"][number];
	readonly place: number;
	readonly answers: Answers;
	readonly hasPoints: boolean;
	/** Whether it is the step that is shown, one of those that are not, or stands among all. */
	readonly shown: "alone" | "not" | "among-all";
	readonly answer: (question: string, option: string | undefined) => void;
};

/** One dimension: its heading and its questions. Hidden ones stay in the page, ready to be shown. */
export const Dimension = memo(function Dimension(props: Props) {
	const { instrument, dimension, place, answers, hasPoints, shown, answer } = props;
	const id = shown === "alone" ? "step-title" : `dimension-${dimension.id}`;
	return (
		<section className="dimension" aria-labelledby={id} hidden={shown === "not"}>
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
			{hasPoints && <Subtotal dimension={dimension} />}
		</section>
	);
});

/** Where whoever sums by hand notes the points of a dimension; sides it gives none on are left out. */
function Subtotal({ dimension: { name, questions } }: Pick<Props, "dimension">) {
	const sides = SIDES.map((side) => ({
		side,
		most: questions.reduce((sum, question) => sum + highestPoints(question, side), 0),
	})).filter(({ most }) => most > 0);
	return (
		<p className="subtotal">
			{name}:{" "}
			{sides.map(({ side, most }, at) => (
				<Fragment key={side}>
					{at > 0 && ", "}
					{side} <span /> of at most {most}
				</Fragment>
			))}
		</p>
	);
}
