import { z } from "zod";
import { day, line, looseDate, reference, webAddress } from "#src/schema/text/text.ts";

const source = webAddress.meta({ description: "Page that says so." });

const milestone = z.strictObject({
	version: line(40)
		.optional()
		.meta({ description: "Version, in quotes; left out if it had none." }),
	date: looseDate.optional().meta({ description: "When; left out if no source says." }),
	note: line(240).optional().meta({ description: "What the two fields above cannot say." }),
	source,
});

const implementation = z.strictObject({
	entry: reference("entry").meta({ description: "Id of the mesh, proxy or tool." }),
	note: line(200).optional().meta({ description: "How far, or through what." }),
	source,
});

/** Front matter of `content/abstractions/<id>.md`: a specification several meshes share. */
export const abstractionSchema = z
	.strictObject({
		name: line(80).meta({ description: "Full name." }),
		short: line(30).meta({ description: "Name used in tables." }),
		order: z.number().int().min(1).meta({ description: "Place in the list." }),
		what_for: line(200).meta({ description: "What it is for, one sentence." }),
		scope: z.array(line(60)).min(1).meta({ description: "What it covers." }),
		creators: z.array(line(60)).default([]).meta({ description: "Who started it." }),
		steward: line(120).meta({ description: "Who looks after it, and at which level." }),
		steward_source: source,
		canonical_implementation: z
			.strictObject({
				name: line(80).meta({ description: "Name of the implementation." }),
				entry: reference("entry")
					.optional()
					.meta({ description: "Id of its entry, if there is one." }),
				source,
			})
			.optional()
			.meta({ description: "The implementation it is explained by. Left out: there is none." }),
		canonical_note: line(240).optional().meta({ description: "Why there is none, or a limit." }),
		status: z
			.enum(["active", "dormant", "archived"])
			.meta({ description: "active, dormant (no work seen) or archived." }),
		status_note: line(300).meta({ description: "What happened, with its day." }),
		status_source: source,
		maturity: line(120).meta({ description: "How stable it calls itself." }),
		announced: milestone.optional().meta({ description: "First public announcement." }),
		first_release: milestone.meta({ description: "First release." }),
		stable: milestone.optional().meta({ description: "First release called stable." }),
		last_release: milestone.meta({ description: "Newest release." }),
		conformance: line(200).meta({ description: "How conformance is tested, or that it is not." }),
		successor: reference("abstraction")
			.optional()
			.meta({ description: "Id of the abstraction that came after." }),
		entry: reference("entry")
			.optional()
			.meta({ description: "Id of the entry about the specification itself." }),
		implemented_by: z.array(implementation).meta({ description: "Entries that implement it." }),
		links: z
			.array(
				z.strictObject({
					label: line(60).meta({ description: "What is there." }),
					address: webAddress.meta({ description: "The address." }),
				}),
			)
			.min(1)
			.meta({ description: "Where to read on." }),
		checked: day.meta({ description: "Day the sources were last read." }),
	})
	.meta({ title: "Abstraction", description: "A specification shared by several meshes." });
export type Abstraction = z.infer<typeof abstractionSchema>;
