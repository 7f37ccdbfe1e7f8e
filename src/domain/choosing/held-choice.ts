/**
 * Whether the option that a record proposes is still the one the evidence puts first.
 *
 * @module
 */

import type { Decision } from "#src/domain/choosing/decide.ts";
import {
	type DecisionFinding,
	type DecisionToday,
	type Row,
	rowsNamed,
	STANDINGS,
} from "#src/domain/choosing/decision-finding.ts";
import { answerLabel } from "#src/domain/choosing/held-options.ts";
import { isAbove } from "#src/domain/choosing/tiers.ts";
import { leadOf, meshNames } from "#src/domain/choosing/ties.ts";
import type { WrittenRecord } from "#src/domain/choosing/written-record.ts";
import { listed } from "#src/domain/text/words.ts";

/** A record that proposes an option. */
type ChosenRecord = WrittenRecord & { readonly chosen: NonNullable<WrittenRecord["chosen"]> };

/** Whether the option a record proposes is still judged as it was. */
export function chosenFindings(
	{ chosen: { line, part: name }, options }: ChosenRecord,
	rows: readonly Row[],
	{ decision, nameOf }: DecisionToday,
): readonly DecisionFinding[] {
	const told = (severity: DecisionFinding["severity"], message: string, hint: string) => {
		return [{ line, severity, rule: "decision-outcome" as const, message, hint }];
	};
	const own = rowsNamed(rows, name);
	const [best] = own;
	if (best === undefined) {
		const message = `${name} is not among the meshes that can be chosen today.`;
		return told("error", message, "It was discontinued, renamed or ruled out by a condition.");
	}
	const was = options.find(({ part }) => part.name === name)?.part.standing ?? "passes";
	const order: readonly string[] = STANDINGS;
	if (order.indexOf(best.standing) > Math.max(order.indexOf(was), 0)) {
		return told("error", fallLabel(best, nameOf), "Look at its evidence, then decide again.");
	}
	const above = decision.passing.filter((row) => own.every((one) => isAbove(row, one)));
	if (best.standing === "passes" && above.length > 0) {
		const others = listed(meshNames(above), 5);
		const message = `${others} ${above.length === 1 ? "is" : "are"} proven above ${name} today.`;
		return told(
			"error",
			message,
			"Say in the record why it is taken all the same, or decide again.",
		);
	}
	const apart = own.filter(({ standing }) => standing !== best.standing);
	if (apart.length > 0) {
		const message = `${name} is no longer one option: ${own.map((row) => `${row.name} (${row.standing})`).join(", ")}.`;
		return told("warning", message, "Name the mode and the edition that are meant.");
	}
	return tieFindings(name, decision, told);
}

function tieFindings(
	name: string,
	decision: Decision,
	told: (severity: "warning", message: string, hint: string) => readonly DecisionFinding[],
): readonly DecisionFinding[] {
	const { meshes, isTie } = leadOf(decision);
	if (!isTie || decision.passing.length === 0) return [];
	const message = `${name} is not alone in front today: ${listed(meshes, 6)} tie.`;
	return told("warning", message, "Say in the record what speaks for it besides the evidence.");
}

function fallLabel(row: Row, nameOf: DecisionToday["nameOf"]): string {
	const failing = row.answers.filter(({ criterion, answer }) => {
		return criterion.must && answer.meets !== true;
	});
	const parts = failing.map(({ criterion, answer }) => {
		return `${nameOf(criterion)} is ${answerLabel(answer)}`;
	});
	const known = row.standing === "to be checked" ? "is not known to meet" : "does not meet";
	return `${row.name} ${known} every must-have today: ${parts.join("; ")}.`;
}
