import { type ReactNode, useState } from "react";
import type { CapabilityTerms } from "#src/domain/choosing/criteria.ts";
import { type RequirementRow, requirementRows } from "#src/domain/readiness/labels.ts";
import type { Requirements } from "#src/domain/readiness/requirements.ts";

type RequirementTableProps = {
	readonly requirements: Requirements;
	readonly terms: CapabilityTerms;
	readonly base: string;
};

/** What the answers ask of a mesh, and which answer asks for it. */
export function RequirementTable({ requirements, terms, base }: RequirementTableProps) {
	const things = requirementRows(requirements, terms);
	const musts = things.filter(({ isMust }) => isMust).length;
	if (things.length === 0) return <p>Your answers ask nothing particular of a mesh.</p>;
	return (
		<Folded
			summary={`Your answers ask for ${musts} must-haves and ${things.length - musts} wishes`}
		>
			{() => <Things things={things} base={base} />}
		</Folded>
	);
}

type ThingsProps = Pick<RequirementTableProps, "base"> & {
	readonly things: readonly RequirementRow[];
};

function Things({ things, base }: ThingsProps) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard.
		<section className="scroll" aria-label="What your answers ask for" tabIndex={0}>
			<table>
				<thead>
					<tr>
						<th scope="col">Asked for</th>
						<th scope="col">As</th>
						<th scope="col">Because you answered</th>
					</tr>
				</thead>
				<tbody>
					{things.map(({ what, capability, isMust, askedBy }) => (
						<tr key={what}>
							<th scope="row">
								{capability ? <a href={`${base}capabilities/${capability}/`}>{what}</a> : what}
							</th>
							<td>{isMust ? "must-have" : "wish"}</td>
							<td>{askedBy.map(({ name, answer }) => `${name}: “${answer}”`).join("; ")}</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

type FoldedProps = {
	readonly summary: ReactNode;
	/** Makes what is folded; called only once it is unfolded, so that a result opens swiftly. */
	readonly children: () => ReactNode;
};

/** Something to unfold. */
export function Folded({ summary, children }: FoldedProps) {
	const [isSeen, setSeen] = useState(false);
	return (
		<details onToggle={() => setSeen(true)}>
			<summary>{summary}</summary>
			{isSeen && children()}
		</details>
	);
}
