import type { APIRoute, InferGetStaticPropsType } from "astro";
import { candidateMeshes } from "#src/catalog/choosing.ts";
import { capabilities } from "#src/catalog/comparison.ts";
import { meshes } from "#src/catalog/entries.ts";
import { readiness } from "#src/catalog/readiness.ts";
import { searchRecords } from "#src/catalog/search-records.ts";
import { capabilityTerms } from "#src/domain/choosing/criteria.ts";
import { modeColumns } from "#src/domain/comparison/mode-columns.ts";
import { lifecycle } from "#src/domain/entries/entry.ts";
import { askedCapabilities } from "#src/domain/readiness/instrument.ts";
import { pageRecords } from "#src/layouts/page-records.ts";

/** What scripts of pages load when a reader asks for it, by the name of its file. */
const LOADED = {
	/** The meshes that can be chosen, as far as a decision needs them. */
	choose: async () =>
		(await candidateMeshes()).filter(({ status }) => lifecycle(status) === "active"),
	/** Modes of meshes as columns of the matrix, for an address that asks for one. */
	modes: async () => modeColumns(await meshes()),
	readiness: matchingMeshes,
	/** The index of the search, for a reader who opens it. */
	search: async () => [...(await searchRecords()), ...pageRecords()],
};

export function getStaticPaths() {
	return Object.entries(LOADED).map(([name, load]) => ({ params: { name }, props: { load } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { load } }) => Response.json(await load());

/** Capabilities by which the judge tells in which mode a platform takes part. */
const PLATFORM_CLAIMS = ["kubernetes", "non-kubernetes", "other-schedulers"];

/** The meshes a result can match, as far as any answer asks, and the names of what is asked for. */
async function matchingMeshes() {
	const instrument = await readiness();
	const asked = askedCapabilities(instrument);
	const matching = (await candidateMeshes()).filter(({ status }) =>
		instrument.matching.statuses.includes(status),
	);
	return {
		meshes: matching.map(({ claims, ...mesh }) => ({
			...mesh,
			claims: Object.fromEntries(
				[...asked, ...PLATFORM_CLAIMS].flatMap((id) => (claims[id] ? [[id, claims[id]]] : [])),
			),
		})),
		terms: capabilityTerms((await capabilities()).filter(({ id }) => asked.includes(id))),
	};
}
