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
import { afterPaint } from "#src/islands/page/after-paint.ts";
import { notedStep, noteStep } from "./browser-state.ts";
import type { HeldAnswers } from "./use-answers.ts";

type StepListProps = {
	readonly instrument: Instrument;
	readonly answers: Answers;
	readonly step: number;
	readonly go: Go;
};

/** Leads to the step that is told from the one the reader is on or has already asked for. */
type Go = (next: (now: number) => number) => void;

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
								onClick={() => go(() => at)}
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
						onClick={() => go(() => dimensions.length)}
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
	readonly go: Go;
};

/** Back and on, at the end of a step. */
export function StepTurner({ step, last, go }: StepTurnerProps) {
	return (
		<p className="turner">
			{step > 0 && (
				<button type="button" onClick={() => go((now) => Math.max(0, now - 1))}>
					Back
				</button>
			)}
			{step < last && (
				<button type="button" className="on" onClick={() => go((now) => Math.min(last, now + 1))}>
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
	const wanted = useRef(0);
	const last = instrument.dimensions.length;
	useLayoutEffect(() => {
		if (!isOpen || isPlaced.current) return;
		isPlaced.current = true;
		wanted.current = Math.min(last, notedStep() ?? firstOpenStep(instrument, held.answers));
		setStep(wanted.current);
	}, [instrument, held, isOpen, last]);
	useEffect(() => {
		return followAddress(() => {
			wanted.current = Math.min(last, notedStep() ?? wanted.current);
			setStep(wanted.current);
		});
	}, [last]);
	useEffect(() => {
		if (!isMoved.current) return;
		document.getElementById("step-title")?.focus();
	}, [step]);
	const go = useCallback<Go>((next) => {
		const from = wanted.current;
		const to = next(from);
		wanted.current = to;
		isMoved.current = true;
		// The press is shown first, the step after that picture.
		afterPaint(() => {
			noteStep(from, false);
			noteStep(to, true);
			startTransition(() => setStep(to));
		});
	}, []);
	return { step, go };
}
