import { Fragment, memo } from "react";
import { type Answers, answerTo, DONT_KNOW } from "#src/domain/readiness/answers.ts";
import { highestPoints, type Instrument, optionPoints } from "#src/domain/readiness/instrument.ts";
import type { ReadinessSource } from "#src/schema/readiness/advice.ts";
import type { ReadinessQuestion } from "#src/schema/readiness/question.ts";

const SIDES = ["need", "readiness"] as const;

type DimensionProps = {
	readonly instrument: Instrument;
	readonly dimension: Instrument["dimensions"][number];
	readonly place: number;
	readonly answers: Answers;
	readonly hasPoints: boolean;
	/** Whether it is the step that is shown, one of those that are not, or one among all. */
	readonly shown: "alone" | "not" | "among-all";
	readonly answer: (question: string, option: string | undefined) => void;
};

/** One dimension: its heading and its questions. Hidden ones stay in the page, ready to be shown. */
export const Dimension = memo(function Dimension(props: DimensionProps) {
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

/** Where readers who sum by hand note the points of a dimension; sides it gives none on are left out. */
function Subtotal({ dimension: { name, questions } }: Pick<DimensionProps, "dimension">) {
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

type QuestionFieldProps = {
	readonly question: ReadinessQuestion;
	readonly chosen: string | undefined;
	readonly sources: readonly ReadinessSource[];
	readonly hasPoints: boolean;
	/** Takes the answer, or forgets it where there is none. */
	readonly answer: (question: string, option: string | undefined) => void;
};

/** One question with its answers; its reasons and sources are one click away. */
export const QuestionField = memo(function QuestionField(props: QuestionFieldProps) {
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

type CitedProps = { readonly ids: readonly string[]; readonly sources: readonly ReadinessSource[] };

/** The sources something rests on, each with its link. */
export function Cited({ ids, sources }: CitedProps) {
	const cited = ids.flatMap((id) => sources.find((source) => source.id === id) ?? []);
	return (
		<p className="cited">
			Rests on:{" "}
			{cited.map(({ id, title, address }, at) => (
				<span key={id}>
					{at > 0 && "; "}
					<a href={address} rel="noopener">
						{title}
					</a>
				</span>
			))}
		</p>
	);
}
