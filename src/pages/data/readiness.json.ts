import { capabilityGroups } from "#src/catalog/comparison.ts";
import { meshes } from "#src/catalog/entries.ts";
import { readiness } from "#src/catalog/readiness.ts";
import { askedCapabilities } from "#src/domain/readiness/instrument.ts";
import { meshFactsOf } from "#src/domain/readiness/mesh-facts.ts";

/** The meshes a result can match, as far as any answer asks, and the names of what is asked for. */
export async function GET(): Promise<Response> {
	const instrument = await readiness();
	const asked = askedCapabilities(instrument);
	const matching = (await meshes()).filter(({ status }) =>
		instrument.matching.statuses.includes(status),
	);
	const capabilities = (await capabilityGroups()).flatMap((group) => group.capabilities);
	const names = capabilities
		.filter(({ id }) => asked.includes(id))
		.map(({ id, name }) => [id, name]);
	return Response.json({
		meshes: matching.map((mesh) => meshFactsOf(mesh, asked)),
		names: Object.fromEntries(names),
	});
}
