import { z } from "zod";
import { experimentSchema, publisherInterest } from "#src/schema/benchmarks/experiment.ts";
import { id, line, looseDate, webAddress } from "#src/schema/text/text.ts";
import { siteUrl } from "./document.ts";

const message = z
	.looseObject({})
	.meta({ description: "SMP message in proto3's JSON mapping, by its proto field names." });

/** The published experiments, without their runs. */
export const benchmarksDocument = z
	.strictObject({
		experiments: z
			.array(
				z.strictObject({
					id: id.meta({ description: "Id of the experiment." }),
					document: siteUrl.meta({ description: "Document with its runs." }),
					question: line(240).meta({ description: "What it wanted to know." }),
					title: line(200).meta({ description: "Title as published." }),
					publisher: line(120).meta({ description: "Who published it." }),
					interest: publisherInterest.meta({ description: "What the publisher gains." }),
					date: looseDate.optional().meta({ description: "When it was published." }),
					address: webAddress.meta({ description: "Where it was published." }),
					meshes: z.array(id).meta({ description: "Ids of the meshes measured, baseline apart." }),
					runs: z.number().int().min(0).meta({ description: "How many runs it has." }),
				}),
			)
			.meta({ description: "Newest first; those without a date last." }),
	})
	.meta({
		title: "Benchmarks",
		description: "Published experiments: compare runs only inside one of them.",
	});

/** One experiment as its file has it, and as SMP messages. */
export const oneBenchmarkDocument = z
	.strictObject({
		id: id.meta({ description: "Id of the experiment." }),
		experiment: experimentSchema.meta({ description: "The experiment with all its runs." }),
		smp: z
			.strictObject({
				experiment: id.meta({ description: "Id of the experiment." }),
				environmentConfig: message,
				runs: z
					.array(
						z.strictObject({
							performanceTestConfig: message,
							performanceTestResult: message,
							serviceMeshConfig: message,
						}),
					)
					.meta({ description: "The same runs in the same order." }),
			})
			.meta({ description: "The same as Service Mesh Performance messages, joined by ids." }),
	})
	.meta({
		title: "One benchmark",
		description: "One published experiment with its runs, also as SMP messages.",
	});
