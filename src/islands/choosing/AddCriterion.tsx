import { useState } from "react";
import { type Criterion, criterionKey, withCriterion } from "#src/domain/choosing/criteria.ts";
import { USUAL_WEIGHT } from "#src/domain/choosing/criteria-query.ts";
import type { OptionGroup } from "#src/domain/choosing/options.ts";

type Props = {
	readonly options: readonly OptionGroup[];
	readonly criteria: readonly Criterion[];
	readonly change: (criteria: readonly Criterion[]) => void;
};

/** A list of everything that can be asked for, and two buttons that ask for it. */
export function AddCriterion({ options, criteria, change }: Props) {
	const all = options.flatMap((group) => group.options);
	const asked = new Set(criteria.map(criterionKey));
	const [picked, setPicked] = useState(all[0] ? criterionKey(all[0]) : "");
	const option = all.find((each) => criterionKey(each) === picked);
	const add = (must: boolean) => {
		if (!option) return;
		const { kind, value } = option;
		const level = "partial" as const;
		change(withCriterion(criteria, { kind, value, level, weight: USUAL_WEIGHT, must }));
	};
	return (
		<p className="add">
			<label>
				Add{" "}
				<select
					id="add-criterion"
					value={picked}
					onChange={({ target }) => setPicked(target.value)}
				>
					{options.map((group) => (
						<optgroup key={group.name} label={group.name}>
							{group.options.map((each) => (
								<option key={criterionKey(each)} value={criterionKey(each)}>
									{each.name}
									{asked.has(criterionKey(each)) ? " ✓" : ""}
								</option>
							))}
						</optgroup>
					))}
				</select>
			</label>{" "}
			<button type="button" onClick={() => add(true)}>
				as must-have
			</button>{" "}
			<button type="button" onClick={() => add(false)}>
				as wish
			</button>
		</p>
	);
}
