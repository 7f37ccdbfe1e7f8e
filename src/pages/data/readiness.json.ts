import { candidateMeshes } from "#src/catalog/choosing.ts";
import { capabilities } from "#src/catalog/comparison.ts";
import { readiness } from "#src/catalog/readiness.ts";
import { capabilityTerms } from "#src/domain/choosing/criteria.ts";
import { askedCapabilities } from "#src/domain/readiness/instrument.ts";

/** The meshes a result can match, as far as any answer asks, and the names of what is asked for. */
export async function GET(): Promise<Response> {
	const instrument = await readiness();
	const asked = askedCapabilities(instrument);
	const matching = (await candidateMeshes()).filter(({ status }) =>
		instrument.matching.statuses.includes(status),
	);
	return Response.json({
		meshes: matching.map(({ claims, ...mesh }) => ({
			...mesh,
			claims: Object.fromEntries(
				[...asked, ...PLATFORM_CLAIMS].flatMap((id) => (claims[id] ? [[id, claims[id]]] : [])),
			),
		})),
		terms: capabilityTerms((await capabilities()).filter(({ id }) => asked.includes(id))),
	});
}

/** Capabilities by which the judge tells in which mode a platform takes part. */
const PLATFORM_CLAIMS = ["kubernetes", "non-kubernetes", "other-schedulers"];
