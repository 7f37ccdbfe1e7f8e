import { type Answers, givenAnswers } from "#src/domain/readiness/answers.ts";
import type { Instrument } from "#src/domain/readiness/instrument.ts";

type Props = { readonly instrument: Instrument; readonly answers: Answers };

/** The answers behind a result, on paper only: on the screen they stand in the form. */
export function GivenAnswers({ instrument, answers }: Props) {
	return (
		<div className="print-only">
			<h3>Your answers</h3>
			<p>Version {instrument.version} of the questionnaire.</p>
			<table>
				<tbody>
					{givenAnswers(instrument, answers).map(({ question, text, answer }) => (
						<tr key={question}>
							<th scope="row">{text}</th>
							<td>{answer}</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
