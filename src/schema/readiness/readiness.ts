import { z } from "zod";
import { line } from "#src/schema/text/text.ts";
import {
	readinessAlternatives,
	readinessMatching,
	readinessSource,
	readinessVerdictText,
} from "./advice.ts";
import { readinessBandTest, readinessExample, readinessWorkedExample } from "./example.ts";
import { readinessDimension } from "./question.ts";
import { readinessScoring } from "./scoring.ts";

/** The questionnaire with its points, rules and tests: `data/readiness.yaml`. */
export const readinessSchema = z
	.strictObject({
		version: z.number().int().min(1).meta({
			description:
				"Raised when a question, option, point or rule changes. Links and saved answers carry it.",
		}),
		title: line(80).meta({ description: "Title of the questionnaire." }),
		minutes: z.number().int().min(1).max(60).meta({ description: "How long it takes, minutes." }),
		introduction: z
			.array(line(300))
			.min(1)
			.meta({ description: "What to know before answering, a line each." }),
		scoring: readinessScoring.meta({ description: "How answers become a verdict." }),
		verdicts: z
			.array(readinessVerdictText)
			.length(4)
			.meta({ description: "The verdicts in words, each of the four once." }),
		alternatives: readinessAlternatives.meta({ description: "Simpler means than a mesh." }),
		matching: readinessMatching.meta({ description: "How answers select meshes." }),
		dimensions: z
			.array(readinessDimension)
			.min(1)
			.meta({ description: "The steps of the questionnaire, in order." }),
		sources: z
			.array(readinessSource)
			.min(1)
			.meta({ description: "What questions and alternatives rest on." }),
		worked_by_hand: readinessWorkedExample.meta({ description: "One example with its sums." }),
		band_tests: z
			.array(readinessBandTest)
			.min(1)
			.meta({ description: "The verdict table at its edges." }),
		examples: z
			.array(readinessExample)
			.min(1)
			.meta({ description: "Complete answer sets with their results." }),
		edge_cases: z
			.array(readinessExample)
			.min(1)
			.meta({ description: "Answer sets that try a floor, a cap or completeness." }),
	})
	.meta({
		title: "Readiness questionnaire",
		description: "Is there a problem a mesh solves, and could we run one?",
	});
export type Readiness = z.infer<typeof readinessSchema>;
