import { conformanceReports, smiHistory } from "#src/catalog/conformance.ts";
import { conformanceDocument } from "#src/schema/api/conformance-document.ts";
import type { Resource } from "../resource.ts";

/** Gateway API conformance reports and the history of SMI. */
export const conformance: Resource = {
	id: "conformance",
	title: "Conformance",
	description: "Gateway API conformance reports as submitted, and the history of SMI.",
	path: "/api/v1/conformance.json",
	schema: conformanceDocument,
	documents: async () => {
		const reports = (await conformanceReports()).map(({ id, ...report }) => ({ id, report }));
		return [{ body: { gateway_api: reports, smi: await smiHistory() } }];
	},
	table: async () => ({
		corner: "Report",
		columns: [
			"Mesh",
			"Version",
			"Gateway API",
			"Date",
			"Profile",
			"Tests",
			"Result",
			"Passed",
			"Failed",
			"Skipped",
		],
		rows: (await conformanceReports()).flatMap(profileRows),
	}),
};

type Report = Awaited<ReturnType<typeof conformanceReports>>[number];

function profileRows({ id, filed, implementation, gatewayAPIVersion, date, profiles }: Report) {
	const about = [filed.mesh ?? "", implementation.version, gatewayAPIVersion, date];
	return profiles.flatMap(({ name, core, extended }) =>
		[
			{ kind: "core", outcome: core },
			{ kind: "extended", outcome: extended },
		].flatMap(({ kind, outcome }) => {
			if (outcome === undefined) return [];
			const { Passed, Failed, Skipped } = outcome.statistics;
			const counts = [Passed, Failed, Skipped].map(String);
			return [{ name: id, cells: [...about, name, kind, outcome.result, ...counts] }];
		}),
	);
}
