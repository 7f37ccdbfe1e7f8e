import { z } from "zod";
import { day, line, reference, webAddress } from "#src/schema/text/text.ts";

/** A release of Gateway API as its tags are written: `v1.4.0`, `v1.5`, `v1.4.0-rc.1`. */
export const RELEASE_FORM = /^v\d+\.\d+(\.\d+)?(-[a-z0-9]+(\.[a-z0-9]+)*)?$/;

const release = z.string().max(40).regex(RELEASE_FORM, "is not a release: write v1.4.0");

const count = z.number().int().min(0).max(100_000);

const statistics = z
	.looseObject({
		Failed: count.meta({ description: "Tests that failed." }),
		Passed: count.meta({ description: "Tests that passed." }),
		Skipped: count.meta({ description: "Tests that were skipped." }),
	})
	.meta({ description: "How many tests there were. Other releases count other tests." });

const names = z.array(line(120)).max(500);

const outcomeShape = {
	result: z
		.enum(["success", "partial", "failure"])
		.meta({ description: "success, partial (tests were skipped) or failure." }),
	statistics,
	skippedTests: names.optional().meta({ description: "Names of the tests that were skipped." }),
	failedTests: names.optional().meta({ description: "Names of the tests that failed." }),
};

const profile = z.looseObject({
	name: line(80).meta({ description: "Profile, for example MESH-HTTP." }),
	summary: z.string().max(600).optional().meta({ description: "The suite's own words." }),
	core: z.looseObject(outcomeShape).meta({ description: "The tests every implementation takes." }),
	extended: z
		.looseObject({
			...outcomeShape,
			supportedFeatures: names.optional().meta({ description: "Features it says it has." }),
			unsupportedFeatures: names.optional().meta({ description: "Features it says it lacks." }),
		})
		.optional()
		.meta({ description: "The tests of the features it says it has." }),
});
export type ConformanceProfile = z.infer<typeof profile>;

const implementation = z.looseObject({
	organization: line(120).meta({ description: "Who makes it." }),
	project: line(120).meta({ description: "Name of the project." }),
	version: line(120).meta({ description: "Version that was tested, in quotes." }),
	url: line(300).optional().meta({ description: "Where the project is." }),
});

const filed = z
	.strictObject({
		mesh: reference("mesh")
			.optional()
			.meta({ description: "Id of the mesh entry it is about, if there is one." }),
		distribution_of: reference("mesh").optional().meta({
			description: "Id of the mesh entry it is a distribution of, when it has none of its own.",
		}),
		release: release.optional().meta({
			description: "Release it is filed under, when gatewayAPIVersion does not name one.",
		}),
		source: webAddress.optional().meta({ description: "Where the report was submitted." }),
		checked: day.meta({ description: "Day the report was read there, YYYY-MM-DD." }),
		note: line(300).optional().meta({ description: "What a reader must know about this report." }),
	})
	.meta({ description: "What this landscape adds to the report." });

/**
 * A Gateway API conformance report: `data/conformance/gateway-api/<release>/<implementation>.yaml`.
 *
 * Loose where all other schemas are strict: the format belongs to the conformance suite, which adds
 * fields as it likes, and a report must stay as it was submitted. Only `filed` is ours.
 */
export const conformanceReportSchema = z
	.looseObject({
		kind: z
			.literal("ConformanceReport")
			.meta({ description: "ConformanceReport: this is how the suite marks its reports." }),
		apiVersion: line(80).optional().meta({ description: "Version of the report format." }),
		date: z
			.string()
			.regex(/^\d{4}-\d{2}-\d{2}([T ][\d:.]+([Zz]|[+-]\d{2}:?\d{2})?)?$/, "is not a moment")
			.meta({ description: "When the suite ran." }),
		gatewayAPIVersion: line(80).meta({ description: "Release it was tested against." }),
		gatewayAPIChannel: line(40).optional().meta({ description: "standard or experimental." }),
		mode: line(80).optional().meta({ description: "How it was set up; default, or its own word." }),
		implementation: implementation.meta({ description: "What was tested." }),
		profiles: z.array(profile).min(1).max(50).meta({ description: "Results by profile." }),
		filed,
	})
	.meta({
		title: "Gateway API conformance report",
		description: "A report as the conformance suite writes it, with where it was found.",
	});
export type ConformanceReport = z.infer<typeof conformanceReportSchema>;
