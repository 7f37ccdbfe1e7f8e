import type { Resource } from "./resource.ts";
import { abstractions } from "./resources/abstractions.ts";
import { benchmark, benchmarks } from "./resources/benchmarks.ts";
import { capabilities } from "./resources/capabilities.ts";
import { changes } from "./resources/changes.ts";
import { claims } from "./resources/claims.ts";
import { comparison } from "./resources/comparison.ts";
import { conformance } from "./resources/conformance.ts";
import { entries, entry } from "./resources/entries.ts";
import { presets, readiness } from "./resources/instruments.ts";
import { entryReleases, releases } from "./resources/releases.ts";
import { strengths } from "./resources/strengths.ts";
import { timeline } from "./resources/timeline.ts";

/**
 * Everything the API offers, besides its index. To add a resource, add its line here: files, CSV,
 * schema, index, OpenAPI, the page about the API and the tests follow.
 */
export const RESOURCES: readonly Resource[] = [
	entries,
	entry,
	claims,
	capabilities,
	comparison,
	strengths,
	timeline,
	benchmarks,
	benchmark,
	conformance,
	releases,
	entryReleases,
	abstractions,
	presets,
	readiness,
	changes,
];
