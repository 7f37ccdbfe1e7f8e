import { candidateMeshes } from "#src/catalog/choosing.ts";
import { lifecycle } from "#src/domain/entries/entry.ts";

/** The meshes that can be chosen, as far as a decision needs them. */
export async function GET(): Promise<Response> {
	const active = (await candidateMeshes()).filter(({ status }) => lifecycle(status) === "active");
	return Response.json(active);
}
