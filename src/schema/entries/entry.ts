import { z } from "zod";
import { claimSchema, openQuestionSchema } from "#src/schema/comparison/claim.ts";
import { day, line, type Referred, reference, webAddress } from "#src/schema/text/text.ts";
import {
	basedOn,
	completeLists,
	dataPlaneMode,
	datedFact,
	generalAvailability,
	gettingStarted,
	governance,
	licenceChange,
	offeredEdition,
	release,
	serviceDiscovery,
	strength,
	support,
} from "./entry-facts.ts";
import { architecture, environment, platform, status } from "./entry-vocabulary.ts";

const references = (to: Referred) => z.array(reference(to)).default([]);

/** What it is, where it comes from and what it is built of, in the order of a file. */
export const originShape = {
	name: line(60).meta({ description: "Name as the project spells it." }),
	aliases: z
		.array(line(60))
		.default([])
		.meta({ description: "Former names, other names and common abbreviations." }),
	moved_from: z
		.array(
			z
				.string()
				.regex(/^(meshes|proxies|tools)\/[a-z0-9]+(-[a-z0-9]+)*$/, "is not <collection>/<id>"),
		)
		.default([])
		.meta({
			description: "Where its page was before, <collection>/<id>: the old address redirects here.",
		}),
	homepage: webAddress.meta({ description: "Home page of the project." }),
	repository: webAddress.optional().meta({ description: "Source repository, if there is one." }),
	documentation: webAddress.optional().meta({ description: "Where its documentation starts." }),
	summary: line(200).meta({
		description: "What it is, one sentence in your own words, at most 200 characters.",
	}),
	status: status.meta({
		description:
			"Is it alive: active (a release within 18 months, or the project says so), maintenance, dormant (no release and no word), archived, discontinued, unknown.",
	}),
	status_note: line(500)
		.optional()
		.meta({ description: "What happened and when, when it is not active." }),
	status_source: webAddress.optional().meta({ description: "Page that shows the status." }),
	open_source: z
		.enum(["yes", "open-core", "source-available", "controller-only", "no"])
		.optional()
		.meta({
			description:
				"Licence of what one runs: yes (OSI-approved), open-core (an OSI-approved edition lacks parts), source-available (readable, not OSI-approved), controller-only (the service behind it is closed), no.",
		}),
	license: line(60).optional().meta({ description: "SPDX licence expression, or Proprietary." }),
	licence_history: z
		.array(licenceChange)
		.default([])
		.meta({ description: "Changes of the licence or of how builds can be had, oldest first." }),
	governance: governance.optional().meta({ description: "Who owns and steers the project." }),
	created_by: z.array(line(80)).default([]).meta({ description: "Who started it." }),
	commercial_support: z
		.array(support)
		.default([])
		.meta({ description: "Vendors that sell support or a product built on it." }),
	languages: z
		.array(line(30))
		.default([])
		.meta({ description: "Programming languages it is mainly written in." }),
	announced: datedFact.optional().meta({ description: "First public announcement." }),
	ga: generalAvailability
		.optional()
		.meta({ description: "First version called stable (general availability)." }),
	ended: datedFact.optional().meta({
		description: "When it ended. Needed with archived and discontinued, and only with them.",
	}),
	latest_release: release.optional().meta({ description: "Newest release a source was seen for." }),
	data_plane: references("proxy").meta({
		description: "Ids of the proxies that carry its traffic.",
	}),
	data_plane_note: line(200)
		.optional()
		.meta({ description: "What carries the traffic where it has no proxy entry." }),
	built_on: references("mesh").meta({
		description: "Ids of the meshes it is a distribution or extension of.",
	}),
	successors: references("entry").meta({
		description: "Ids of the entries the project names to move to.",
	}),
};

/** Where and how it is deployed, in the order of a file. */
export const deploymentShape = {
	architecture: z.array(architecture).default([]).meta({
		description: "How the data plane sits next to the workloads; more than one is possible.",
	}),
	platforms: z.array(platform).default([]).meta({ description: "What workloads may run on." }),
	environments: z
		.array(environment)
		.default([])
		.meta({ description: "Where it is meant to be deployed." }),
	complete: completeLists.optional().meta({
		description: "Lists above that name everything; what another list lacks is unknown.",
	}),
	strengths: z
		.array(strength)
		.default([])
		.meta({ description: "What it is picked for, a line each." }),
	checked: day.meta({
		description: "Day the facts outside capabilities were last read at their sources.",
	}),
};

/** The fields every entry has, in the order they are written in a file. */
export const entryShape = { ...originShape, ...deploymentShape };

const capabilityId = reference("capability").meta({
	description: "An id of data/capabilities.yaml.",
});

/** The claims of meshes and proxies. */
export const claimsShape = {
	capabilities: z.record(capabilityId, claimSchema).default({}).meta({
		description: "What it supports, by capability id. A capability left out is unknown.",
	}),
	open_questions: z.record(capabilityId, openQuestionSchema).default({}).meta({
		description: "Capabilities someone looked for without a source that settles them.",
	}),
};

/** Where only a mesh takes its endpoints from. */
export const discoveryShape = {
	service_discovery: serviceDiscovery
		.optional()
		.meta({ description: "Systems it takes endpoints from, with the page that says so." }),
};

/** What else only a mesh has. */
export const meshShape = {
	modes: z.array(dataPlaneMode).default([]).meta({
		description: "Data-plane modes, when there is more than one; claims name those they hold in.",
	}),
	editions: z.array(offeredEdition).default([]).meta({
		description: "Editions it can be had in, when there is more than one.",
	}),
	based_on: basedOn.optional().meta({
		description:
			"The mesh that it runs, unmodified or with changes its vendor names, by the vendor's own statement.",
	}),
	getting_started: z.array(gettingStarted).default([]).meta({
		description:
			"Steps of the project's getting-started page to mutual TLS and to metrics, a page for each data-plane mode.",
	}),
};
