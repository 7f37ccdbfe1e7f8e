/**
 * What a reader sees of the matrix: chosen entries, hidden rows, order.
 *
 * @module
 */

import {
	type ConditionedMesh,
	type Conditions,
	type LevelUnder,
	levelUnder,
	meetsConditions,
	NO_CONDITIONS,
	type QualifiedLevel,
} from "#src/domain/comparison/conditions.ts";

/** What a reader chose to see of the matrix. */
export type MatrixView = {
	/** Ids of the picked meshes, in order; empty for all that the page shows unasked. */
	readonly meshes: readonly string[];
	/** Ids of the picked capabilities and groups; empty for all. */
	readonly rows: readonly string[];
	/** Discontinued meshes stand in the table too; picked ones always do. */
	readonly discontinued: boolean;
	/** Only rows in which the shown meshes differ. */
	readonly differing: boolean;
	/** Leaves out rows that are unknown for all. */
	readonly known: boolean;
	/** Meshes as rows, capabilities as columns. */
	readonly transposed: boolean;
	/** Capability by whose level the meshes are sorted, best first. */
	readonly sortBy: string | undefined;
	readonly conditions: Conditions;
};

/** The whole matrix as the page comes. */
export const WHOLE_MATRIX: MatrixView = {
	meshes: [],
	rows: [],
	discontinued: false,
	differing: false,
	known: false,
	transposed: false,
	sortBy: undefined,
	conditions: NO_CONDITIONS,
};

/** A mesh as the matrix knows it. */
export type ViewedMesh = ConditionedMesh & {
	readonly id: string;
	readonly isDiscontinued: boolean;
	/** A mode of a mesh, `istio:ambient`: in the table only when it is picked. */
	readonly isMode?: boolean;
	/** Claims by capability; a missing one is unknown. */
	readonly claims: Readonly<Record<string, QualifiedLevel>>;
};

/** A capability with its group. */
export type ViewedCapability = { readonly id: string; readonly group: string };

/** What is to be shown: ids in order, and how many picked meshes the conditions took out. */
export type VisibleMatrix = {
	readonly meshes: readonly string[];
	readonly capabilities: readonly string[];
	readonly leftOut: readonly string[];
};

/** Picks, sorts and filters the matrix. Sorting keeps the given order among equals. */
export function visibleMatrix(
	meshes: readonly ViewedMesh[],
	capabilities: readonly ViewedCapability[],
	view: MatrixView,
): VisibleMatrix {
	const picked = pickedMeshes(meshes, view);
	const shown = picked.filter((mesh) => meetsConditions(mesh, view.conditions));
	const rows = capabilities.filter(
		({ id, group }) =>
			view.rows.length === 0 || view.rows.includes(id) || view.rows.includes(group),
	);
	return {
		meshes: sorted(shown, view).map(({ id }) => id),
		capabilities: rows.filter(({ id }) => isWorthARow(id, shown, view)).map(({ id }) => id),
		leftOut: picked.filter((mesh) => !shown.includes(mesh)).map(({ id }) => id),
	};
}

function pickedMeshes(meshes: readonly ViewedMesh[], view: MatrixView): readonly ViewedMesh[] {
	if (view.meshes.length === 0) {
		return meshes.filter(
			({ isDiscontinued, isMode }) => (view.discontinued || !isDiscontinued) && isMode !== true,
		);
	}
	return view.meshes.flatMap((id) => meshes.filter((mesh) => mesh.id === id));
}

function isWorthARow(id: string, shown: readonly ViewedMesh[], view: MatrixView): boolean {
	const levels = new Set(shown.map(({ claims }) => levelUnder(claims[id], view.conditions)));
	if (view.differing && levels.size < 2) return false;
	return !(view.known && (levels.size === 0 || (levels.size === 1 && levels.has("unknown"))));
}

const BEST_FIRST: Readonly<Record<LevelUnder, number>> = {
	full: 0,
	partial: 1,
	planned: 2,
	// What is known to be missing says more than an unknown, but a reader looks for "maybe" first.
	"not stable": 3,
	"not open source": 4,
	unknown: 5,
	none: 6,
};

function sorted(meshes: readonly ViewedMesh[], view: MatrixView): readonly ViewedMesh[] {
	const { sortBy, conditions } = view;
	if (sortBy === undefined) return meshes;
	const place = ({ claims }: ViewedMesh) => BEST_FIRST[levelUnder(claims[sortBy], conditions)];
	return meshes.toSorted((a, b) => place(a) - place(b));
}
