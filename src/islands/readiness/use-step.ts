import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { firstOpenStep } from "#src/domain/readiness/answers.ts";
import type { Instrument } from "#src/domain/readiness/instrument.ts";
import { notedStep, noteStep } from "./history-step.ts";
import type { HeldAnswers } from "./use-answers.ts";

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
		addEventListener("popstate", back);
		return () => removeEventListener("popstate", back);
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
			setStep(to);
		},
		[step],
	);
	return { step, go };
}
