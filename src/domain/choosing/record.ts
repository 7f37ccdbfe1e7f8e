/**
 * A decision as an Architecture Decision Record in Markdown.
 *
 * @module
 */

import type { DecisionReport, ReportedOption } from "#src/domain/choosing/report.ts";

/**
 * A decision as an Architecture Decision Record in Markdown, under the headings of MADR 4.
 *
 * It is a proposal: it says what the evidence says and leaves the deciding to people.
 *
 * @see {@link https://adr.github.io/madr/ | MADR}
 */
export function decisionRecord(report: DecisionReport): string {
	const { date, chosen, options } = report;
	const first = options.find(({ name }) => name === chosen);
	return `${[
		`---\nstatus: proposed\ndate: ${date}\n---`,
		`# ${chosen === undefined ? "Choose a service mesh" : `Use ${chosen} as service mesh`}`,
		"## Context and Problem Statement",
		`Which service mesh fits what is listed under Decision Drivers? ${options.length} living meshes were compared by published evidence; what nobody could prove counts as unknown, never as missing.`,
		"## Decision Drivers",
		report.drivers.map(driver).join("\n"),
		"## Considered Options",
		options.map(({ name, standing }) => `* ${name} (${standing})`).join("\n"),
		"## Decision Outcome",
		outcome(first),
		"### Consequences",
		first === undefined ? "* None yet." : consequences(first),
		"### Confirmation",
		first === undefined ? "Nothing to confirm." : confirmation(first),
		"## Pros and Cons of the Options",
		...options.filter(({ standing }) => standing !== "excluded").map(prosAndCons),
		"## More Information",
		moreInformation(report),
	].join("\n\n")}\n`;
}

function driver({ name, must, weight }: DecisionReport["drivers"][number]): string {
	return `* ${name}: ${must ? "must have" : "wish"}, weight ${weight}`;
}

function outcome(first: ReportedOption | undefined): string {
	if (first === undefined) return "No option chosen: every mesh is known to miss a must-have.";
	const why =
		first.standing === "passes"
			? "it is known to meet every must-have and has the highest proven score"
			: "it has the highest proven score of those not known to miss a must-have; its open must-haves have to be checked first";
	return `Chosen option: "${first.name}", because ${why}${scored(first)}.`;
}

function scored({ score }: ReportedOption): string {
	return score === undefined ? "" : ` (${score.low} % proven, at most ${score.high} %)`;
}

type Answer = ReportedOption["answers"][number];

function consequences({ answers }: ReportedOption): string {
	return answers.map(argument).join("\n");
}

function argument({ driver: name, level, meets, evidence }: Answer): string {
	const proof = evidence === undefined ? "" : ` ([evidence](<${evidence}>))`;
	if (meets === undefined) return `* Neutral, because nobody has proven ${name}: to be checked`;
	const isGood = meets && level !== "partial";
	return `* ${isGood ? "Good" : meets ? "Neutral" : "Bad"}, because ${name} is ${level}${proof}`;
}

function confirmation({ answers }: ReportedOption): string {
	const open = answers.filter(({ meets }) => meets === undefined);
	if (open.length === 0)
		return "Every driver has published evidence. Try the must-haves in a test cluster.";
	return `Check before deciding:\n\n${open.map(({ driver: name, must }) => `* ${name}${must ? " (must have)" : ""}`).join("\n")}`;
}

function prosAndCons(option: ReportedOption): string {
	return `### ${option.name}${scored(option)}\n\n${option.answers.map(argument).join("\n")}`;
}

function moreInformation({ link, options }: DecisionReport): string {
	const excluded = options
		.filter(({ standing }) => standing === "excluded")
		.map(({ name, answers }) => {
			const by = answers.filter(({ must, meets }) => must && meets === false);
			return `* ${name}: ${by.map((answer) => `${answer.driver} is ${answer.level}`).join("; ")}`;
		});
	return [
		`The same criteria with today's data: <${link}>`,
		...(excluded.length > 0 ? [`Excluded by a must-have:\n\n${excluded.join("\n")}`] : []),
		options.map(({ name, page }) => `* ${name}, all evidence: <${page}>`).join("\n"),
	].join("\n\n");
}
