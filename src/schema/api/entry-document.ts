import { z } from "zod";
import { entryShape } from "#src/schema/entries/entry.ts";
import { meshSchema } from "#src/schema/entries/mesh.ts";
import { proxySchema } from "#src/schema/entries/proxy.ts";
import { toolSchema } from "#src/schema/entries/tool.ts";
import { id } from "#src/schema/text/text.ts";
import { shownClaimShape } from "./claims-document.ts";
import { siteUrl } from "./document.ts";

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

/** An entry as the API gives it: the fields of its file, and where it stands on the site. */
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
