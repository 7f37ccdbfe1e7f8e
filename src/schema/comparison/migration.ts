import { z } from "zod";
import { platform } from "#src/schema/entries/entry-vocabulary.ts";
import { day, id, line, reference, webAddress } from "#src/schema/text/text.ts";

const source = webAddress.meta({ description: "Page that says so." });
const checked = day.meta({ description: "Day the source was last read, YYYY-MM-DD." });

const kind = z.strictObject({
	mesh: reference("mesh").meta({
		description: "Id of the mesh. Distributions of it take the resource over.",
	}),
	kind: line(120).meta({ description: "Kind of resource, or setting, by its name in the API." }),
	note: line(200).optional().meta({ description: "What a reader who moves must know." }),
	source,
	checked,
});

const mapping = z.strictObject({
	capability: reference("capability").meta({
		description: "Id of the capability that these resources configure.",
	}),
	kinds: z.array(kind).min(1).meta({ description: "The resource of each mesh, by its id." }),
});

const guide = z.strictObject({
	from: reference("mesh").meta({ description: "Id of the mesh one leaves." }),
	to: reference("mesh").meta({ description: "Id of the mesh one goes to." }),
	title: line(160).meta({ description: "Title of the guide as published." }),
	note: line(300).optional().meta({ description: "What it says first of all, in your own words." }),
	source,
	checked,
});

const place = z.strictObject({
	id: id.meta({ description: "Id used in addresses." }),
	name: line(60).meta({ description: "What readers call it." }),
	platform: platform.meta({ description: "The platform it is in the entries." }),
	provider: id.optional().meta({ description: "Who runs it, as in `bound`." }),
});

const bound = z.strictObject({
	mesh: reference("mesh").meta({ description: "Id of the mesh." }),
	providers: z.array(id).min(1).meta({ description: "The only ones it can be had on." }),
	source,
	checked,
});

/** What somebody who moves from one mesh to another asks, whichever two they are. */
export const migrationSchema = z
	.strictObject({
		places: z.array(place).min(1).meta({ description: "Where the reader may run, in order." }),
		bound: z.array(bound).default([]).meta({
			description: "Meshes that only run on clusters of certain providers.",
		}),
		guides: z.array(guide).default([]).meta({ description: "Published guides for one move." }),
		mappings: z.array(mapping).default([]).meta({
			description: "Resources that do the same job in different meshes, a job each.",
		}),
	})
	.meta({ title: "Migration", description: "Guides, places and resources of moves." });
export type MigrationData = z.infer<typeof migrationSchema>;
