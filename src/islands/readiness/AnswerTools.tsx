import { type AnswerNote, noteText } from "#src/domain/readiness/answer-link.ts";
import type { Answers } from "#src/domain/readiness/answers.ts";
import { type Instrument, questionsOf } from "#src/domain/readiness/instrument.ts";
import type { HeldAnswers } from "./use-answers.ts";

type AnswerToolsProps = {
	readonly held: HeldAnswers;
	readonly instrument: Instrument;
	readonly take: (answers: Answers, notes?: readonly AnswerNote[]) => void;
	readonly clear: () => void;
};

/** How many answers are held and where they came from; the way to clear them, and back. */
export function AnswerTools({ held, instrument, take, clear }: AnswerToolsProps) {
	const { answers, from, kept, cleared, isChanged } = held;
	const count = Object.keys(answers).length;
	const all = questionsOf(instrument).length;
	return (
		<div className="tools scripted">
			<p>
				{count === 0 ? "No answers yet" : `${count} of ${all} questions have an answer`}
				{!isChanged && from === "memory" && ", as you left them in this browser"}
				{!isChanged && from === "link" && ", from the link you opened"}.{" "}
				{count > 0 && (
					<button type="button" onClick={clear}>
						Clear all answers
					</button>
				)}
				{cleared && count === 0 && (
					<button type="button" onClick={() => take(cleared)}>
						Bring them back
					</button>
				)}
			</p>
			{kept && (
				<p>
					This browser holds other answers of yours, and keeps them.{" "}
					<button type="button" onClick={() => take(kept)}>
						Open mine
					</button>{" "}
					<button type="button" onClick={() => take(answers)}>
						Keep these instead
					</button>
				</p>
			)}
		</div>
	);
}

type AnswerNotesProps = { readonly notes: readonly AnswerNote[]; readonly instrument: Instrument };

/** What has to be said of answers that were opened: damaged, of another version, out of place. */
export function AnswerNotes({ notes, instrument }: AnswerNotesProps) {
	return (
		<div role="status" className="notes">
			{notes.map((note) => {
				const text = noteText(note, instrument);
				return (
					<p className="ignored" key={text}>
						{text}
					</p>
				);
			})}
		</div>
	);
}
