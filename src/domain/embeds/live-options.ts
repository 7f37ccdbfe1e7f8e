import { chartTable } from "#src/domain/figures/chart-table.ts";
import type { EmbedFigure } from "./embed-figure.ts";

/** An option the address of a live page may carry. */
export type LiveOption = "m" | "axis" | "theme";

/**
 * The options a figure's live page understands.
 *
 * @param meshes - Ids of all meshes: a figure whose rows or columns are meshes can be cut to some.
 */
export function liveOptions(
	{ chart }: EmbedFigure,
	meshes: ReadonlySet<string>,
): readonly LiveOption[] {
	if (chart.kind === "badge") return ["theme"];
	if (chart.kind === "table") {
		if (chart.choices === undefined) return ["theme"];
		return chart.rowsAre === "Axis" ? ["m", "axis", "theme"] : ["m", "theme"];
	}
	const { rows } = chartTable(chart);
	return rows.some(({ id }) => meshes.has(id)) ? ["m", "theme"] : ["theme"];
}
