import { useId, useMemo, useState } from "react";
import type { Candidate } from "#src/domain/choosing/candidate.ts";
import { type Criterion, criterionKey, withCriterion } from "#src/domain/choosing/criteria.ts";
import { USUAL_WEIGHT } from "#src/domain/choosing/criteria-query.ts";
import {
	type CriterionOption,
	meetingMeshes,
	type OptionGroup,
} from "#src/domain/choosing/options.ts";

type Props = {
	readonly options: readonly OptionGroup[];
	readonly criteria: readonly Criterion[];
	readonly candidates: readonly Candidate[];
	readonly change: (criteria: readonly Criterion[]) => void;
};

const keyOf = ({ kind, value }: CriterionOption) => criterionKey({ kind, any: [value] });

/** Everything that can be asked for, in groups that can be searched; one press adds or removes it. */
export function CriterionPicker({ options, criteria, candidates, change }: Props) {
	const [sought, setSought] = useState("");
	const counts = useMemo(() => {
		const all = options.flatMap((group) => group.options);
		return new Map(all.map((option) => [keyOf(option), meetingMeshes(option, candidates)]));
	}, [options, candidates]);
	const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
	const found = options
		.map((group) => ({ ...group, options: group.options.filter((one) => fits(one, words)) }))
		.filter((group) => group.options.length > 0);
	const toggle = ({ kind, value }: CriterionOption, must: boolean) => {
		const level = must ? ("full" as const) : ("partial" as const);
		const asked = { kind, any: [value], level, weight: USUAL_WEIGHT, must };
		const before = criteria.find((one) => criterionKey(one) === criterionKey(asked));
		change(
			before?.must === must
				? criteria.filter((one) => one !== before)
				: withCriterion(criteria, { ...asked, weight: before?.weight ?? USUAL_WEIGHT }),
		);
	};
	return (
		<fieldset className="picker">
			<legend>Add a requirement</legend>
			<label>
				Search <input type="search" value={sought} onChange={(e) => setSought(e.target.value)} />
			</label>
			<div className="options">
				{found.map((group) => (
					<section key={group.name} aria-label={group.name}>
						<h3>{group.name}</h3>
						<ul>
							{group.options.map((option) => (
								<Option
									key={keyOf(option)}
									option={option}
									asked={criteria.find((one) => criterionKey(one) === keyOf(option))}
									meeting={candidates.length === 0 ? undefined : counts.get(keyOf(option))}
									toggle={toggle}
								/>
							))}
						</ul>
					</section>
				))}
				{found.length === 0 && <p className="quiet">No requirement matches “{sought}”.</p>}
			</div>
		</fieldset>
	);
}

function fits({ name, meaning = "" }: CriterionOption, words: readonly string[]): boolean {
	const text = `${name} ${meaning}`.toLowerCase();
	return words.every((word) => text.includes(word));
}

type OptionProps = {
	readonly option: CriterionOption;
	readonly asked: Criterion | undefined;
	/** How many meshes meet it in full; `undefined` while they load. */
	readonly meeting: number | undefined;
	readonly toggle: (option: CriterionOption, must: boolean) => void;
};

function Option({ option, asked, meeting, toggle }: OptionProps) {
	const { name, meaning } = option;
	const explained = useId();
	return (
		<li>
			<span className="name">{name}</span>
			<span className="quiet">
				{meeting !== undefined && `${meeting} ${meeting === 1 ? "mesh" : "meshes"}`}
			</span>
			<button
				type="button"
				aria-pressed={asked?.must === true}
				aria-label={`${name}: must-have`}
				aria-describedby={meaning && explained}
				onClick={() => toggle(option, true)}
			>
				must
			</button>
			<button
				type="button"
				aria-pressed={asked?.must === false}
				aria-label={`${name}: wish`}
				aria-describedby={meaning && explained}
				onClick={() => toggle(option, false)}
			>
				wish
			</button>
			{meaning && (
				<span id={explained} className="meaning">
					{meaning}
				</span>
			)}
		</li>
	);
}
