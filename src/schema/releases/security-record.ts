import { z } from "zod";
import { day, line, looseDate, webAddress } from "#src/schema/text/text.ts";
import { version } from "./cycle.ts";

const source = webAddress.meta({ description: "Page that says so." });

const audit = z.strictObject({
	date: looseDate.meta({ description: "When it was done or published." }),
	by: line(80).optional().meta({ description: "Who did it." }),
	scope: line(160).meta({ description: "What was looked at." }),
	source,
});

const vulnerability = z.strictObject({
	id: line(40).meta({ description: "CVE number, or the advisory's own id where it has none." }),
	also: line(40).optional().meta({ description: "Another id of the same." }),
	published: day.optional().meta({ description: "Day it was published." }),
	published_from: line(80).optional().meta({
		description: "Where the day comes from, when it is not the CVE record or the advisory.",
	}),
	severity: z.enum(["low", "medium", "high", "critical"]).optional().meta({
		description: "Severity in words: low, medium, high or critical.",
	}),
	severity_from: line(80).optional().meta({
		description: "Who rated it, when it was not the project or the CVE record.",
	}),
	cvss: z.number().min(0).max(10).optional().meta({ description: "CVSS base score, 0 to 10." }),
	fixed_in: z.array(version).default([]).meta({
		description: "Versions that fix it, oldest first. Empty: no source says.",
	}),
	note: line(300).optional().meta({ description: "What a reader must know of it." }),
	source,
	second_hand: z.boolean().optional().meta({
		description: "true when the source is not the project's or vendor's own page.",
	}),
});

const bulletin = z.strictObject({
	id: line(40).meta({ description: "Id of the bulletin." }),
	published: day.meta({ description: "Day it was published." }),
	cvss: z.number().min(0).max(10).optional().meta({ description: "Highest score in it." }),
	envoy_cves: z.number().int().min(0).meta({ description: "CVEs of Envoy it passes on." }),
	own_issues: z.number().int().min(0).meta({ description: "Issues of the project itself." }),
	source,
});

const sourcedAnswer = z.strictObject({
	value: z.enum(["yes", "no"]).meta({ description: "yes or no." }),
	source,
});

/** How a project handles vulnerabilities, as far as sources say. What is left out is unknown. */
export const securityRecord = z.strictObject({
	policy: webAddress.optional().meta({
		description: "Page that says how to report a vulnerability and how it is handled.",
	}),
	advisories: webAddress.optional().meta({ description: "Page where advisories appear." }),
	audits: z.array(audit).default([]).meta({ description: "Published audits, newest first." }),
	cves: z.array(vulnerability).default([]).meta({
		description: "Published vulnerabilities since 2023, newest first.",
	}),
	cves_complete: z.boolean().meta({
		description: "true only when a source shows that the list is complete.",
	}),
	bulletins: z.array(bulletin).default([]).meta({
		description: "The project's own bulletins, newest first, with what each covers.",
	}),
	signed_images: sourcedAnswer.optional().meta({ description: "Are its images signed?" }),
	sbom: sourcedAnswer.optional().meta({
		description: "Does it publish a software bill of materials?",
	}),
	fips_module: z
		.strictObject({
			text: line(300).meta({ description: "What is offered, in your own words." }),
			source,
		})
		.optional()
		.meta({ description: "What is said of validated cryptography." }),
	note: line(300).optional().meta({ description: "What a reader must know of the record." }),
	checked: day.meta({ description: "Day the record was last looked through, YYYY-MM-DD." }),
});
export type SecurityRecord = z.infer<typeof securityRecord>;
