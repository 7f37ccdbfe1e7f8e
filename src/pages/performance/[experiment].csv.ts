import type { APIRoute } from "astro";
import { experiments } from "#src/catalog/benchmarks.ts";
import { experimentTable } from "#src/domain/benchmarks/columns.ts";
import { tableCsv } from "#src/domain/text/table.ts";
import type { Experiment } from "#src/schema/benchmarks/experiment.ts";

/** Every run of one experiment as comma-separated values. */
export async function getStaticPaths() {
	return (await experiments()).map(({ id, experiment }) => ({
		params: { experiment: id },
		props: { experiment },
	}));
}

export const GET: APIRoute<{ experiment: Experiment }> = ({ props }) =>
	new Response(tableCsv(experimentTable(props.experiment)), {
		headers: { "content-type": "text/csv; charset=utf-8" },
	});
