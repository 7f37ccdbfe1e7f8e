import { createHash } from "node:crypto";
import { experiments } from "#src/catalog/benchmarks.ts";
import { presets } from "#src/catalog/choosing.ts";
import { capabilityGroups } from "#src/catalog/comparison.ts";
import { abstractions, conformanceReports, smiHistory } from "#src/catalog/conformance.ts";
import { allEntries } from "#src/catalog/entries.ts";
import { readiness } from "#src/catalog/readiness.ts";
import { allReleases, platformReleases } from "#src/catalog/releases.ts";
import { strengths } from "#src/catalog/strengths.ts";
import { newestDay } from "#src/domain/entries/entry.ts";

/** Which data a document was made from. */
export type DataState = {
	/** Newest day and the beginning of a digest over all data, `2026-11-23-1a2b3c4d`. */
	readonly version: string;
	/** Newest day anything was checked. */
	readonly day: string;
};

let known: Promise<DataState> | undefined;

/** The state of the data; computed once in a build, again each time while someone is writing. */
export function dataState(): Promise<DataState> {
	if (import.meta.env.DEV) return compute();
	known ??= compute();
	return known;
}

async function compute(): Promise<DataState> {
	const entries = await allEntries();
	const rest = await Promise.all([
		capabilityGroups(),
		presets(),
		strengths(),
		experiments(),
		conformanceReports(),
		smiHistory(),
		readiness(),
		abstractions(),
		allReleases(),
		platformReleases("kubernetes"),
		platformReleases("gateway-api"),
	]);
	const digest = createHash("sha256")
		.update(JSON.stringify([entries, rest]))
		.digest("hex");
	const day = newestDay(entries) ?? "";
	return { version: `${day}-${digest.slice(0, 8)}`, day };
}
