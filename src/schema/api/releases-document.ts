import { z } from "zod";
import { cycleSchema } from "#src/schema/releases/cycle.ts";
import { platformReleasesSchema, releasesSchema } from "#src/schema/releases/releases.ts";
import { day, id, line, looseDate } from "#src/schema/text/text.ts";
import { siteUrl } from "./document.ts";

/** A cycle as in its file, and its support status on the day of the data. */
const cycleDocument = z.strictObject({
	...cycleSchema.shape,
	support: z
		.strictObject({
			state: z.enum(["supported", "ending", "extended", "vendors-only", "unknown", "ended"]).meta({
				description:
					"supported, ending (within 90 days), extended, vendors-only (no stable build of the project), unknown, ended.",
			}),
			ends: looseDate.optional().meta({
				description: "End of what the state says; missing while none is fixed or known.",
			}),
			ends_is: z.enum(["announced", "policy", "estimated", "rule"]).optional().meta({
				description: "How the end is known; rule: worked out here from the written policy.",
			}),
			days_left: z.number().int().min(0).optional().meta({
				description: "Days left on the day of the data; 0 on the last day.",
			}),
			words: line(120).meta({ description: "The same in words." }),
		})
		.meta({ description: "Support status of the cycle on `day`." }),
});

/** Releases, support and security of an entry as the API gives them. */
export const entryReleases = z
	.strictObject({
		entry: id.meta({ description: "Id of the entry." }),
		name: line(60).meta({ description: "Its name." }),
		page: siteUrl.meta({ description: "Where its page shows them." }),
		document: siteUrl.meta({ description: "Its own document of the API." }),
		calendar: siteUrl.optional().meta({ description: "Its coming ends of support, iCalendar." }),
		...releasesSchema.shape,
		releases: z.array(cycleDocument).meta({ description: "Release cycles, newest first." }),
	})
	.meta({ title: "Releases of an entry", description: "Cycles, support, upgrades, security." });

const onDay = day.meta({ description: "Day the states are judged on, YYYY-MM-DD." });

/** Releases of every entry that has a file of them. */
export const releasesDocument = z
	.strictObject({
		day: onDay,
		calendar: siteUrl.meta({ description: "Coming ends of support of all meshes, iCalendar." }),
		feed: siteUrl.meta({ description: "Releases and ends as an Atom feed." }),
		entries: z.array(entryReleases).meta({ description: "Meshes, then proxies, then tools." }),
		kubernetes: z
			.strictObject(platformReleasesSchema.shape)
			.meta({ description: "Releases of Kubernetes." }),
		gateway_api: z
			.strictObject(platformReleasesSchema.shape)
			.meta({ description: "Releases of Gateway API." }),
	})
	.meta({ title: "Releases", description: "Release cycles with support, by entry." });

/** Releases of one entry. */
export const oneReleasesDocument = z
	.strictObject({ day: onDay, releases: entryReleases })
	.meta({ title: "Releases of one entry", description: "Cycles, support, upgrades, security." });
