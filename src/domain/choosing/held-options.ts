/**
 * What a record says of its options, held against the data of today.
 *
 * @module
 */

import type { Answered, Judged } from "#src/domain/choosing/decide.ts";
import {
	type DecisionFinding,
	type DecisionToday,
	type Row,
	rowsNamed,
} from "#src/domain/choosing/decision-finding.ts";
import { percent } from "#src/domain/choosing/outcome.ts";
import type { WrittenRecord } from "#src/domain/choosing/written-record.ts";
import { levelWithLimits } from "#src/domain/comparison/claim.ts";

/** Options that pass today and did not, or were not there. */
export function optionFindings(
	{ options, chosen, criteria }: WrittenRecord,
	rows: readonly Row[],
): readonly DecisionFinding[] {
	if (options.length === 0) return [];
	const known = options.flatMap(({ part }) => rowsNamed(rows, part.name));
	const rule = "decision-option";
	const returned = options.flatMap(({ line, part }): readonly DecisionFinding[] => {
		const [best] = rowsNamed(rows, part.name);
		if (part.standing === "passes" || best?.standing !== "passes") return [];
		const message = `${part.name} was ${WAS[part.standing] ?? part.standing}; ${best.name} meets every must-have today${scoreLabel(best)}.`;
		return [{ line, severity: "warning", rule, message, hint: "Consider it." }];
	});
	const fresh = rows.filter(
		(row) =>
			row.standing === "passes" &&
			!known.some(({ candidate }) => candidate.id === row.candidate.id),
	);
	const line = chosen?.line ?? criteria?.line ?? 1;
	return [
		...returned,
		...fresh.map((row): DecisionFinding => {
			const message = `${row.name} is not among the considered options, and meets every must-have today${scoreLabel(row)}.`;
			return { line, severity: "warning", rule, message, hint: "Consider it." };
		}),
	];
}

const WAS: Readonly<Record<string, string>> = {
	apart: "met by no single mode and edition",
	"in part": "met in part",
};

function scoreLabel({ coverage }: Judged): string {
	return coverage === undefined ? "" : ` (${percent(coverage.low)} % proven)`;
}

/** Answers that a record gives for an option, and that are others today. */
export function reasonFindings(
	{ reasons }: WrittenRecord,
	rows: readonly Row[],
	{ nameOf }: DecisionToday,
): readonly DecisionFinding[] {
	return reasons.flatMap(({ line, part: { option, text } }): readonly DecisionFinding[] => {
		const answers = rowsNamed(rows, option).flatMap((row) => row.answers);
		const asked = answers
			.map(({ criterion, answer }) => ({
				driver: nameOf({ ...criterion, level: "full" }),
				now: answerLabel(answer),
			}))
			.filter(({ driver }) => text.startsWith(`${driver} is `));
		const [one] = asked.toSorted((a, b) => b.driver.length - a.driver.length);
		if (one === undefined) return [];
		const said = text.slice(`${one.driver} is `.length);
		const current = asked.filter(({ driver }) => driver === one.driver);
		if (current.some(({ now }) => says(said, now))) return [];
		const was = said.split(/ \(|, \[evidence\]/)[0];
		const message = `${option}: ${one.driver} was ${was} and is ${one.now} today.`;
		const hint = "Weigh it again; the page of the mesh has the evidence.";
		return [{ line, severity: "warning", rule: "decision-reason", message, hint }];
	});
}

/** An answer that leaves open whether it is enough counts as unknown, as in the record. */
export function answerLabel({ meets, level, limits }: Answered["answer"]): string {
	return meets === undefined ? "unknown" : levelWithLimits(level, limits);
}

/** Whether words start with a level and its limits, and go on with no other limit. */
function says(said: string, now: string): boolean {
	return said.startsWith(now) && /^(?:$| \(|, \[evidence\])/.test(said.slice(now.length));
}
