import { useDeferredValue, useLayoutEffect, useState } from "react";
import { comparedSets } from "#src/domain/readiness/answer-link.ts";
import type { Instrument } from "#src/domain/readiness/instrument.ts";
import { AnswerNotes, AnswerTools } from "./AnswerTools.tsx";
import { ComparedResults } from "./ComparedResults.tsx";
import { Dimension } from "./Dimension.tsx";
import { ReadinessResult } from "./ReadinessResult.tsx";
import { StepList, StepTurner, useStep } from "./Steps.tsx";
import { useAnswers } from "./use-answers.ts";
import { useView, ViewLinks } from "./ViewLinks.tsx";
import { WorkshopFiles } from "./WorkshopFiles.tsx";

export type ReadinessProps = {
	readonly instrument: Instrument;
	/** Address of the site's root, ending with a slash. */
	readonly base: string;
};

/** The questionnaire, or two sets of answers side by side where the address holds two. */
export function Readiness({ instrument, base }: ReadinessProps) {
	const sets = useComparedSets(instrument);
	if (sets) return <ComparedResults instrument={instrument} sets={sets} />;
	return <Questionnaire instrument={instrument} base={base} />;
}

/** The two sets of answers in the address; `undefined` where it holds one or none. */
export function useComparedSets(instrument: Instrument) {
	const [sets, setSets] = useState<ReturnType<typeof comparedSets>>();
	useLayoutEffect(() => {
		const read = () => setSets(comparedSets(location.hash, instrument));
		read();
		addEventListener("hashchange", read);
		return () => removeEventListener("hashchange", read);
	}, [instrument]);
	return sets;
}

/**
 * The questions and what the answers lead to.
 *
 * Without a script it stays as the server wrote it: every question with its points.
 */
export function Questionnaire({ instrument, base }: ReadinessProps) {
	const view = useView();
	const { held, isOpen, answer, take, clear } = useAnswers(instrument);
	const { step, go } = useStep(instrument, held, isOpen);
	// What was pressed is shown first, what follows from it after that picture.
	const settled = useDeferredValue(held.answers);
	const { dimensions } = instrument;
	const isStep = view === "steps";
	const shown = (at: number) => (isStep ? (at === step ? "alone" : "not") : "among-all");
	const hasResult = isStep ? step === dimensions.length : isOpen && view === "all";
	return (
		<div className={`readiness ${isOpen ? view : "closed"}`}>
			<AnswerNotes notes={held.notes} instrument={instrument} />
			<AnswerTools held={held} instrument={instrument} take={take} clear={clear} />
			{isStep && <StepList instrument={instrument} answers={held.answers} step={step} go={go} />}
			{view === "workshop" && <WorkshopFiles instrument={instrument} />}
			<form onSubmit={(event) => event.preventDefault()}>
				{dimensions.map((dimension, at) => (
					<Dimension
						key={dimension.id}
						instrument={instrument}
						dimension={dimension}
						place={at}
						answers={held.answers}
						hasPoints={view === "worksheet"}
						shown={shown(at)}
						answer={answer}
					/>
				))}
			</form>
			{hasResult && <ReadinessResult instrument={instrument} answers={settled} base={base} />}
			{isStep && <StepTurner step={step} last={dimensions.length} go={go} />}
			<ViewLinks view={view} />
		</div>
	);
}
