/**
 * The collections of a small catalog, in place of `astro:content` in unit tests.
 *
 * Two meshes, a proxy and a tool, and one or two of everything else.
 *
 * @module
 */

import { anExperiment } from "#src/domain/benchmarks/experiment.fixture.ts";
import { aRun } from "#src/domain/benchmarks/run.fixture.ts";
import { aProfile, aReport } from "#src/domain/conformance/report.fixture.ts";
import { proxy, tool } from "#src/domain/entries/entry.fixture.ts";
import { cycle, releases } from "#src/domain/releases/cycle.fixture.ts";
import type { History } from "#src/schema/api/changes-document.ts";
import { ALPHA, evidence, GROUPS, OMEGA } from "./entries.fixture.ts";

type Item = { readonly id: string; readonly data: unknown; readonly body?: string };

/** What a file holds: the record without what the catalog adds of the place of its file. */
function dataOf<Fact extends object>(record: Fact) {
	const { id, collection, path, file, coverage, ...data } = record as Record<string, unknown>;
	return { id: String(id), data };
}

const COLLECTIONS: Readonly<Record<string, readonly Item[]>> = {
	meshes: [dataOf(OMEGA), dataOf(ALPHA)],
	proxies: [dataOf(proxy("gamma", { name: "Gamma", checked: "2026-11-25" }))],
	tools: [dataOf(tool("delta", { name: "Delta" }))],
	vocabulary: [{ id: "capabilities", data: { groups: GROUPS } }],
	experiments: [
		{
			id: "older",
			data: anExperiment({ date: "2020-01-01", runs: [aRun({ mesh: "omega" })] }),
		},
		{
			id: "newer",
			data: anExperiment({
				date: "2025-06-07",
				publisher: "Alpha Inc.",
				interest: "vendor",
				runs: [
					aRun({ rps: 1000, connections: 16, reached: 999, latencies: { p50: 1, p99: 2 } }),
					aRun({
						mesh: "omega",
						version: "0.9",
						mode: "sidecar",
						scenario: "mTLS",
						rps: 1001,
						connections: 17,
						reached: 998,
						latencies: { p50: 3, p90: 5, p99: 8, p99_9: 13 },
						errorShare: 0.25,
					}),
					aRun({ mesh: "alpha" }),
					aRun({ mesh: "alpha" }),
				],
			}),
		},
	],
	conformance: [
		{
			id: "v1.4.0/alpha",
			data: aReport({
				version: "2.3.4",
				profiles: [
					aProfile({ core: "failure", supported: ["retries"] }),
					aProfile({ name: "MESH-GRPC", core: "partial" }),
				],
			}),
		},
	],
	smi: [{ id: "smi", data: { checked: "2026-11-22" } }],
	abstractions: [
		{
			id: "second",
			body: "Prose.",
			data: {
				order: 2,
				short: "Second",
				status: "archived",
				what_for: "For the past.",
				steward: "Nobody",
				last_release: { version: "v0.9", date: "2023", source: evidence },
				implemented_by: [
					{ entry: "alpha", source: evidence },
					{ entry: "gamma", source: evidence },
				],
			},
		},
		{
			id: "first",
			body: "",
			data: {
				order: 1,
				short: "First",
				status: "active",
				what_for: "For routes.",
				steward: "A foundation",
				last_release: { version: "v1.4", date: "2025-10", source: evidence },
				implemented_by: [],
			},
		},
	],
	releases: [
		{
			id: "alpha",
			data: releases([
				cycle("1.21", {
					lts: true,
					released: "2026-09-01",
					latest: "1.21.3",
					latest_released: "2026-10-02",
					support_ends: "2027-03-31",
					support_ends_is: "announced",
					extended_support_ends: "2028-03-31",
					kubernetes: { min: "1.31", max: "1.35" },
					envoy: "1.36",
					gateway_api: "v1.4.0",
				} as never),
				cycle("1.19", { released: "2025-03-01", support_ends: "2025-11-30" }),
			]),
		},
	],
	platformReleases: [
		{ id: "kubernetes", data: { releases: [], checked: "2026-11-01" } },
		{ id: "gateway-api", data: { releases: [], checked: "2026-11-02" } },
	],
	presets: [{ id: "presets", data: { presets: [{ id: "regulated" }] } }],
	readiness: [{ id: "readiness", data: { version: "3" } }],
	strengths: [
		{
			id: "strengths",
			data: {
				axes: [
					{
						id: "security",
						name: "Security",
						short: "Security",
						question: "Which is strongest in security?",
						means: "It has more.",
						caveat: "Not all.",
						measured_by: "capabilities",
						capabilities: [
							{ id: "mtls", weight: 3, why: "Traffic is read." },
							{ id: "retries", weight: 1, why: "Calls fail." },
						],
						parts: [],
					},
				],
			},
		},
	],
	history: [{ id: "claims", data: historyOf() }],
};

function historyOf(): History {
	const place = { at: "2026-11-20T10:00:00Z", commit: "abcdef1", collection: "meshes" } as const;
	return {
		state: "complete",
		changes: [
			{
				...place,
				kind: "claim-changed",
				entry: "alpha",
				capability: "mtls",
				before: "partial, beta",
				after: "full",
			},
			{ ...place, kind: "entry-added", entry: "omega" },
			{ ...place, kind: "claim-removed", entry: "alpha", capability: "fips", before: "full" },
			{ ...place, kind: "entry-removed", entry: "sigma" },
		],
	};
}

/** All items of a collection. */
export async function getCollection(name: string): Promise<readonly Item[]> {
	return structuredClone(COLLECTIONS[name] ?? []);
}

/** One item of a collection. */
export async function getEntry(name: string, id: string): Promise<Item | undefined> {
	return (await getCollection(name)).find((item) => item.id === id);
}

/** Prose is not rendered in unit tests. */
export async function render(): Promise<never> {
	throw new Error("There is no renderer in unit tests.");
}
