import { getCollection } from "astro:content";
import type { FiledReport } from "#src/domain/conformance/filed-report.ts";

/** Every Gateway API conformance report of a mesh, as filed. */
export async function conformanceReports(): Promise<readonly FiledReport[]> {
	const entries = await getCollection("conformance");
	return entries.map(({ id, data }) => ({ ...data, id }));
}
