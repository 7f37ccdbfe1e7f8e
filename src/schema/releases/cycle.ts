import { z } from "zod";
import { edition } from "#src/schema/comparison/claim.ts";
import { day, line, looseDate, webAddress } from "#src/schema/text/text.ts";

/** A version or the name of a cycle. It is text: as a number, 1.10 would be 1.1. */
export const version = line(40).regex(
	/^[0-9A-Za-z][0-9A-Za-z.+_-]*$/,
	"is not a version: write digits, letters, dots and hyphens without spaces",
);

/** A minor version of Kubernetes. */
const kubernetesMinor = z
	.string()
	.regex(/^\d+\.\d+$/, 'is not a Kubernetes minor version: write it like "1.36"');

/** The Kubernetes minors a cycle is stated for. */
export const kubernetesRange = z.strictObject({
	min: kubernetesMinor.meta({
		description: 'Oldest Kubernetes minor listed, in quotes: "1.10" is not 1.1.',
	}),
	max: kubernetesMinor.meta({
		description: 'Newest Kubernetes minor listed, in quotes: "1.10" is not 1.1.',
	}),
	source: webAddress.optional().meta({
		description: "Page that lists them, when it is not the source of the cycle.",
	}),
});

/** How an end of support is known. */
export const supportEndsIs = z.enum(["announced", "policy", "estimated"]);

const address = (of: string) =>
	webAddress.optional().meta({
		description: `Page that shows ${of}, when it is not the source of the cycle.`,
	});

/** What a cycle is called, whatever it is a cycle of. */
export const nameShape = {
	cycle: version.meta({
		description: 'Name of the release cycle, mostly major.minor, in quotes: "1.10" is not 1.1.',
	}),
};

/** When it was released. */
export const releasedShape = {
	lts: z.boolean().optional().meta({ description: "true for a long-term line." }),
	released: looseDate.optional().meta({ description: "Day of its first stable release." }),
	released_is: z.enum(["tag"]).optional().meta({
		description: "tag: the day is that of the tag, no announcement gives another.",
	}),
	released_source: address("the day of the release"),
};

/** Until when it is supported. */
export const supportShape = {
	support_ends: looseDate.optional().meta({
		description: "Last day, or last month, of regular support. Left out: no source says.",
	}),
	support_ends_is: supportEndsIs.optional().meta({
		description:
			"How the end is known: announced (a page gives the day), policy (worked out from the written policy), estimated (a page says about when).",
	}),
	support_ends_source: address("the end of support"),
	extended_support_ends: looseDate.optional().meta({
		description: "Last day of extended support, which mostly has to be paid for.",
	}),
};

/** Its newest patch. */
export const patchShape = {
	latest: version.optional().meta({
		description: 'Newest patch release a source was seen for, in quotes: "1.10" is not 1.1.',
	}),
	latest_released: looseDate.optional().meta({ description: "Day of that patch release." }),
	latest_seen: day.optional().meta({
		description: "Day by which that patch was out, when its own day is not known.",
	}),
	latest_source: address("the newest patch"),
};

/** The source of a cycle, and when it was read. */
export const cycleSourceShape = {
	source: webAddress.meta({ description: "Page that shows the cycle." }),
	second_hand: z.boolean().optional().meta({
		description: "true when the source is not the project's or vendor's own page.",
	}),
	note: line(500).optional().meta({ description: "What a reader must know of this cycle." }),
	note_source: webAddress.optional().meta({ description: "Page the note rests on." }),
	checked: day.meta({ description: "Day the sources of this cycle were last read, YYYY-MM-DD." }),
};

/** A release cycle of an entry: a minor version, or whatever the project supports as one. */
export const cycleSchema = z.strictObject({
	...nameShape,
	edition: edition.meta({
		description:
			"Who can have it: open-source (without payment), enterprise or managed (for customers).",
	}),
	branch: z.enum(["mainline", "stable"]).optional().meta({
		description: "Branch it belongs to, where a project keeps two side by side.",
	}),
	...releasedShape,
	...supportShape,
	...patchShape,
	stable_artifacts: z.enum(["vendors-only"]).optional().meta({
		description:
			"vendors-only: the project marks the cycle, but only vendors publish stable builds of it.",
	}),
	kubernetes: kubernetesRange
		.optional()
		.meta({ description: "Kubernetes minors it is tested with or supported on." }),
	envoy: version.optional().meta({ description: 'Envoy minor inside, in quotes: "1.39".' }),
	gateway_api: version.optional().meta({
		description: 'Gateway API minor it is built against, in quotes: "1.6".',
	}),
	istio: line(40).optional().meta({ description: 'Istio it carries, in quotes: "1.30".' }),
	openshift: line(40).optional().meta({ description: "OpenShift versions it runs on." }),
	...cycleSourceShape,
});
export type Cycle = z.infer<typeof cycleSchema>;
