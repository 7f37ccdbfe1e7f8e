import { z } from "zod";
import { edition } from "#src/schema/comparison/claim.ts";
import { day, line, webAddress } from "#src/schema/text/text.ts";
import {
	cycleSchema,
	cycleSourceShape,
	nameShape,
	patchShape,
	releasedShape,
	supportShape,
} from "./cycle.ts";
import { securityRecord } from "./security-record.ts";

/** What every block about releases ends with: where it is said, and when that was read. */
const sourced = {
	source: webAddress.meta({ description: "Page that says so." }),
	second_hand: z.boolean().optional().meta({
		description: "true when the source is not the project's or vendor's own page.",
	}),
	checked: day.meta({ description: "Day the page was last read, YYYY-MM-DD." }),
};

/** The arithmetic of a written policy, as far as it has any. */
const supportRule = z.strictObject({
	newest: z.number().int().min(1).max(9).optional().meta({
		description:
			"A cycle is supported while it is among this many newest ones; it ends when the next one beyond them is released.",
	}),
	days: z.number().int().min(1).max(400).optional().meta({
		description: "Days that support goes on after that release. Only together with `newest`.",
	}),
	months: z.number().int().min(1).max(120).optional().meta({
		description: "Months of support from the release of a cycle. Not together with `newest`.",
	}),
});

/** How long releases are supported, in the project's or vendor's own words made short. */
const supportPolicy = z.strictObject({
	text: line(500).meta({ description: "The policy in one sentence, in your own words." }),
	rule: supportRule.optional().meta({
		description: "Its arithmetic, where it has one: ends are worked out and checked from it.",
	}),
	...sourced,
});

/** How one gets from one cycle to the next. */
const upgradePath = z.strictObject({
	skip_minors: z.number().int().min(0).max(9).optional().meta({
		description: "Cycles that may be left out in one step; 0: every one has to be visited.",
	}),
	method: line(160).optional().meta({ description: "How it is done, in a few words." }),
	downgrade: z.enum(["yes", "no"]).optional().meta({
		description: "Whether going back one cycle is supported.",
	}),
	text: line(500).meta({ description: "The rule in one sentence, in your own words." }),
	also: z.array(webAddress).default([]).meta({ description: "Further pages that say so." }),
	...sourced,
});

/** Who says in public that they run it. */
const adopters = z.strictObject({
	named: z.number().int().min(0).meta({ description: "Names on the project's own list." }),
	note: line(160).optional().meta({ description: "Which copy of the list was counted." }),
	...sourced,
});

/** Documents a machine can read; `mesh releases refresh` asks them. */
const refresh = z
	.array(
		z.strictObject({
			kind: z.enum(["endoflife", "github", "kuma-versions"]).meta({
				description:
					"endoflife (a product of endoflife.date, API v1), github (releases of a repository, its API), kuma-versions (Kuma's versions.yml).",
			}),
			address: webAddress.meta({ description: "Address of the document." }),
			page: webAddress.meta({ description: "Page for readers that shows the same." }),
		}),
	)
	.default([])
	.meta({ description: "Documents that `mesh releases refresh` reads, in order of preference." });

/** Releases, support and security of an entry: one file `content/releases/<entry id>.yaml`. */
export const releasesSchema = z
	.strictObject({
		component: line(80).optional().meta({
			description: "What the cycles are versions of, when the service itself has none.",
		}),
		note: line(500).optional().meta({ description: "What a reader must know of the list." }),
		policy: supportPolicy.optional().meta({
			description: "How long releases are supported. Left out: no policy was found.",
		}),
		releases: z.array(cycleSchema).meta({
			description: "Release cycles since 2023, newest first; [] where none was found.",
		}),
		upgrade: upgradePath.optional().meta({
			description: "How one gets from one cycle to the next. Left out: no rule was found.",
		}),
		security: securityRecord.meta({ description: "How vulnerabilities are handled." }),
		adopters: adopters.optional().meta({ description: "Who says in public that they run it." }),
		refresh,
		refresh_edition: edition.optional().meta({
			description: "Edition the documents speak of, when it is not open-source.",
		}),
		checked: day.meta({ description: "Day releases were last looked for, YYYY-MM-DD." }),
		unversioned: z
			.strictObject({
				text: line(300).meta({ description: "That it has no versions to choose, and why." }),
				...sourced,
			})
			.optional()
			.meta({ description: "The plain statement that a service has no versions." }),
	})
	.meta({
		title: "Releases",
		description: "Release cycles, support, upgrade path and security record of an entry.",
	});
export type Releases = z.infer<typeof releasesSchema>;

const platformCycle = z.strictObject({
	...nameShape,
	...releasedShape,
	maintenance_from: day.optional().meta({
		description: "Day from which only severe fixes are made.",
	}),
	...supportShape,
	...patchShape,
	...cycleSourceShape,
});

/** Releases of what meshes run on or implement: `data/releases/kubernetes.yaml`, `gateway-api.yaml`. */
export const platformReleasesSchema = z
	.strictObject({
		name: line(60).meta({ description: "Name shown to readers." }),
		note: line(300).optional().meta({ description: "What a reader must know of the list." }),
		releases: z.array(platformCycle).min(1).meta({ description: "Cycles, newest first." }),
		refresh,
		checked: day.meta({ description: "Day releases were last looked for, YYYY-MM-DD." }),
	})
	.meta({
		title: "Platform releases",
		description: "Release cycles of Kubernetes or of Gateway API.",
	});
export type PlatformReleases = z.infer<typeof platformReleasesSchema>;
