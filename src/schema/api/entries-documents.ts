import { z } from "zod";
import { claimSchema } from "#src/schema/comparison/claim.ts";
import { entryShape } from "#src/schema/entries/entry.ts";
import { meshSchema } from "#src/schema/entries/mesh.ts";
import { proxySchema } from "#src/schema/entries/proxy.ts";
import { toolSchema } from "#src/schema/entries/tool.ts";
import { id, line, looseDate, webAddress } from "#src/schema/text/text.ts";
import { siteUrl } from "./document.ts";

/** A claim as the API gives it: an own one, or one taken over from the mesh a distribution runs. */
export const shownClaimShape = {
	...claimSchema.shape,
	upstream: z
		.strictObject({
			mesh: id.meta({ description: "Id of the upstream mesh." }),
			name: line(60).meta({ description: "Name of the upstream mesh." }),
			version: line(20).meta({ description: "Upstream version the distribution runs." }),
			statement: webAddress.meta({ description: "Vendor's page that says that it runs it." }),
		})
		.optional()
		.meta({ description: "The mesh the claim is taken over from; left out of own claims." }),
};

const share = z.number().min(0).max(1);

/** How much of what an entry is asked is proven and how much is possible. */
export const coverageDocument = z
	.strictObject({
		low: share.meta({ description: "Proven share; an unknown counts as 0." }),
		high: share.meta({ description: "Possible share; an unknown counts as 1." }),
		known: z.number().int().min(0).meta({ description: "Capabilities with a claim." }),
		asked: z.number().int().min(0).meta({ description: "Capabilities asked for." }),
	})
	.meta({ description: "Coverage interval; missing where an entry is asked nothing." });

/** The fields only one or two of the collections have. */
const own = z
	.strictObject({ ...meshSchema.shape, ...proxySchema.shape, ...toolSchema.shape })
	.partial().shape;

/** An entry as the API gives it: the fields of its file, and its address on the site. */
export const entryDocument = z
	.strictObject({
		id: id.meta({ description: "Id, unique in the whole landscape. It never changes." }),
		collection: z.enum(["meshes", "proxies", "tools"]).meta({ description: "Where it belongs." }),
		page: siteUrl.meta({ description: "Its page." }),
		document: siteUrl.meta({ description: "Its own document of the API." }),
		coverage: coverageDocument.optional(),
		...entryShape,
		...Object.fromEntries(Object.entries(own).filter(([name]) => !(name in entryShape))),
		capabilities: z
			.record(id, z.strictObject(shownClaimShape))
			.optional()
			.meta({ description: "Claims by capability id. A capability left out is unknown." }),
	})
	.meta({ title: "Entry", description: "A mesh, proxy or tool with all its claims." });

/** Every entry of the landscape. */
export const entriesDocument = z
	.strictObject({
		entries: z.array(entryDocument).meta({
			description: "Meshes, then proxies, then tools; by name within each.",
		}),
	})
	.meta({ title: "Entries", description: "Every mesh, proxy and tool with all its claims." });

/** One entry. */
export const oneEntryDocument = z
	.strictObject({ entry: entryDocument })
	.meta({ title: "One entry", description: "One mesh, proxy or tool with all its claims." });

/** Every dated step of every entry. */
export const timelineDocument = z
	.strictObject({
		events: z
			.array(
				z.strictObject({
					date: looseDate.meta({ description: "As exact as its source." }),
					entry: id.meta({ description: "Id of the entry." }),
					kind: z.enum(["announced", "ga", "foundation", "licence", "ended"]).meta({
						description: "announced, ga (generally available), foundation (a level), ended.",
					}),
					label: line(200).meta({ description: "What happened, in a few words." }),
					source: webAddress.meta({ description: "Page that says so." }),
				}),
			)
			.meta({ description: "Newest first." }),
	})
	.meta({ title: "Timeline", description: "Every dated step of every entry with its source." });
