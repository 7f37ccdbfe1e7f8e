import { criteriaFragment } from "#src/domain/choosing/criteria-query.ts";
import type { CapabilityNames } from "#src/domain/readiness/export-markdown.ts";
import type { MeshMatches } from "#src/domain/readiness/match.ts";
import {
	chooseCriteria,
	chooseQuery,
	type Requirements,
} from "#src/domain/readiness/requirements.ts";
import { AskedTable } from "./AskedTable.tsx";
import { MeshTable } from "./MeshTable.tsx";

type Props = {
	readonly matches: MeshMatches | undefined;
	readonly names: CapabilityNames;
	readonly requirements: Requirements;
	/** Whether no mesh is called for, so that the list starts closed. */
	readonly isFolded: boolean;
	readonly base: string;
};

/** Which meshes the answers leave, what each must still be asked, and what excludes the others. */
export function MatchingMeshes({ matches, names, requirements, isFolded, base }: Props) {
	if (matches === undefined) return <p role="status">The meshes are on their way.</p>;
	const { passing, excluded, nearest } = matches;
	if (passing.length + excluded.length === 0) {
		return <p role="alert">The data of the meshes could not be loaded. Reload the page.</p>;
	}
	const { criteria, remarks } = chooseCriteria(chooseQuery(requirements));
	return (
		<details className="meshes" open={!isFolded}>
			<summary>
				<h3>
					{passing.length === 0
						? "No mesh meets every must-have"
						: `Meshes that fit: ${passing.length} of ${passing.length + excluded.length}`}
				</h3>
			</summary>
			<AskedTable requirements={requirements} names={names} base={base} />
			{passing.length > 0 && (
				<MeshTable label="Meshes that fit" matches={passing} names={names} base={base} />
			)}
			{nearest.length > 0 && (
				<MeshTable label="The nearest" matches={nearest} names={names} base={base} />
			)}
			<p>
				<a href={`${base}choose/#${criteriaFragment(criteria)}`}>
					Weigh these requirements yourself
				</a>
				{remarks.length > 0 && <small>. {remarks.join(" ")}</small>}
			</p>
			{excluded.length > nearest.length && (
				<details>
					<summary>Excluded: {excluded.length}, and why</summary>
					<MeshTable label="Excluded meshes" matches={excluded} names={names} base={base} />
				</details>
			)}
		</details>
	);
}
