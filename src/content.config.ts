import { defineCollection } from "astro:content";
import { entryChanges } from "#src/domain/entries/changes.ts";
import { historyLoader } from "#src/files/history-loader.ts";
import { markdownFolder } from "#src/files/markdown-loader.ts";
import { yamlFile, yamlFolder } from "#src/files/yaml-loader.ts";
import { historySchema } from "#src/schema/api/changes-document.ts";
import { experimentSchema } from "#src/schema/benchmarks/experiment.ts";
import { presetsSchema } from "#src/schema/choosing/presets.ts";
import { capabilitiesSchema } from "#src/schema/comparison/capabilities.ts";
import { abstractionSchema } from "#src/schema/conformance/abstraction.ts";
import { conformanceReportSchema } from "#src/schema/conformance/report.ts";
import { smiHistorySchema } from "#src/schema/conformance/smi-history.ts";
import { meshSchema } from "#src/schema/entries/mesh.ts";
import { proxySchema } from "#src/schema/entries/proxy.ts";
import { toolSchema } from "#src/schema/entries/tool.ts";
import { guideChapterSchema } from "#src/schema/guide/chapter.ts";
import { glossarySchema } from "#src/schema/guide/glossary.ts";
import { readingSchema } from "#src/schema/guide/reading.ts";
import { readinessSchema } from "#src/schema/readiness/readiness.ts";
import { platformReleasesSchema, releasesSchema } from "#src/schema/releases/releases.ts";
import { strengthsSchema } from "#src/schema/strengths/strengths.ts";

export const collections = {
	meshes: defineCollection({ loader: yamlFolder("content/meshes"), schema: meshSchema }),
	proxies: defineCollection({ loader: yamlFolder("content/proxies"), schema: proxySchema }),
	tools: defineCollection({ loader: yamlFolder("content/tools"), schema: toolSchema }),
	vocabulary: defineCollection({
		loader: yamlFile("data/capabilities.yaml"),
		schema: capabilitiesSchema,
	}),
	presets: defineCollection({ loader: yamlFile("data/presets.yaml"), schema: presetsSchema }),
	conformance: defineCollection({
		loader: yamlFolder("data/conformance/gateway-api"),
		schema: conformanceReportSchema,
	}),
	strengths: defineCollection({
		loader: yamlFile("data/strengths.yaml"),
		schema: strengthsSchema,
	}),
	experiments: defineCollection({
		loader: yamlFolder("data/benchmarks"),
		schema: experimentSchema,
	}),
	releases: defineCollection({ loader: yamlFolder("content/releases"), schema: releasesSchema }),
	platformReleases: defineCollection({
		loader: yamlFolder("data/releases"),
		schema: platformReleasesSchema,
	}),
	smi: defineCollection({
		loader: yamlFile("data/conformance/smi.yaml"),
		schema: smiHistorySchema,
	}),
	readiness: defineCollection({ loader: yamlFile("data/readiness.yaml"), schema: readinessSchema }),
	abstractions: defineCollection({
		loader: markdownFolder("content/abstractions"),
		schema: abstractionSchema,
	}),
	guide: defineCollection({
		loader: markdownFolder("content/guide"),
		schema: guideChapterSchema,
	}),
	glossary: defineCollection({ loader: yamlFile("data/glossary.yaml"), schema: glossarySchema }),
	reading: defineCollection({ loader: yamlFile("data/reading.yaml"), schema: readingSchema }),
	history: defineCollection({ loader: historyLoader(entryChanges), schema: historySchema }),
};
