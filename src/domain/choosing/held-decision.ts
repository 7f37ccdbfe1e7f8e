/**
 * Whether a decision that was written down still holds with the data of today.
 *
 * @module
 */

import {
	type DecisionFinding,
	type DecisionToday,
	rowsOf,
} from "#src/domain/choosing/decision-finding.ts";
import { chosenFindings } from "#src/domain/choosing/held-choice.ts";
import { optionFindings, reasonFindings } from "#src/domain/choosing/held-options.ts";
import { leadOf } from "#src/domain/choosing/ties.ts";
import type { WrittenRecord } from "#src/domain/choosing/written-record.ts";

/** Everything a record says that is not so today, in the order of its lines. */
export function decisionFindings(
	record: WrittenRecord,
	today: DecisionToday,
): readonly DecisionFinding[] {
	const rows = rowsOf(today.decision);
	return [
		...criteriaFindings(record, today),
		...(record.chosen === undefined
			? openFindings(record, today)
			: chosenFindings({ ...record, chosen: record.chosen }, rows, today)),
		...optionFindings(record, rows),
		...reasonFindings(record, rows, today),
		...revisitFindings(record, today),
	].toSorted((a, b) => a.line - b.line);
}

function criteriaFindings(
	{ criteria }: WrittenRecord,
	{ ignored }: DecisionToday,
): readonly DecisionFinding[] {
	return ignored.map((part) => ({
		line: criteria?.line ?? 1,
		severity: "error",
		rule: "decision-criteria",
		message: `"${part}" in the link of the record is not known today.`,
		hint: "Ask for it again at /choose/, and put the new link here: without it the rest is judged by fewer criteria.",
	}));
}

/** A record that proposes nothing holds as long as nothing is first. */
function openFindings(
	{ criteria }: WrittenRecord,
	{ decision }: DecisionToday,
): readonly DecisionFinding[] {
	const { meshes, isTie } = leadOf(decision);
	const [mesh] = meshes;
	if (decision.passing.length === 0 || isTie || mesh === undefined) return [];
	const message = `The record proposes no option, but ${mesh} is first today.`;
	const hint = "Export the decision again from /choose/.";
	return [
		{ line: criteria?.line ?? 1, severity: "error", rule: "decision-outcome", message, hint },
	];
}

function revisitFindings(
	{ revisit }: WrittenRecord,
	{ day }: DecisionToday,
): readonly DecisionFinding[] {
	if (revisit === undefined || revisit.part > day) return [];
	const message = `The decision was to be looked at again on ${revisit.part}.`;
	const hint = "Look at it, then write the next day.";
	return [{ line: revisit.line, severity: "warning", rule: "decision-revisit", message, hint }];
}
