import { searchRecords } from "#src/catalog/search-records.ts";
import { pageRecords } from "#src/layouts/page-records.ts";

/** The index of the search, loaded when a reader first opens it. */
export async function GET(): Promise<Response> {
	return Response.json([...(await searchRecords()), ...pageRecords()]);
}
