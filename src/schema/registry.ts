import type { z } from "zod";
import { experimentSchema } from "./benchmarks/experiment.ts";
import { presetsSchema } from "./choosing/presets.ts";
import { capabilitiesSchema } from "./comparison/capabilities.ts";
import { migrationSchema } from "./comparison/migration.ts";
import { abstractionSchema } from "./conformance/abstraction.ts";
import { conformanceReportSchema } from "./conformance/report.ts";
import { smiHistorySchema } from "./conformance/smi-history.ts";
import { linkHealthSchema } from "./entries/link-health.ts";
import { meshSchema } from "./entries/mesh.ts";
import { proxySchema } from "./entries/proxy.ts";
import { publishedSchema } from "./entries/published.ts";
import { toolSchema } from "./entries/tool.ts";
import { guideChapterSchema } from "./guide/chapter.ts";
import { glossarySchema } from "./guide/glossary.ts";
import { readingSchema } from "./guide/reading.ts";
import { readinessSchema } from "./readiness/readiness.ts";
import { platformReleasesSchema, releasesSchema } from "./releases/releases.ts";
import { strengthsSchema } from "./strengths/strengths.ts";

type FileKind = {
	readonly kind: string;
	/** Name of the collection in which pages find it. */
	readonly collection: string;
	/** Path below the root. A `*` stands for any one name, as a file's stem or as a whole folder. */
	readonly where: string;
	readonly schema: z.ZodObject;
	/** Without this file the others cannot be checked, so that its absence is a problem. */
	readonly required?: boolean;
};

/** Every kind of data file there is, one line each; of Markdown, the front matter is the data. */
export const FILE_KINDS = [
	{ kind: "mesh", collection: "meshes", where: "content/meshes/*.yaml", schema: meshSchema },
	{ kind: "proxy", collection: "proxies", where: "content/proxies/*.yaml", schema: proxySchema },
	{ kind: "tool", collection: "tools", where: "content/tools/*.yaml", schema: toolSchema },
	{
		kind: "abstraction",
		collection: "abstractions",
		where: "content/abstractions/*.md",
		schema: abstractionSchema,
	},
	{
		kind: "guide-chapter",
		collection: "guide",
		where: "content/guide/*.md",
		schema: guideChapterSchema,
	},
	{
		kind: "capabilities",
		collection: "vocabulary",
		where: "data/capabilities.yaml",
		schema: capabilitiesSchema,
		required: true,
	},
	{
		kind: "experiment",
		collection: "experiments",
		where: "data/benchmarks/*.yaml",
		schema: experimentSchema,
	},
	{
		kind: "readiness",
		collection: "readiness",
		where: "data/readiness.yaml",
		schema: readinessSchema,
	},
	{
		kind: "conformance-report",
		collection: "conformance",
		where: "data/conformance/gateway-api/*/*.yaml",
		schema: conformanceReportSchema,
	},
	{
		kind: "smi-history",
		collection: "smi",
		where: "data/conformance/smi.yaml",
		schema: smiHistorySchema,
	},
	{
		kind: "releases",
		collection: "releases",
		where: "content/releases/*.yaml",
		schema: releasesSchema,
	},
	{
		kind: "platform-releases",
		collection: "platformReleases",
		where: "data/releases/*.yaml",
		schema: platformReleasesSchema,
	},
	{
		kind: "migration",
		collection: "migration",
		where: "data/migration.yaml",
		schema: migrationSchema,
	},
	{
		kind: "link-health",
		collection: "linkHealth",
		where: "data/link-health.json",
		schema: linkHealthSchema,
	},
	{
		kind: "published",
		collection: "published",
		where: "data/published.yaml",
		schema: publishedSchema,
	},
	{ kind: "glossary", collection: "glossary", where: "data/glossary.yaml", schema: glossarySchema },
	{ kind: "reading", collection: "reading", where: "data/reading.yaml", schema: readingSchema },
	{ kind: "presets", collection: "presets", where: "data/presets.yaml", schema: presetsSchema },
	{
		kind: "strengths",
		collection: "strengths",
		where: "data/strengths.yaml",
		schema: strengthsSchema,
	},
] as const satisfies readonly FileKind[];

/** Name of a kind, which is also the name of its JSON Schema. */
export type KindName = (typeof FILE_KINDS)[number]["kind"];

/** What a valid file of a kind holds as it is written, before defaults are filled in. */
export type DataOf<Kind extends KindName> = z.input<
	Extract<(typeof FILE_KINDS)[number], { readonly kind: Kind }>["schema"]
>;
