/**
 * The view of the matrix as an address, and back.
 *
 * @module
 */

import { conditionsQuery } from "#src/domain/comparison/conditions.ts";
import { type MatrixView, WHOLE_MATRIX } from "#src/domain/comparison/matrix-view.ts";

/** What an address may name. */
export type MatrixIds = {
	readonly meshes: readonly string[];
	readonly capabilities: readonly string[];
	readonly groups: readonly string[];
	readonly modes: readonly string[];
};

/** A view read from an address, with the parts of it that mean nothing here. */
export type ReadView = { readonly view: MatrixView; readonly ignored: readonly string[] };

/**
 * Reads a view from the query of an address. What it does not know it ignores and reports.
 *
 * `meshes=a,b` and `mesh=a,b` say the same as `mesh=a&mesh=b`, and are written as the latter from then on.
 */
export function readMatrixAddress(query: URLSearchParams, ids: MatrixIds): ReadView {
	const ignored: string[] = [];
	const known: Readonly<Record<string, readonly string[]>> = {
		mesh: ids.meshes,
		row: [...ids.capabilities, ...ids.groups],
		sort: ids.capabilities,
		mode: ids.modes,
		order: ["differences", "groups"],
		show: ["ended", "differing", "known", "transposed", "open-source", "stable", "own"],
	};
	const accepted = [...query].flatMap(separate).filter(([name, value]) => {
		const isKnown = Object.hasOwn(known, name) && known[name]?.includes(value) === true;
		if (!isKnown) ignored.push(`${name}=${value}`);
		return isKnown;
	});
	return { view: viewOf(accepted), ignored };
}

function separate([name, value]: readonly [string, string]): readonly (readonly [
	string,
	string,
])[] {
	const key = name === "meshes" ? "mesh" : name;
	if (key === name && !value.includes(",")) return [[name, value]];
	const ids = value.split(",").map((id) => id.trim());
	return ids.filter((id) => id !== "").map((id) => [key, id]);
}

function viewOf(accepted: readonly (readonly [string, string])[]): MatrixView {
	const all = (name: string) => [
		...new Set(accepted.filter(([key]) => key === name).map(([, value]) => value)),
	];
	const shows = all("show");
	const order = all("order")[0];
	return {
		meshes: all("mesh"),
		rows: all("row"),
		discontinued: shows.includes("ended"),
		differing: shows.includes("differing"),
		known: shows.includes("known"),
		transposed: shows.includes("transposed"),
		sortBy: all("sort")[0],
		order: order === "differences" || order === "groups" ? order : undefined,
		conditions: {
			openSource: shows.includes("open-source"),
			stable: shows.includes("stable"),
			ownEvidence: shows.includes("own"),
			mode: all("mode")[0],
		},
	};
}

/** The query that leads to a view; empty for the whole matrix. Reading it gives the view again. */
export function matrixQuery(view: MatrixView): string {
	const { conditions } = view;
	const shows = [
		view.discontinued && "ended",
		view.differing && "differing",
		view.known && "known",
		view.transposed && "transposed",
	].filter((show) => show !== false);
	return [
		...view.meshes.map((id) => `mesh=${id}`),
		...view.rows.map((id) => `row=${id}`),
		...(view.sortBy === undefined ? [] : [`sort=${view.sortBy}`]),
		...(view.order === undefined ? [] : [`order=${view.order}`]),
		...shows.map((show) => `show=${show}`),
		...[conditionsQuery(conditions)].filter(Boolean),
	].join("&");
}

/** Whether a view is the matrix as the page comes. */
export function isWholeMatrix(view: MatrixView): boolean {
	return matrixQuery(view) === matrixQuery(WHOLE_MATRIX);
}
