import {
	type FocusEvent,
	startTransition,
	useCallback,
	useEffect,
	useLayoutEffect,
	useRef,
	useState,
} from "react";
import { type Answers, answerProgress, firstOpenStep } from "#src/domain/readiness/answers.ts";
import type { Instrument } from "#src/domain/readiness/instrument.ts";
import { followAddress } from "#src/islands/page/address-state.ts";
import { notedStep, noteStep } from "./browser-state.ts";
import type { HeldAnswers } from "./use-answers.ts";

type StepListProps = {
	readonly instrument: Instrument;
	readonly answers: Answers;
	readonly step: number;
	readonly go: (step: number) => void;
};

/** On a phone the steps are one line that moves sideways: browsers leave a step in part outside it. */
const showWhole = ({ currentTarget }: FocusEvent<HTMLElement>) =>
	currentTarget.scrollIntoView({ block: "nearest", inline: "nearest" });

/** All steps with how far each is answered; every one can be opened at any time. */
export function StepList({ instrument, answers, step, go }: StepListProps) {
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
								onFocus={showWhole}
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
						onFocus={showWhole}
					>
						Result
					</button>
				</li>
			</ol>
		</nav>
	);
}

type StepTurnerProps = {
	readonly step: number;
	/** The step of the result. */
	readonly last: number;
	readonly go: (step: number) => void;
};

/** Back and on, at the end of a step. */
export function StepTurner({ step, last, go }: StepTurnerProps) {
	return (
		<p className="turner">
			{step > 0 && (
				<button type="button" onClick={() => go(step - 1)}>
					Back
				</button>
			)}
			{step < last && (
				<button type="button" className="on" onClick={() => go(step + 1)}>
					{step === last - 1 ? "See the result" : "Next"}
				</button>
			)}
		</p>
	);
}

/** The step that is shown, the result being the one after the last, and the way to another. */
export function useStep(instrument: Instrument, held: HeldAnswers, isOpen: boolean) {
	const [step, setStep] = useState(0);
	const isPlaced = useRef(false);
	const isMoved = useRef(false);
	const last = instrument.dimensions.length;
	useLayoutEffect(() => {
		if (!isOpen || isPlaced.current) return;
		isPlaced.current = true;
		setStep(Math.min(last, notedStep() ?? firstOpenStep(instrument, held.answers)));
	}, [instrument, held, isOpen, last]);
	useEffect(() => {
		const back = () => setStep((now) => Math.min(last, notedStep() ?? now));
		return followAddress(back);
	}, [last]);
	useEffect(() => {
		if (!isMoved.current) return;
		document.getElementById("step-title")?.focus();
	}, [step]);
	const go = useCallback(
		(to: number) => {
			isMoved.current = true;
			noteStep(step, false);
			noteStep(to, true);
			startTransition(() => setStep(to));
		},
		[step],
	);
	return { step, go };
}
