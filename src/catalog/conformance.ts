import { getCollection, getEntry, render } from "astro:content";
import { allEntries } from "#src/catalog/entries.ts";
import { once } from "#src/catalog/once.ts";
import { type ConformanceStatus, conformanceStatus } from "#src/domain/conformance/claims.ts";
import type { StandardsContext } from "#src/domain/conformance/entry.ts";
import type { FiledReport } from "#src/domain/conformance/report.ts";
import type { AbstractionRecord } from "#src/domain/conformance/specifications.ts";
import { meshConformance } from "#src/domain/conformance/summary.ts";
import { hasClaims, newestDay } from "#src/domain/entries/entry.ts";
import type { SmiHistory } from "#src/schema/conformance/smi-history.ts";

/** Every Gateway API conformance report, by release and implementation. */
export const conformanceReports = once(async (): Promise<readonly FiledReport[]> => {
	const reports = await getCollection("conformance");
	return reports
		.map(({ id, data }) => ({ ...data, id }))
		.toSorted((a, b) => (a.id < b.id ? -1 : 1));
});

/** What is left of the Service Mesh Interface. */
export async function smiHistory(): Promise<SmiHistory> {
	const history = await getEntry("smi", "smi");
	if (history === undefined) throw new Error("data/conformance/smi.yaml holds no history.");
	return history.data;
}

/** The newest day on which anything about conformance was checked; ages are counted to it. */
export const conformanceDay = once(async (): Promise<string> => {
	const reports = await conformanceReports();
	const { checked } = await smiHistory();
	return newestDay([{ checked }, ...reports.map(({ filed }) => filed)]) ?? checked;
});

/** Status of each entry with claims for Gateway API for mesh, by the address of its page. */
export const conformanceStatuses = once(
	async (): Promise<ReadonlyMap<string, ConformanceStatus>> => {
		const [reports, day] = [await conformanceReports(), await conformanceDay()];
		return new Map(
			(await allEntries()).filter(hasClaims).map((entry) => {
				const isMesh = entry.collection === "meshes";
				const tested = isMesh ? meshConformance(reports, entry.id, day) : undefined;
				const level = entry.capabilities["gateway-api"]?.level;
				return [entry.path, conformanceStatus(tested, level)];
			}),
		);
	},
);

/** The specifications several meshes share, in their order. */
export const abstractions = once(async (): Promise<readonly AbstractionRecord[]> => {
	const entries = await getCollection("abstractions");
	return entries
		.map(({ id, data, body = "" }) => ({
			...data,
			id,
			path: `/abstractions/${id}/`,
			file: `content/abstractions/${id}.md`,
			body,
		}))
		.toSorted((a, b) => a.order - b.order);
});

/** The prose of one of them, as a component. */
export async function abstractionProse(id: string) {
	const entry = await getEntry("abstractions", id);
	if (entry === undefined) throw new Error(`There is no content/abstractions/${id}.md.`);
	return (await render(entry)).Content;
}

/** Reports, SMI's history and the specifications, to ask about any entry. */
export const standardsContext = once(async (): Promise<StandardsContext> => {
	return {
		reports: await conformanceReports(),
		smi: await smiHistory(),
		abstractions: await abstractions(),
		day: await conformanceDay(),
	};
});
