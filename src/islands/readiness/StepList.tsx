import { type Answers, answerProgress } from "#src/domain/readiness/answers.ts";
import type { Instrument } from "#src/domain/readiness/instrument.ts";

type Props = {
	readonly instrument: Instrument;
	readonly answers: Answers;
	readonly step: number;
	readonly go: (step: number) => void;
};

/** All steps with how far each is answered; every one can be opened at any time. */
export function StepList({ instrument, answers, step, go }: Props) {
	const { dimensions } = instrument;
	return (
		<nav aria-label="Steps of the questionnaire">
			<ol className="steps">
				{dimensions.map(({ id, name, questions }, at) => {
					const { answered, dontKnow } = answerProgress(questions, answers);
					return (
						<li key={id}>
							<button
								type="button"
								aria-current={at === step ? "step" : undefined}
								onClick={() => go(at)}
							>
								{name}{" "}
								<small>
									{answered + dontKnow} of {questions.length}
								</small>
							</button>
						</li>
					);
				})}
				<li>
					<button
						type="button"
						aria-current={step === dimensions.length ? "step" : undefined}
						onClick={() => go(dimensions.length)}
					>
						Result
					</button>
				</li>
			</ol>
		</nav>
	);
}
