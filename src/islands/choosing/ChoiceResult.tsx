import { memo } from "react";
import { assumptionsOf } from "#src/domain/choosing/assumptions.ts";
import {
	type CapabilityTerms,
	type Criterion,
	criterionName,
} from "#src/domain/choosing/criteria.ts";
import type { Decision } from "#src/domain/choosing/decide.ts";
import type { ConditionDrop } from "#src/domain/choosing/drops.ts";
import { outcomeLabel } from "#src/domain/choosing/outcome.ts";
import { apartLabel } from "#src/domain/choosing/together.ts";
import type { Conditions } from "#src/domain/comparison/conditions.ts";
import { DropAdvice } from "./DropAdvice.tsx";
import { ExportDecision } from "./ExportDecision.tsx";
import { JudgedRow } from "./JudgedRow.tsx";
import { SensitivityLines, TieLines } from "./SensitivityLines.tsx";

type Props = {
	readonly decision: Decision;
	readonly criteria: readonly Criterion[];
	readonly conditions: Conditions;
	/** Conditions to drop where no mesh is known to meet every must-have. */
	readonly conditionDrops: readonly ConditionDrop[];
	/** Asks for something else. */
	readonly change: (criteria: readonly Criterion[], conditions: Conditions) => void;
	readonly terms: CapabilityTerms;
	readonly base: string;
	readonly state: "loading" | "failed" | "ready";
};

/** The candidates as judged: who passes, who may, who does in part, who is excluded and why. */
export const ChoiceResult = memo(function ChoiceResult(props: Props) {
	const { decision, criteria, conditions, conditionDrops, change, terms, base, state } = props;
	const nameOf = (criterion: Criterion) => criterionName(criterion, terms);
	const isReady = state === "ready" && criteria.length > 0;
	if (!isReady) {
		return (
			<p role="status" className="outcome">
				{WAITING[state]}
			</p>
		);
	}
	const { passing, possible, inPart, excluded, apart } = decision;
	const assumptions = assumptionsOf(criteria, terms, conditions);
	return (
		<>
			<Asked criteria={criteria} nameOf={nameOf} />
			<p role="status" className="outcome">
				{outcomeLabel(decision, criteria)}
			</p>
			<DropAdvice
				{...{ decision, conditionDrops, nameOf }}
				drop={(dropped) => change(without(criteria, dropped), conditions)}
				changeConditions={(next) => change(criteria, next)}
			/>
			<TieLines decision={decision} terms={terms} nameOf={nameOf} />
			<Group title="Meet every must-have" judged={passing} {...{ nameOf, base }} />
			<Group title="Possible: a must-have is unknown" judged={possible} {...{ nameOf, base }} />
			<Group
				title="In part: a must-have is only partly supported"
				judged={inPart}
				{...{ nameOf, base }}
			/>
			{apart.length > 0 && (
				<>
					<h3>Only by mixing modes or editions</h3>
					<ul className="excluded">
						{apart.map((one) => (
							<li key={one.mesh.id}>
								<a href={base + one.mesh.path.slice(1)}>{one.mesh.name}</a>:{" "}
								{apartLabel(one, nameOf)}
							</li>
						))}
					</ul>
				</>
			)}
			<SensitivityLines decision={decision} criteria={criteria} nameOf={nameOf} />
			<Excluded judged={excluded} {...{ nameOf, base }} />
			<details className="no-print">
				<summary>Rules this was judged by</summary>
				<ul className="rules">
					{assumptions.map((line) => (
						<li key={line}>{line}</li>
					))}
				</ul>
			</details>
			<ExportDecision {...{ decision, criteria, nameOf, assumptions, base }} />
		</>
	);
});

function without(criteria: readonly Criterion[], dropped: Criterion): readonly Criterion[] {
	return criteria.filter((criterion) => criterion !== dropped);
}

type AskedProps = Pick<GroupProps, "nameOf"> & { readonly criteria: readonly Criterion[] };

/** What was asked for: on paper the form that says it is left out. */
function Asked({ criteria, nameOf }: AskedProps) {
	const listed = (must: boolean) =>
		criteria
			.filter((criterion) => criterion.must === must)
			.map((criterion) => `${nameOf(criterion)} (weight ${criterion.weight})`)
			.join(", ") || "nothing";
	return (
		<p className="paper-only">
			Must have: {listed(true)}. Nice to have: {listed(false)}.
		</p>
	);
}

const WAITING = {
	loading: "Loading the meshes …",
	failed: "The meshes could not be loaded. Reload the page to try again.",
	ready: "Add what you need: matching meshes appear here.",
} as const;

type GroupProps = {
	readonly judged: Decision["passing"];
	readonly nameOf: (criterion: Criterion) => string;
	readonly base: string;
};

function Group({ title, judged, nameOf, base }: GroupProps & { readonly title: string }) {
	if (judged.length === 0) return null;
	return (
		<>
			<h3>
				{title} <span className="quiet">{judged.length}</span>
			</h3>
			<ul className="judged">
				{judged.map((row) => (
					<JudgedRow key={row.candidate.key} judged={row} nameOf={nameOf} base={base} />
				))}
			</ul>
		</>
	);
}

function Excluded({ judged, nameOf, base }: GroupProps) {
	if (judged.length === 0) return null;
	return (
		<>
			<h3>
				Excluded <span className="quiet">{judged.length}</span>
			</h3>
			<ul className="excluded">
				{judged.map(({ candidate, name, excludedBy }) => (
					<li key={candidate.key}>
						<a href={base + candidate.path.slice(1)}>{name}</a>:{" "}
						{excludedBy
							.map(({ criterion, answer }) =>
								[
									`${nameOf({ ...criterion, level: "full" })} is ${answer.level}`,
									...answer.limits,
								].join(", "),
							)
							.join("; ")}
					</li>
				))}
			</ul>
		</>
	);
}
