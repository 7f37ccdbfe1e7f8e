/**
 * The view of the matrix as an address, and back.
 *
 * @module
 */

import {
	CONDITIONS_SHOWN,
	conditionParts,
	conditionsOf,
} from "#src/domain/comparison/conditions.ts";
import { type MatrixView, WHOLE_MATRIX } from "#src/domain/comparison/matrix-view.ts";
import {
	type Part,
	queryText,
	type ReadParts,
	readParts,
	separateLists,
} from "#src/domain/text/query.ts";

/** What an address may name. */
export type MatrixIds = {
	readonly meshes: readonly string[];
	readonly capabilities: readonly string[];
	readonly groups: readonly string[];
	readonly modes: readonly string[];
};

/** What `show` says in an address for what a view has. */
const SHOWN = {
	discontinued: "ended",
	differing: "differing",
	known: "known",
	transposed: "transposed",
} as const;

/** A view read from an address, with the parts of it that mean nothing here. */
export type ReadView = { readonly view: MatrixView; readonly ignored: readonly string[] };

/**
 * Reads a view from the query of an address. What it does not know it ignores and reports.
 *
 * `meshes=a,b` and `mesh=a,b` say the same as `mesh=a&mesh=b`, and are written as the latter from then on.
 */
export function readMatrixAddress(query: URLSearchParams, ids: MatrixIds): ReadView {
	const parts = readParts([...query].flatMap(separate), {
		mesh: ids.meshes,
		row: [...ids.capabilities, ...ids.groups],
		sort: ids.capabilities,
		mode: ids.modes,
		order: ["differences", "groups"],
		show: [...Object.values(SHOWN), ...Object.values(CONDITIONS_SHOWN)],
	});
	return { view: viewOf(parts), ignored: parts.ignored };
}

/** Every name may list its values, also where one has none: `mesh=,` asks for nothing. */
function separate([name, value]: Part): readonly Part[] {
	if (name === "meshes") return separateLists([["mesh", value]], ["mesh"]);
	return value.includes(",") ? separateLists([[name, value]], [name]) : [[name, value]];
}

function viewOf({ all, first, has }: ReadParts): MatrixView {
	const order = first("order");
	return {
		meshes: all("mesh"),
		rows: all("row"),
		discontinued: has("show", "ended"),
		differing: has("show", "differing"),
		known: has("show", "known"),
		transposed: has("show", "transposed"),
		sortBy: first("sort"),
		order: order === "differences" || order === "groups" ? order : undefined,
		conditions: conditionsOf({ has, first }),
	};
}

/** The query that leads to a view; empty for the whole matrix. Reading it gives the view again. */
export function matrixQuery(view: MatrixView): string {
	const { conditions } = view;
	const shows = ["discontinued", "differing", "known", "transposed"] as const;
	return queryText([
		...view.meshes.map((id) => ["mesh", id] as const),
		...view.rows.map((id) => ["row", id] as const),
		["sort", view.sortBy],
		["order", view.order],
		...shows.filter((name) => view[name]).map((name) => ["show", SHOWN[name]] as const),
		...conditionParts(conditions),
	]);
}

/** Whether a view is the matrix as the page comes. */
export function isWholeMatrix(view: MatrixView): boolean {
	return matrixQuery(view) === matrixQuery(WHOLE_MATRIX);
}
