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

/** Rows in the groups of the vocabulary, or those first in which the shown meshes differ. */
export type RowOrder = "differences" | "groups";

/** So many picked meshes are read next to each other, with their notes. */
const FEW = { least: 2, most: 4 } as const;

/** What a reader chose to see of the matrix. */
export type MatrixView = {
	/** Ids of the picked meshes, in order; empty for all that the page shows unasked. */
	readonly meshes: readonly string[];
	/** Ids of the picked capabilities and groups; empty for all. */
	readonly rows: readonly string[];
	/** The table contains discontinued meshes too; picked ones are always in it. */
	readonly discontinued: boolean;
	/** Only rows in which the shown meshes differ. */
	readonly differing: boolean;
	/** Leaves out rows that are unknown for all. */
	readonly known: boolean;
	/** Meshes as rows, capabilities as columns. */
	readonly transposed: boolean;
	/** Capability by whose level the meshes are sorted, best first. */
	readonly sortBy: string | undefined;
	/** Order of the rows; `undefined` is by differences where few meshes are picked, else by group. */
	readonly order: RowOrder | undefined;
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
	order: undefined,
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
	/** Those capabilities in which the meshes differ; none where rows are in their groups. */
	readonly differing: readonly string[] | undefined;
	readonly leftOut: readonly string[];
};

/** Whether few enough meshes are picked to be read next to each other. */
export function isFew({ meshes }: Pick<MatrixView, "meshes">): boolean {
	return meshes.length >= FEW.least && meshes.length <= FEW.most;
}

/** The order of the rows of a view, as asked for or as the number of meshes has it. */
export function rowOrder({ meshes, order }: Pick<MatrixView, "meshes" | "order">): RowOrder {
	return order ?? (isFew({ meshes }) ? "differences" : "groups");
}

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
	const worth = rows.map(({ id }) => id).filter((id) => isWorthARow(id, shown, view));
	const isByDifference = rowOrder(view) === "differences";
	const differing = worth.filter((id) => levelsOf(id, shown, view).size > 1);
	return {
		meshes: sorted(shown, view).map(({ id }) => id),
		capabilities: isByDifference ? [...new Set([...differing, ...worth])] : worth,
		differing: isByDifference ? differing : undefined,
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

function levelsOf(id: string, shown: readonly ViewedMesh[], { conditions }: MatrixView) {
	return new Set(shown.map(({ claims }) => levelUnder(claims[id], conditions)));
}

function isWorthARow(id: string, shown: readonly ViewedMesh[], view: MatrixView): boolean {
	const levels = levelsOf(id, shown, view);
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
