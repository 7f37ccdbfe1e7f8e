import { useState } from "react";
import type { CapabilityTerms } from "#src/domain/choosing/criteria.ts";
import type { Decision } from "#src/domain/choosing/decide.ts";
import { comparedSets, encodeAnswers } from "#src/domain/readiness/answer-link.ts";
import type { Answers } from "#src/domain/readiness/answers.ts";
import { resultFile } from "#src/domain/readiness/export-json.ts";
import { resultMarkdown } from "#src/domain/readiness/export-markdown.ts";
import type { Instrument } from "#src/domain/readiness/instrument.ts";
import { saveFile } from "#src/islands/page/save-file.ts";

type Props = {
	readonly instrument: Instrument;
	readonly answers: Answers;
	readonly decision: Decision | undefined;
	readonly terms: CapabilityTerms;
};

/** Exports the result: as a link, as Markdown, as a file, on paper, or next to another one. */
export function ExportResult({ instrument, answers, decision, terms }: Props) {
	const [said, setSaid] = useState("");
	const save = (ending: string, type: string, text: string) => {
		saveFile(`mesh-readiness.${ending}`, type, text);
		setSaid("Downloaded.");
	};
	const markdown = () => {
		const day = new Date().toISOString().slice(0, 10);
		const found = decision === undefined ? {} : { decision };
		return resultMarkdown(instrument, answers, { day, link: location.href, terms, ...found });
	};
	const json = () => `${JSON.stringify(resultFile(instrument, answers, decision), null, "\t")}\n`;
	const copy = () =>
		navigator.clipboard.writeText(location.href).then(
			() => setSaid("Copied. The link holds your answers; anyone who has it can read them."),
			() =>
				setSaid(
					"The browser does not let this page use the clipboard. The address of this page is the link.",
				),
		);
	return (
		<div className="take">
			<h3>Export</h3>
			<p>
				<button type="button" onClick={copy}>
					Copy link
				</button>
				<button type="button" onClick={() => save("md", "text/markdown", markdown())}>
					Markdown
				</button>
				<button type="button" onClick={() => save("json", "application/json", json())}>
					JSON
				</button>
				<button type="button" onClick={() => print()}>
					Print
				</button>
				<span role="status">{said}</span>
			</p>
			<CompareField instrument={instrument} answers={answers} />
		</div>
	);
}

function CompareField({ instrument, answers }: Pick<Props, "instrument" | "answers">) {
	const [problem, setProblem] = useState("");
	const compare = (data: FormData) => {
		const mine = encodeURIComponent(encodeAnswers(answers, instrument));
		const fragment = `a=${mine}&b=${encodeURIComponent(String(data.get("other") ?? ""))}`;
		const other = comparedSets(fragment, instrument)?.[1];
		if (other === undefined || Object.keys(other.answers).length === 0) {
			setProblem("This link does not contain answers. Paste the whole link of the other result.");
		} else location.hash = fragment;
	};
	return (
		<form action={compare} className="compare">
			<label>
				Compare with another team or an earlier result: paste its link{" "}
				<input type="text" name="other" autoComplete="off" spellCheck={false} required />
			</label>
			<button type="submit">Compare</button>
			<span role="alert">{problem}</span>
		</form>
	);
}
