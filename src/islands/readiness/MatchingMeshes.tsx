import { useEffect, useState } from "react";
import type { CandidateMesh } from "#src/domain/choosing/candidate-mesh.ts";
import { type CapabilityTerms, criterionName } from "#src/domain/choosing/criteria.ts";
import { criteriaFragment } from "#src/domain/choosing/criteria-query.ts";
import type { Decision } from "#src/domain/choosing/decide.ts";
import { dropLabel } from "#src/domain/choosing/drops.ts";
import { outcomeLabel } from "#src/domain/choosing/outcome.ts";
import { apartLabel } from "#src/domain/choosing/together.ts";
import { matchesOf, matchHeading, nearestOf } from "#src/domain/readiness/labels.ts";
import { askedCriteria, type Requirements } from "#src/domain/readiness/requirements.ts";
import { MeshTable } from "./MeshTable.tsx";
import { RequirementTable } from "./RequirementTable.tsx";

/** The meshes a result is held against, and the names of capabilities. */
export type Landscape = {
	readonly meshes: readonly CandidateMesh[];
	readonly terms: CapabilityTerms;
};

const EMPTY: Landscape = { meshes: [], terms: { names: {}, legal: [] } };

/** The landscape: `undefined` while it loads, without meshes when that failed. */
export function useLandscape(base: string): Landscape | undefined {
	const [landscape, setLandscape] = useState<Landscape>();
	useEffect(() => {
		fetch(`${base}data/readiness.json`)
			.then((answer) => answer.json())
			.then(setLandscape, () => setLandscape(EMPTY));
	}, [base]);
	return landscape;
}

type MatchingMeshesProps = {
	readonly decision: Decision | undefined;
	readonly terms: CapabilityTerms;
	readonly requirements: Requirements;
	/** How many of the nearest are shown when none matches. */
	readonly nearest: number;
	/** Whether no mesh is called for, so that the list starts closed. */
	readonly isFolded: boolean;
	readonly base: string;
};

/** Which meshes the answers leave, what each must still be asked, and what excludes the others. */
export function MatchingMeshes({
	decision,
	terms,
	requirements,
	nearest,
	isFolded,
	base,
}: MatchingMeshesProps) {
	if (decision === undefined) return <p role="status">Loading the meshes …</p>;
	const matches = matchesOf(decision);
	const { fitting, inPart, excluded } = matches;
	if (fitting.length + inPart.length + excluded.length === 0) {
		return <p role="alert">The data of the meshes could not be loaded. Reload the page.</p>;
	}
	const criteria = askedCriteria(requirements, terms).map(({ criterion }) => criterion);
	const shown = nearestOf(matches, nearest);
	const named = { terms, base };
	return (
		<details className="meshes" open={!isFolded}>
			<summary>
				<h3>
					{matchHeading(
						decision,
						criteria.some(({ must }) => must),
					)}
				</h3>
			</summary>
			<p>
				{outcomeLabel(decision, criteria)}{" "}
				{dropLabel(decision, (asked) => criterionName(asked, terms))}
			</p>
			<RequirementTable requirements={requirements} {...named} />
			{fitting.length > 0 && <MeshTable label="Matching meshes" matches={fitting} {...named} />}
			{fitting.length > 0 && inPart.length > 0 && (
				<>
					<h4>In part: a must-have is only partly supported</h4>
					<MeshTable label="Meshes that match in part" matches={inPart} {...named} />
				</>
			)}
			{shown.length > 0 && <MeshTable label="The nearest" matches={shown} {...named} />}
			{decision.apart.map((one) => (
				<p key={one.mesh.id}>
					{one.mesh.name}: {apartLabel(one, (asked) => criterionName(asked, terms))}
				</p>
			))}
			<p>
				<a href={`${base}choose/#${criteriaFragment(criteria)}`}>
					Weigh these requirements yourself
				</a>
			</p>
			{excluded.length > 0 && (
				<details>
					<summary>Excluded: {excluded.length}, and why</summary>
					<MeshTable label="Excluded meshes" matches={excluded} {...named} />
				</details>
			)}
		</details>
	);
}
