import { z } from "zod";
import { day, id, line, looseDate, reference, webAddress } from "#src/schema/text/text.ts";

const source = webAddress.meta({ description: "Page that says so." });

const event = z.strictObject({
	date: looseDate.meta({ description: "When it happened." }),
	what: line(240).meta({ description: "What happened." }),
	source,
});

const api = z.strictObject({
	id: id.meta({ description: "Id used by the claims of meshes: traffic-access, …" }),
	name: line(60).meta({ description: "Name of the API." }),
	group: line(60).meta({ description: "Kubernetes API group." }),
	resources: z.array(line(60)).min(1).meta({ description: "Resource types." }),
	purpose: line(200).meta({ description: "What it was for." }),
	newest: line(20).meta({ description: "Newest version of its text." }),
	newest_date: looseDate.meta({ description: "When that version came." }),
	steps: z.number().int().min(0).meta({ description: "Steps of its conformance test; 0: none." }),
	after: line(240).meta({ description: "What took its place." }),
	after_source: source,
});

const cell = z.strictObject({
	api_version: line(20).optional().meta({ description: "Version the suite asked for." }),
	capability: z
		.enum(["full", "half", "none", "yes", "no"])
		.meta({ description: "The publisher's word." }),
	status: line(20).optional().meta({ description: "The publisher's word for the test." }),
	assertions: z.number().int().min(0).optional().meta({ description: "Assertions counted." }),
	failed_step: line(40).optional().meta({ description: "First step that failed." }),
	link: webAddress.optional().meta({ description: "Where the implementation was." }),
});

const row = z.strictObject({
	mesh: reference("mesh").meta({ description: "Id of the mesh entry." }),
	name_in_source: line(60).optional().meta({ description: "Name in the source." }),
	version: line(40).optional().meta({ description: "Version in the source." }),
	percentage_passed: z.number().min(0).max(100).optional().meta({ description: "As published." }),
	date_in_source: day.optional().meta({ description: "Date in the source." }),
	date_plausible: z
		.enum(["yes", "no", "unknown"])
		.optional()
		.meta({ description: "Whether the tested version was out on that date." }),
	apis: z.record(reference("smi-api"), cell).meta({ description: "Results by API." }),
});

const set = z.strictObject({
	id: id.meta({ description: "Id of the table." }),
	title: line(120).meta({ description: "What the table is." }),
	source,
	usable_as: line(400).meta({ description: "What a reader may conclude from it, and what not." }),
	publish_rows: z.boolean().meta({ description: "May its rows be shown as results?" }),
	defects: z.array(line(300)).default([]).meta({ description: "What is wrong with it." }),
	defect_sources: z.array(webAddress).default([]).meta({ description: "What shows that." }),
	rows: z.array(row).min(1).meta({ description: "Its rows, as published." }),
});

const statement = z.strictObject({
	mesh: reference("mesh").meta({ description: "Id of the mesh entry." }),
	source,
	resources: z
		.array(
			z.strictObject({
				resource: line(60).meta({ description: "Resource type." }),
				api: id.meta({ description: "API it belongs to." }),
				support: z.enum(["full", "planned", "none"]).meta({ description: "What is stated." }),
				api_version: line(20).optional().meta({ description: "Version that is stated." }),
				note: line(200).optional().meta({ description: "How it is done." }),
			}),
		)
		.min(1)
		.meta({ description: "Support by resource type." }),
});

const suite = z.strictObject({
	name: line(120).meta({ description: "Name of the conformance suite." }),
	how_capability: line(400).meta({ description: "How full, half and none came about." }),
	how_percentage: line(200).meta({ description: "How the percentage came about." }),
	live_results: line(300).meta({ description: "What became of the published results." }),
	sources: z.array(webAddress).min(1).meta({ description: "Pages that say so." }),
});

/** What is left of the Service Mesh Interface: `data/conformance/smi.yaml`. */
export const smiHistorySchema = z
	.strictObject({
		status: line(300).meta({ description: "What to say of SMI today." }),
		events: z.array(event).min(1).meta({ description: "Its history, oldest first." }),
		apis: z.array(api).min(1).meta({ description: "Its APIs and what took their place." }),
		suite: suite.meta({ description: "How conformance was tested." }),
		sets: z.array(set).min(1).meta({ description: "The tables that were published." }),
		statements: z.array(statement).meta({ description: "What implementers documented." }),
		checked: day.meta({ description: "Day the sources were last read." }),
	})
	.meta({ title: "SMI history", description: "Conformance with the archived SMI." });
export type SmiHistory = z.infer<typeof smiHistorySchema>;
