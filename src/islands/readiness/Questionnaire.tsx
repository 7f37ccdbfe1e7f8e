import { AnswerNotes } from "./AnswerNotes.tsx";
import { AnswerTools } from "./AnswerTools.tsx";
import { Dimension } from "./Dimension.tsx";
import type { ReadinessProps } from "./Readiness.tsx";
import { ReadinessResult } from "./ReadinessResult.tsx";
import { StepList } from "./StepList.tsx";
import { StepTurner } from "./StepTurner.tsx";
import { useAnswers } from "./use-answers.ts";
import { useStep } from "./use-step.ts";
import { useView } from "./use-view.ts";
import { ViewLinks } from "./ViewLinks.tsx";
import { WorkshopFiles } from "./WorkshopFiles.tsx";

/**
 * The questions and what the answers lead to.
 *
 * Without a script it stays as the server wrote it: every question with its points.
 */
export function Questionnaire({ instrument, base }: ReadinessProps) {
	const view = useView();
	const { held, isOpen, answer, take, clear } = useAnswers(instrument);
	const { step, go } = useStep(instrument, held, isOpen);
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
			{hasResult && <ReadinessResult instrument={instrument} answers={held.answers} base={base} />}
			{isStep && <StepTurner step={step} last={dimensions.length} go={go} />}
			<ViewLinks view={view} />
		</div>
	);
}
