import { presets as allPresets } from "#src/catalog/choosing.ts";
import { readiness as questionnaire } from "#src/catalog/readiness.ts";
import { presetsDocument, readinessDocument } from "#src/schema/api/comparison-documents.ts";
import type { Resource } from "../resource.ts";

/** The ready-made questions. */
export const presets: Resource = {
	id: "presets",
	title: "Ready-made questions",
	description: "The questions behind the pages for a purpose, with must-haves and wishes.",
	path: "/api/v1/presets.json",
	schema: presetsDocument,
	documents: async () => [{ body: { presets: await allPresets() } }],
};

/** The readiness questionnaire. */
export const readiness: Resource = {
	id: "readiness",
	title: "Readiness questionnaire",
	description: "The questionnaire with points, rules, verdicts and worked examples.",
	path: "/api/v1/readiness.json",
	schema: readinessDocument,
	documents: async () => [{ body: { questionnaire: await questionnaire() } }],
};
