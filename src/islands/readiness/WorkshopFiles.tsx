import { useMemo, useState } from "react";
import { type ReadAnswerFile, readAnswerFile } from "#src/domain/readiness/answer-file.ts";
import { noteText } from "#src/domain/readiness/answer-link.ts";
import type { Instrument } from "#src/domain/readiness/instrument.ts";
import {
	type AnswerStatistics,
	answerStatistics,
	type QuestionStatistics,
	spreadLabel,
} from "#src/domain/readiness/statistics.ts";
import { counted } from "#src/domain/text/words.ts";

type Opened = ReadAnswerFile & { readonly file: string };

/** Several answer files taken together, for the leader of a workshop. They stay in this browser. */
export function WorkshopFiles({ instrument }: { readonly instrument: Instrument }) {
	const [opened, setOpened] = useState<readonly Opened[]>([]);
	const open = async (files: Iterable<File>) => {
		const read = [...files].map(async (file) => ({
			file: file.name,
			...readAnswerFile(await textOf(file), instrument),
		}));
		const all = await Promise.all(read);
		setOpened((before) => [...before, ...all]);
	};
	const usable = opened.filter(({ answers }) => Object.keys(answers).length > 0);
	const unusable = opened.filter((one) => !usable.includes(one));
	const statistics = useMemo(
		() =>
			answerStatistics(
				instrument,
				usable.map(({ answers }) => answers),
			),
		[instrument, usable],
	);
	return (
		<section
			className="workshop"
			aria-labelledby="files"
			onDragOver={(event) => event.preventDefault()}
			onDrop={(event) => {
				event.preventDefault();
				open(event.dataTransfer.files);
			}}
		>
			<h2 id="files">Answers of a group</h2>
			<p>
				Everybody answers alone and saves the result as JSON. Drop the files here, or choose them.
				Nothing is uploaded.
			</p>
			<p>
				<label>
					Answer files{" "}
					<input
						type="file"
						multiple
						accept="application/json,.json"
						onChange={({ target }) => open(target.files ?? [])}
					/>
				</label>{" "}
				{opened.length > 0 && (
					<button type="button" onClick={() => setOpened([])}>
						Remove all
					</button>
				)}
			</p>
			<p role="status">
				{usable.length > 0 && `${counted(usable.length, "answer file")} opened. `}
				{unusable.length > 0 &&
					`Not an answer file: ${unusable.map(({ file }) => file).join(", ")}.`}
			</p>
			<NotesOfFiles files={usable} instrument={instrument} />
			{usable.length > 0 && (
				<>
					<GroupScores statistics={statistics} instrument={instrument} />
					<StatisticsTable statistics={statistics} />
				</>
			)}
		</section>
	);
}

type NotesProps = { readonly files: readonly Opened[]; readonly instrument: Instrument };

/** What no longer fits in files of another version. */
function NotesOfFiles({ files, instrument }: NotesProps) {
	const lines = files.flatMap(({ file, notes }) =>
		notes.map((note) => `${file}: ${noteText(note, instrument)}`),
	);
	return [...new Set(lines)].map((line) => (
		<p className="ignored" key={line}>
			{line}
		</p>
	));
}

type ScoreProps = { readonly statistics: AnswerStatistics; readonly instrument: Instrument };

function GroupScores({ statistics, instrument }: ScoreProps) {
	const { need, readiness, verdicts, withoutVerdict } = statistics;
	const nameOf = (id: string) => instrument.verdicts.find((one) => one.id === id)?.name ?? id;
	const counts = verdicts
		.filter(({ count }) => count > 0)
		.map(({ verdict, count }) => `${nameOf(verdict)}: ${count}`);
	if (withoutVerdict > 0) counts.push(`Without a verdict: ${withoutVerdict}`);
	return (
		<p>
			Need {spreadLabel(need, "without a score")}. Readiness{" "}
			{spreadLabel(readiness, "without a score")}. {counts.join(", ")}.
		</p>
	);
}

/** What a file says; a folder that was dropped, or a file that is gone, says nothing. */
function textOf(file: File): Promise<string> {
	return file.text().catch(() => "");
}

/** Every question with mean and spread of its points, what the group disagrees on most first. */
export function StatisticsTable({ statistics }: { readonly statistics: AnswerStatistics }) {
	const sorted = statistics.questions.toSorted((a, b) => b.disagreement - a.disagreement);
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard.
		<section className="scroll" aria-label="Mean and spread of every question" tabIndex={0}>
			<table>
				<caption>Mean ± standard deviation (least to most); the largest disagreement first</caption>
				<thead>
					<tr>
						<th scope="col">Question</th>
						<th scope="col">Answers</th>
						<th scope="col">Need, points</th>
						<th scope="col">Readiness, points</th>
					</tr>
				</thead>
				<tbody>
					{sorted.map((one) => (
						<tr key={one.question}>
							<th scope="row">{one.name}</th>
							<td>{countLabel(one)}</td>
							<td>{spreadLabel(one.need, "–")}</td>
							<td>{spreadLabel(one.readiness, "–")}</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

function countLabel({ options, dontKnow, skipped }: QuestionStatistics): string {
	const said = options
		.filter(({ count }) => count > 0)
		.map(({ answer, count }) => `${count} × ${answer}`);
	if (dontKnow > 0) said.push(`${dontKnow} × don’t know`);
	if (skipped > 0) said.push(`${skipped} × skipped`);
	return said.join("; ");
}
