import { z } from "zod";
import { edition, stage } from "#src/schema/comparison/claim.ts";
import { day, id, line, looseDate, reference, webAddress } from "#src/schema/text/text.ts";
import { architecture, foundationLevel } from "./entry-vocabulary.ts";

const source = webAddress.meta({ description: "Page that says so." });

/** Who owns a project and its level in its foundation. */
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
export const generalAvailability = z.strictObject({
	date: datedFact.shape.date,
	version: line(40).optional().meta({ description: "First stable version, in quotes." }),
	source,
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

/** A data-plane mode an entry can be run in, judged as a candidate of its own. */
export const dataPlaneMode = z.strictObject({
	id: id.meta({ description: "Id that claims name in `modes` and `by_mode`." }),
	name: line(60).meta({
		description: 'Name shown to readers, for example "ambient, no waypoint".',
	}),
	architecture: architecture.optional().meta({
		description: "How the data plane sits next to the workloads in this mode.",
	}),
	stage: stage.optional().meta({ description: "How mature the project calls the mode." }),
	source,
});

/** An edition an entry can be had in, judged as a candidate of its own. */
export const offeredEdition = z.strictObject({
	edition: edition.meta({ description: "open-source, enterprise or managed." }),
	name: line(80).meta({ description: "Product name of this edition." }),
	source,
});

/** The mesh that a distribution runs, unmodified or with changes it names, in its vendor's own words. */
export const basedOn = z.strictObject({
	mesh: reference("mesh").meta({ description: "Id of the upstream mesh." }),
	version: line(20).meta({ description: "Upstream version that it runs, in quotes." }),
	statement: webAddress.meta({
		description: "Vendor's page that says which version it runs and what it changes, if anything.",
	}),
	except: z
		.array(reference("capability"))
		.default([])
		.meta({ description: "Capabilities for which upstream's level does not hold." }),
	checked: day.meta({ description: "Day the statement was last read, YYYY-MM-DD." }),
});

/** A change of licence, or of the terms under which builds can be had. */
export const licenceChange = z.strictObject({
	date: looseDate.meta({ description: "When it took effect: YYYY, YYYY-MM or YYYY-MM-DD." }),
	from: line(60).meta({ description: "Licence or terms before." }),
	to: line(60).meta({ description: "Licence or terms after." }),
	note: line(200).optional().meta({ description: "What it means for who runs it." }),
	source,
});

/** Lists that name everything there is, each with the page that says so. */
export const completeLists = z.strictObject({
	platforms: webAddress.optional().meta({ description: "Page that lists all platforms." }),
	environments: webAddress.optional().meta({ description: "Page that lists all environments." }),
	languages: webAddress.optional().meta({ description: "Page that lists all languages." }),
});

/** How far it is to one goal. */
const stepsToGoal = z.strictObject({
	commands: z.number().int().min(0).meta({ description: "Commands the page has one type." }),
	resources: z
		.number()
		.int()
		.min(0)
		.meta({ description: "Resources the page has one write, apply or label by hand." }),
	note: line(300).optional().meta({ description: "Which steps were counted, in your own words." }),
	evidence: webAddress.meta({ description: "Page the steps were counted on." }),
});

/**
 * First steps, counted on the project's own getting-started page from a running cluster with
 * `kubectl` (or, without Kubernetes, from what the page takes for granted).
 *
 * Each line one has to type counts once: as a resource when it writes, applies or labels one of the
 * reader's own, else as a command. Setting variables, optional steps, sample applications, checks
 * and opening a dashboard do not count.
 */
export const gettingStarted = z.strictObject({
	page: webAddress.meta({ description: "The project's getting-started page." }),
	mode: reference("mode").optional().meta({
		description: "Data-plane mode the page sets up. Needed when the mesh has several.",
	}),
	prerequisites: z
		.array(line(160))
		.default([])
		.meta({ description: "What the page asks for in addition to a cluster and kubectl." }),
	mtls: stepsToGoal
		.optional()
		.meta({ description: "Steps until traffic between services is encrypted by mutual TLS." }),
	metrics: stepsToGoal
		.optional()
		.meta({ description: "Further steps until request metrics of services can be seen." }),
	checked: day.meta({ description: "Day the page was read, YYYY-MM-DD." }),
});
