import { z } from "zod";
import { reference } from "#src/schema/text/text.ts";
import { smpMeshConfigSchema } from "./smp-mesh-config.ts";
import { smpTestConfigSchema } from "./smp-test-config.ts";
import { smpTestResultSchema } from "./smp-test-result.ts";
import { counted, measured, stated } from "./smp-value.ts";

/** When the generator sends: at planned times, when a call returned, or paced between the two. */
export const loadLoop = z.enum(["open", "closed", "paced"]);
export type LoadLoop = z.infer<typeof loadLoop>;

const used = z
	.strictObject({
		cpu_mcores: measured.meta({ description: "CPU, millicores." }),
		mem_mb: measured.meta({ description: "Memory, MB." }),
	})
	.prefault({});

const codes = z.record(
	z.string().regex(/^[\w:.()'/ +-]{1,80}$/, "is not a status code or a short error text"),
	z.number().int().min(0),
);

/** One mesh, or none, in one mode under one load. Absent values are null. */
export const smpRunSchema = z.strictObject({
	mesh: reference("measured").meta({
		description: "Id of the entry that was measured, or none for the baseline.",
	}),
	mesh_version: stated(60).meta({ description: "Version that was measured, in quotes." }),
	mode: stated(200).meta({ description: "Data-plane mode and what was on, e.g. ambient, mTLS." }),
	scenario: stated(200).meta({ description: "Which path or test case of the experiment." }),
	config: smpTestConfigSchema,
	result: smpTestResultSchema,
	mesh_config: smpMeshConfigSchema
		.optional()
		.meta({ description: "SMP ServiceMeshConfig, where the source gives it." }),
	requests: counted.meta({ description: "Requests that were timed." }),
	errors: z
		.strictObject({
			share: z
				.number()
				.min(0)
				.max(1)
				.nullable()
				.default(null)
				.meta({ description: "Failed requests over all requests, 0 to 1." }),
			codes: codes
				.nullable()
				.default(null)
				.meta({ description: "How many answers had which status." }),
		})
		.prefault({})
		.meta({ description: "Failures. Leave out what the source does not give." }),
	loop: loadLoop
		.nullable()
		.default(null)
		.meta({ description: "open (planned times), closed (next after answer) or paced." }),
	resources: z
		.strictObject({
			data_plane: used.meta({ description: "Proxies; the notes say whether one or all." }),
			control_plane: used.meta({ description: "Control plane." }),
		})
		.prefault({})
		.meta({ description: "What the mesh used during the run." }),
	read_from: stated(160).meta({
		description: "Where the numbers were read: raw file, table, text, figure, secondary.",
	}),
});
export type SmpRun = z.infer<typeof smpRunSchema>;
