import { useCallback, useEffect, useLayoutEffect, useState } from "react";
import {
	answerFile,
	type OpenedAnswers,
	openedAnswers,
} from "#src/domain/readiness/answer-file.ts";
import { type AnswerNote, encodeAnswers } from "#src/domain/readiness/answer-link.ts";
import type { Answers } from "#src/domain/readiness/answers.ts";
import type { Instrument } from "#src/domain/readiness/instrument.ts";
import { followAddress } from "#src/islands/page/address-state.ts";
import {
	addressFragment,
	isOwnPlace,
	saveAnswers,
	savedText,
	tickedBefore,
	writeAnswers,
} from "./browser-state.ts";

/** The answers at hand and what became of those before. */
export type HeldAnswers = OpenedAnswers & {
	/** Answers that were just cleared and can be brought back. */
	readonly cleared?: Answers;
	/** Whether the reader has changed something since they were opened. */
	readonly isChanged?: boolean;
	/** Whether Back is to lead to the answers before. */
	readonly isStep?: boolean;
	/** The question answered last: another answer to it is not a new step. */
	readonly last?: string | undefined;
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
			return {
				...before,
				answers,
				isChanged: true,
				isStep: before.last !== question,
				last: question,
			};
		});
	}, []);
	const take = useCallback((answers: Answers, notes = NO_NOTES) => {
		setHeld({ ...NOTHING, answers, notes, isChanged: true, isStep: true });
	}, []);
	const clear = useCallback(() => {
		setHeld((before = NOTHING) => ({
			...NOTHING,
			cleared: before.answers,
			isChanged: true,
			isStep: true,
		}));
	}, []);
	return { held: held ?? NOTHING, isOpen: held !== undefined, answer, take, clear };
}

function keep(held: HeldAnswers | undefined, instrument: Instrument): void {
	if (held === undefined) return;
	writeAnswers(encodeAnswers(held.answers, instrument), held.isStep === true);
	const isDamaged = held.notes.some(({ kind }) => kind === "damaged");
	if (held.kept !== undefined || !(held.isChanged || isDamaged)) return;
	const isEmpty = Object.keys(held.answers).length === 0;
	saveAnswers(isEmpty ? undefined : answerFile(held.answers, instrument));
}

/** Back and Forward go through the answers; a link opened in the same tab brings its own. */
function useAddress(
	held: HeldAnswers | undefined,
	setHeld: (held: HeldAnswers) => void,
	instrument: Instrument,
): void {
	useEffect(
		() =>
			followAddress(() => {
				const fragment = addressFragment();
				const mine = encodeAnswers(held?.answers ?? {}, instrument);
				if (held === undefined || fragment === mine) return;
				if (isOwnPlace()) {
					const { answers } = openedAnswers(fragment, null, instrument);
					const { cleared: _, ...before } = held;
					setHeld({ ...before, answers, isChanged: true, isStep: false, last: undefined });
				} else if (fragment === "") writeAnswers(mine, false);
				else setHeld(openedAnswers(fragment, savedText(), instrument));
			}),
		[held, setHeld, instrument],
	);
}
