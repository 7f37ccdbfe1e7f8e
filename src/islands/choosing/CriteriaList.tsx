import {
	type Criterion,
	criterionKey,
	criterionName,
	withCriterion,
} from "#src/domain/choosing/criteria.ts";

type Props = {
	readonly criteria: readonly Criterion[];
	/** Names of capabilities by id. */
	readonly names: Readonly<Record<string, string>>;
	readonly change: (criteria: readonly Criterion[]) => void;
};

/** The criteria with what can be changed about each: must or wish, least level, weight. */
export function CriteriaList({ criteria, names, change }: Props) {
	if (criteria.length === 0) {
		return <p className="quiet">Nothing yet. Take a start above, or add what you need below.</p>;
	}
	return (
		<>
			<ul className="criteria">
				{criteria.map((criterion) => (
					<CriterionRow
						key={criterionKey(criterion)}
						criterion={criterion}
						name={criterionName({ ...criterion, level: "partial" }, names)}
						change={(changed) => change(withCriterion(criteria, changed))}
						remove={() => {
							change(criteria.filter((other) => other !== criterion));
							document.querySelector<HTMLElement>("#add-criterion")?.focus();
						}}
					/>
				))}
			</ul>
			<button type="button" onClick={() => change([])}>
				Start from nothing
			</button>
		</>
	);
}

type RowProps = {
	readonly criterion: Criterion;
	readonly name: string;
	readonly change: (criterion: Criterion) => void;
	readonly remove: () => void;
};

function CriterionRow({ criterion, name, change, remove }: RowProps) {
	return (
		<li>
			<span className="name">{name}</span>
			<select
				aria-label={`${name}: must or wish`}
				value={criterion.must ? "must" : "wish"}
				onChange={({ target }) => change({ ...criterion, must: target.value === "must" })}
			>
				<option value="must">must have</option>
				<option value="wish">wish</option>
			</select>
			{criterion.kind === "capability" && (
				<select
					aria-label={`${name}: least level`}
					value={criterion.level}
					onChange={({ target }) =>
						change({ ...criterion, level: target.value === "full" ? "full" : "partial" })
					}
				>
					<option value="partial">partly will do</option>
					<option value="full">fully</option>
				</select>
			)}
			<select
				aria-label={`${name}: weight`}
				value={criterion.weight}
				onChange={({ target }) => change({ ...criterion, weight: Number(target.value) })}
			>
				{[1, 2, 3, 4, 5].map((weight) => (
					<option key={weight} value={weight}>
						weight {weight}
					</option>
				))}
			</select>
			<button type="button" aria-label={`Remove ${name}`} onClick={remove}>
				✕
			</button>
		</li>
	);
}
