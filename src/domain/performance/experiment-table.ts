import type { ShownTable } from "#src/domain/comparison/shown-table.ts";
import type { Experiment } from "#src/schema/experiment.ts";
import { labelsOf, RUN_COLUMNS } from "./run-columns.ts";

/**
 * Every run of an experiment as a plain table, a line each; what was not published is empty.
 *
 * All columns are there in every table, so that files of several experiments can be put together.
 */
export function experimentTable({ runs }: Experiment): ShownTable {
	return {
		corner: "mesh",
		columns: [...RUN_COLUMNS.map(({ key }) => key), "labels", "read_from"],
		rows: runs.map((run) => ({
			name: run.mesh,
			cells: [
				...RUN_COLUMNS.map(({ read }) => String(read(run) ?? "")),
				labelsOf(run)
					.map(({ name, value }) => `${name}: ${value}`)
					.join("; "),
				run.read_from ?? "",
			],
		})),
	};
}
