import type { APIRoute } from "astro";
import { experiments } from "#src/catalog/experiments.ts";
import { smpExperiment } from "#src/domain/smp/smp-experiment.ts";
import type { Experiment } from "#src/schema/experiment.ts";

/** One experiment as SMP messages in proto3's JSON mapping. */
export async function getStaticPaths() {
	return (await experiments()).map(({ id, experiment }) => ({
		params: { experiment: id },
		props: { experiment },
	}));
}

export const GET: APIRoute<{ experiment: Experiment }> = ({ params, props }) =>
	Response.json(smpExperiment(params.experiment ?? "", props.experiment));
