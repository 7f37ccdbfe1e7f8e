import {
	type CapabilityTerms,
	type Criterion,
	criterionKey,
	criterionName,
	isLegal,
	withCriterion,
} from "#src/domain/choosing/criteria.ts";

type Props = {
	readonly criteria: readonly Criterion[];
	readonly terms: CapabilityTerms;
	readonly change: (criteria: readonly Criterion[]) => void;
};

/** The criteria with what can be changed about each: must or wish, least level, weight. */
export function CriteriaList({ criteria, terms, change }: Props) {
	if (criteria.length === 0) {
		return (
			<p className="quiet">
				Nothing yet. Start from a ready-made question above, or add requirements below.
			</p>
		);
	}
	return (
		<>
			<ul className="criteria">
				{criteria.map((criterion) => (
					<CriterionRow
						key={criterionKey(criterion)}
						criterion={criterion}
						name={criterionName({ ...criterion, level: "full" }, terms)}
						legal={isLegal(criterion, terms)}
						change={(changed) => change(withCriterion(criteria, changed))}
						remove={() => {
							change(criteria.filter((other) => other !== criterion));
							document.querySelector<HTMLElement>(".picker input")?.focus();
						}}
					/>
				))}
			</ul>
			<button type="button" onClick={() => change([])}>
				Clear all
			</button>
		</>
	);
}

type RowProps = {
	readonly criterion: Criterion;
	readonly name: string;
	/** Asked for by law: partial support is not offered. */
	readonly legal: boolean;
	readonly change: (criterion: Criterion) => void;
	readonly remove: () => void;
};

function CriterionRow({ criterion, name, legal, change, remove }: RowProps) {
	return (
		<li>
			<span className="name">{name}</span>
			<select
				aria-label={`${name}: must or wish`}
				value={criterion.must ? "must" : "wish"}
				onChange={({ target }) => {
					const must = target.value === "must";
					change({ ...criterion, must, level: must || legal ? "full" : "partial" });
				}}
			>
				<option value="must">must have</option>
				<option value="wish">nice to have</option>
			</select>
			{criterion.kind === "capability" && criterion.must && (
				<select
					aria-label={`${name}: least level`}
					value={criterion.level}
					onChange={({ target }) =>
						change({ ...criterion, level: target.value === "full" ? "full" : "partial" })
					}
				>
					<option value="full">{legal ? "in full (by law)" : "in full"}</option>
					{!legal && <option value="partial">partial is enough</option>}
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
				×
			</button>
		</li>
	);
}
