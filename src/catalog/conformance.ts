import { getCollection, getEntry } from "astro:content";
import type { FiledReport } from "#src/domain/conformance/filed-report.ts";
import { newestDay } from "#src/domain/landscape/newest-day.ts";
import type { SmiHistory } from "#src/schema/smi-history.ts";

/** Every Gateway API conformance report, by release and implementation. */
export async function conformanceReports(): Promise<readonly FiledReport[]> {
	const reports = await getCollection("conformance");
	return reports
		.map(({ id, data }) => ({ ...data, id }))
		.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** What is left of the Service Mesh Interface. */
export async function smiHistory(): Promise<SmiHistory> {
	const history = await getEntry("smi", "smi");
	if (history === undefined) throw new Error("data/conformance/smi.yaml holds no history.");
	return history.data;
}

/** The newest day on which anything about conformance was checked; ages are counted to it. */
export async function conformanceDay(): Promise<string> {
	const reports = await conformanceReports();
	const { checked } = await smiHistory();
	return newestDay([{ checked }, ...reports.map(({ filed }) => filed)]) ?? checked;
}
