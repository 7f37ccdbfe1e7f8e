import { meshes } from "#src/catalog/entries.ts";
import { candidateOf } from "#src/domain/choosing/candidate.ts";
import { lifecycle } from "#src/domain/entries/entry.ts";

/** The living meshes as far as a decision needs them. */
export async function GET(): Promise<Response> {
	const living = (await meshes()).filter(({ status }) => lifecycle(status) === "living");
	return Response.json(living.map(candidateOf));
}
