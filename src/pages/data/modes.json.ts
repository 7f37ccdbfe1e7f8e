import { meshes } from "#src/catalog/entries.ts";
import { modeColumns } from "#src/domain/comparison/mode-columns.ts";

/** Modes of meshes as columns of the matrix, loaded when an address asks for one. */
export async function GET(): Promise<Response> {
	return Response.json(modeColumns(await meshes()));
}
