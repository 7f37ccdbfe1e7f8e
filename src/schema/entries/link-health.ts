import { z } from "zod";
import { day, webAddress } from "#src/schema/text/text.ts";

/** What came of asking for an address that is not simply there. */
export const linkOutcome = z.enum(["moved", "gone", "refused", "failing"]);
export type LinkOutcome = z.infer<typeof linkOutcome>;

const finding = z.strictObject({
	address: webAddress.meta({ description: "Address as the data has it." }),
	outcome: linkOutcome.meta({
		description:
			"moved (permanently, to another address), gone (404 or 410), refused (the server turns programs away; people may still see the page) or failing (no answer, or a fault of the server).",
	}),
	status: z
		.int()
		.min(100)
		.max(599)
		.optional()
		.meta({ description: "Status of the answer, where there was one." }),
	to: webAddress.optional().meta({ description: "Where it leads, when it moved." }),
	since: day.meta({ description: "First day in a row on which it was found so." }),
	checked: day.meta({ description: "Day it was last asked for." }),
});
export type LinkFinding = z.infer<typeof finding>;

/**
 * What was found at the addresses of the data: `mesh links` writes it, nobody edits it.
 *
 * Addresses that answer are thousands and say nothing new; each is kept as a digest of ten digits.
 */
export const linkHealthSchema = z.strictObject({
	healthy: z
		.record(day, z.string().regex(/^[0-9a-f]{10}( [0-9a-f]{10})*$/, "is not a list of digests"))
		.meta({
			description:
				"By the day they were asked for, the addresses that answered: the first ten hexadecimal digits of the SHA-256 of each.",
		}),
	findings: z
		.array(finding)
		.meta({ description: "Addresses that did not simply answer, in the order of the alphabet." }),
});
export type LinkHealth = z.infer<typeof linkHealthSchema>;
