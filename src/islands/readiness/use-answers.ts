import { useCallback, useEffect, useLayoutEffect, useState } from "react";
import {
	answerFile,
	type OpenedAnswers,
	openedAnswers,
} from "#src/domain/readiness/answer-file.ts";
import { type AnswerNote, encodeAnswers } from "#src/domain/readiness/answer-link.ts";
import type { Answers } from "#src/domain/readiness/answers.ts";
import type { Instrument } from "#src/domain/readiness/instrument.ts";
import {
	addressFragment,
	notedStep,
	replaceFragment,
	saveAnswers,
	savedText,
	tickedBefore,
} from "./browser-state.ts";

/** The answers at hand and what became of those before. */
export type HeldAnswers = OpenedAnswers & {
	/** Answers that were just cleared and can be brought back. */
	readonly cleared?: Answers;
	/** Whether the reader has changed something since they were opened. */
	readonly isChanged?: boolean;
};

const NOTHING: HeldAnswers = { answers: {}, notes: [], from: "nothing", kept: undefined };
const NO_NOTES: readonly AnswerNote[] = [];

/** The answers: in the address always, in this browser's memory unless that would lose others. */
export function useAnswers(instrument: Instrument) {
	const [held, setHeld] = useState<HeldAnswers>();
	const [early] = useState(tickedBefore);
	useLayoutEffect(() => {
		const opened = openedAnswers(addressFragment(), savedText(), instrument);
		const answers = { ...opened.answers, ...early };
		setHeld({ ...opened, answers, isChanged: Object.keys(early).length > 0 });
	}, [instrument, early]);
	useEffect(() => keep(held, instrument), [held, instrument]);
	useAddress(held, setHeld, instrument);
	const answer = useCallback((question: string, option: string | undefined) => {
		setHeld((before = NOTHING) => {
			const { [question]: _gone, ...others } = before.answers;
			const answers = option === undefined ? others : { ...others, [question]: option };
			return { ...before, answers, isChanged: true };
		});
	}, []);
	const take = useCallback((answers: Answers, notes = NO_NOTES) => {
		setHeld({ ...NOTHING, answers, notes, isChanged: true });
	}, []);
	const clear = useCallback(() => {
		setHeld((before = NOTHING) => ({ ...NOTHING, cleared: before.answers, isChanged: true }));
	}, []);
	return { held: held ?? NOTHING, isOpen: held !== undefined, answer, take, clear };
}

function keep(held: HeldAnswers | undefined, instrument: Instrument): void {
	if (held === undefined) return;
	replaceFragment(encodeAnswers(held.answers, instrument));
	const isDamaged = held.notes.some(({ kind }) => kind === "damaged");
	if (held.kept !== undefined || !(held.isChanged || isDamaged)) return;
	const isEmpty = Object.keys(held.answers).length === 0;
	saveAnswers(isEmpty ? undefined : answerFile(held.answers, instrument));
}

/** A link opened in the same tab brings its answers; going back through our own steps brings none. */
function useAddress(
	held: HeldAnswers | undefined,
	setHeld: (held: HeldAnswers) => void,
	instrument: Instrument,
): void {
	useEffect(() => {
		const follow = () => {
			const fragment = addressFragment();
			const isOurs = notedStep() !== undefined || fragment === "";
			if (isOurs && held) replaceFragment(encodeAnswers(held.answers, instrument));
			else setHeld(openedAnswers(fragment, savedText(), instrument));
		};
		addEventListener("hashchange", follow);
		return () => removeEventListener("hashchange", follow);
	}, [held, setHeld, instrument]);
}
