import { type Criterion, criterionKey } from "#src/domain/choosing/criteria.ts";
import type { Decision } from "#src/domain/choosing/decide.ts";
import {
	bestDrops,
	type ConditionDrop,
	conditionDropLabel,
	dropLabel,
} from "#src/domain/choosing/drops.ts";
import type { Conditions } from "#src/domain/comparison/conditions.ts";

type Props = {
	readonly decision: Decision;
	readonly conditionDrops: readonly ConditionDrop[];
	readonly nameOf: (criterion: Criterion) => string;
	readonly drop: (criterion: Criterion) => void;
	readonly changeConditions: (conditions: Conditions) => void;
};

/** Where no mesh is known to meet every must-have: what to drop, how many are left then, and a button for each. */
export function DropAdvice({ decision, conditionDrops, nameOf, drop, changeConditions }: Props) {
	const drops = bestDrops(decision);
	const said = [dropLabel(decision, nameOf), conditionDropLabel(conditionDrops)];
	if (said.every((sentence) => sentence === "")) return null;
	return (
		<div className="drop-advice">
			<p>{said.filter(Boolean).join(" ")}</p>
			{drops.length + conditionDrops.length > 0 && (
				<p className="no-print">
					{drops.map(({ criterion }) => (
						<button key={criterionKey(criterion)} type="button" onClick={() => drop(criterion)}>
							Drop {nameOf(criterion)}
						</button>
					))}
					{conditionDrops.map(({ name, without }) => (
						<button key={name} type="button" onClick={() => changeConditions(without)}>
							Drop {name}
						</button>
					))}
				</p>
			)}
		</div>
	);
}
