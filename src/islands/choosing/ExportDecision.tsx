import { useState } from "react";
import type { Criterion } from "#src/domain/choosing/criteria.ts";
import type { Decision } from "#src/domain/choosing/decide.ts";
import { decisionRecord } from "#src/domain/choosing/record.ts";
import { decisionReport } from "#src/domain/choosing/report.ts";
import { saveFile } from "#src/islands/page/save-file.ts";

type Props = {
	readonly decision: Decision;
	readonly criteria: readonly Criterion[];
	readonly nameOf: (criterion: Criterion) => string;
	readonly assumptions: readonly string[];
	readonly base: string;
};

/** Exports the decision: as a decision record, as data, as a link. */
export function ExportDecision({ decision, criteria, nameOf, assumptions, base }: Props) {
	const [message, setMessage] = useState("");
	const report = () =>
		decisionReport(decision, criteria, {
			date: new Date().toISOString().slice(0, 10),
			link: location.href,
			nameOf,
			assumptions,
			pageOf: (path) => new URL(base + path.slice(1), location.href).href,
		});
	const save = (ending: string, type: string, text: string) => {
		saveFile(`service-mesh-decision.${ending}`, type, text);
		setMessage("Downloaded.");
	};
	const copy = (text: string, otherwise: string) =>
		navigator.clipboard.writeText(text).then(
			() => setMessage("Copied."),
			() => setMessage(`The browser does not let this page use the clipboard. ${otherwise}`),
		);
	return (
		<>
			<h3 className="no-print">Export</h3>
			<p className="take no-print">
				<button type="button" onClick={() => save("md", "text/markdown", decisionRecord(report()))}>
					Decision record, Markdown
				</button>
				<button
					type="button"
					onClick={() => copy(decisionRecord(report()), "Download the record instead.")}
				>
					Copy the record
				</button>
				<button
					type="button"
					onClick={() =>
						save("json", "application/json", `${JSON.stringify(report(), null, "\t")}\n`)
					}
				>
					Everything, JSON
				</button>
				<button
					type="button"
					onClick={() => copy(location.href, "The address of this page is the link.")}
				>
					Copy link
				</button>
				<span role="status">{message}</span>
			</p>
		</>
	);
}
