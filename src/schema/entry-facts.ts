import { z } from "zod";
import { looseDate } from "./day.ts";
import { foundationLevel } from "./entry-vocabulary.ts";
import { id, line, webAddress } from "./text.ts";

const source = webAddress.meta({ description: "Page that says so." });

/** Who owns a project and where it stands in its foundation. */
export const governance = z.strictObject({
	steward: line(80).meta({ description: "Foundation or company that owns the project." }),
	level: foundationLevel
		.optional()
		.meta({ description: "Level in the foundation. Leave out when a company owns it." }),
	source,
	steps: z
		.array(
			z.strictObject({
				level: foundationLevel.meta({ description: "Level that was reached." }),
				date: looseDate.meta({ description: "When it was reached." }),
				source,
			}),
		)
		.default([])
		.meta({ description: "Foundation levels reached, oldest first." }),
});

/** Somebody who sells support. */
export const support = z.strictObject({
	vendor: line(80).meta({ description: "Who sells support." }),
	product: line(120).optional().meta({ description: "Under which product name." }),
});

/** Something that happened, as exact as its source. */
export const datedFact = z.strictObject({
	date: looseDate.meta({
		description: "When: YYYY, YYYY-MM or YYYY-MM-DD, as exact as the source.",
	}),
	source,
});

/** A release that a source was seen for. */
export const release = z.strictObject({
	version: line(40).meta({ description: "Version, in quotes." }),
	date: looseDate.optional().meta({ description: "Day of the release." }),
	source,
});

/** The first version that was called stable. */
export const generalAvailability = datedFact.extend({
	version: line(40).optional().meta({ description: "First stable version, in quotes." }),
});

/** Where a mesh takes its endpoints from. */
export const serviceDiscovery = z.strictObject({
	systems: z
		.array(id)
		.min(1)
		.meta({ description: "Systems it takes endpoints from: kubernetes, consul, dns, eureka, …" }),
	source,
});

/** One reason to pick an entry. */
export const strength = z.strictObject({
	headline: line(160).meta({ description: "One thing it is picked for, in your own words." }),
	source,
});
