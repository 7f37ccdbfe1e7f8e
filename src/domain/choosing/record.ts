/**
 * A decision as an Architecture Decision Record in Markdown.
 *
 * @module
 */

import { consequences, costs, exits, risks } from "#src/domain/choosing/record-parts.ts";
import type {
	DecisionReport,
	ReportedAnswer,
	ReportedOption,
} from "#src/domain/choosing/report.ts";
import { levelWithLimits } from "#src/domain/comparison/claim.ts";
import { addMonths } from "#src/domain/releases/days.ts";
import { markdownText } from "#src/domain/text/markdown.ts";

/** Months after which a decision about a mesh should be looked at again. */
const REVISIT_MONTHS = 6;

/**
 * A decision as an Architecture Decision Record in Markdown, under the headings of MADR 4.
 *
 * It is a proposal: it says what the evidence says, what was assumed, what is unknown and what ties,
 * and leaves the deciding to people. While options tie it chooses none.
 *
 * @see {@link https://adr.github.io/madr/ | MADR}
 */
export function decisionRecord(report: DecisionReport): string {
	const { date, chosen, options } = report;
	const open = options.filter(({ standing }) => standing !== "excluded");
	const subject = open.filter(({ name }) => name === chosen || report.tied.includes(name));
	return `${[
		`---\nstatus: proposed\ndate: ${date}\nrevisit: ${addMonths(date, REVISIT_MONTHS)}\ndecision-makers: to be named\nconsulted: to be named\n---`,
		`# ${title(report)}`,
		"## Context and Problem Statement",
		context(report),
		"## Decision Drivers",
		report.drivers.map(driver).join("\n"),
		"## Considered Options",
		...considered(report),
		"## Decision Outcome",
		outcome(report),
		"### Consequences",
		consequences(subject),
		"### Risks",
		risks(subject),
		"### Cost and Licence",
		costs(subject),
		"### Exit",
		exits(subject),
		"### Confirmation",
		confirmation(subject),
		"## Pros and Cons of the Options",
		...open.map(prosAndCons),
		"## More Information",
		moreInformation(report),
	]
		.filter(Boolean)
		.join("\n\n")}\n`;
}

function considered({ options, apart }: DecisionReport): readonly string[] {
	const open = options.filter(({ standing }) => standing !== "excluded");
	const out = options.filter(({ standing }) => standing === "excluded");
	return [
		section(
			"Open",
			open.map(({ name, standing }) => `* ${name} (${standing})`),
		),
		section("Excluded by a must-have", out.map(excluded)),
		section(
			"Not met together",
			apart.map(({ name, why }) => `* ${name}: ${why}`),
		),
	];
}

function title({ chosen, tied }: DecisionReport): string {
	if (chosen !== undefined) return `Use ${chosen} as service mesh`;
	return tied.length > 1
		? `Choose a service mesh: ${tied.length} options tie`
		: "Choose a service mesh";
}

function context({ options, dataDay }: DecisionReport): string {
	const day = dataDay === undefined ? "" : ` The newest claim cited is of ${dataDay}.`;
	return `Which service mesh meets what is listed under Decision Drivers? ${options.length} candidates (a mesh in its modes and editions) were compared by published evidence. What is unknown counts as unknown, never as missing.${day}`;
}

function section(name: string, lines: readonly string[]): string {
	return lines.length === 0 ? "" : `${name}:\n\n${lines.join("\n")}`;
}

function driver({ name, must, weight }: DecisionReport["drivers"][number]): string {
	return `* ${name}: ${must ? "must have" : "wish"}, weight ${weight}`;
}

function excluded({ name, answers }: ReportedOption): string {
	const by = answers.filter(({ must, meets }) => must && meets === false);
	return `* ${name}: ${by.map((answer) => `${answer.driver} is ${answerLabel(answer)}`).join("; ")}`;
}

/** A level with its limits, its note, its evidence and its day. */
function answerLabel({ level, limits, note, evidence, day, unread }: ReportedAnswer): string {
	const said = levelWithLimits(level, limits);
	const noted = note === undefined ? "" : ` (${markdownText(note)})`;
	if (evidence === undefined) return `${said}${noted}`;
	return `${said}${noted}, [evidence](<${evidence}>) ${unread ? "recorded" : "read"} ${day}`;
}

function outcome({ chosen, outcome: words, tied, differences }: DecisionReport): string {
	if (chosen !== undefined) return `Proposed option: "${chosen}". ${words}`;
	if (tied.length < 2) return `No option is proposed. ${words}`;
	const parts = differences.map((line) => `* ${line}`).join("\n");
	const differ =
		parts === "" ? "They do not differ in anything that was asked." : `They differ in:\n\n${parts}`;
	return `No option is proposed: the evidence does not put one above the others. ${words}\n\n${differ}`;
}

function confirmation(subject: readonly ReportedOption[]): string {
	const open = subject.flatMap(({ name, answers }) =>
		answers
			.filter(({ meets }) => meets === undefined)
			.map(({ driver: asked, must }) => `* ${name}: ${asked}${must ? " (must have)" : ""}`),
	);
	const together =
		"Each driver is cited on its own; that they hold together is not shown by any page cited here. Try the must-haves together in a test cluster, in the mode and edition named.";
	return open.length === 0
		? together
		: `${together}\n\nUnknown, to be checked:\n\n${open.join("\n")}`;
}

function prosAndCons(option: ReportedOption): string {
	const { score } = option;
	const scored = score === undefined ? "" : ` (${score.low} % proven, at most ${score.high} %)`;
	return `### ${option.name}${scored}\n\n${option.answers.map(argument).join("\n")}`;
}

function argument(answer: ReportedAnswer): string {
	const { driver: name, level, meets } = answer;
	if (meets === undefined) return `* Neutral, because ${name} is unknown`;
	const isGood = meets && level === "full" && !answer.limits.includes("alpha");
	return `* ${isGood ? "Good" : meets ? "Neutral" : "Bad"}, because ${name} is ${answerLabel(answer)}`;
}

function moreInformation({ link, options, assumptions, dataDay }: DecisionReport): string {
	return [
		section(
			"Assumed",
			assumptions.map((line) => `* ${line}`),
		),
		`The same criteria with the data of the day you open it: <${link}>${dataDay === undefined ? "" : ` (this record: data up to ${dataDay})`}`,
		options
			.filter(({ standing }) => standing !== "excluded")
			.map(({ name, page }) => `* ${name}, all evidence: <${page}>`)
			.join("\n"),
	]
		.filter(Boolean)
		.join("\n\n");
}
