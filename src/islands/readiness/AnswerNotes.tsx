import { type AnswerNote, noteText } from "#src/domain/readiness/answer-link.ts";
import type { Instrument } from "#src/domain/readiness/instrument.ts";

type Props = { readonly notes: readonly AnswerNote[]; readonly instrument: Instrument };

/** What has to be said of answers that were opened: damaged, of another version, out of place. */
export function AnswerNotes({ notes, instrument }: Props) {
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
