import type { Resource } from "#src/api/resource.ts";
import { abstractions as all, conformanceReports, smiHistory } from "#src/catalog/conformance.ts";
import { milestoneLabel } from "#src/domain/conformance/specifications.ts";
import {
	abstractionsDocument,
	conformanceDocument,
} from "#src/schema/api/conformance-documents.ts";

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

/** The specifications several meshes share. */
export const abstractions: Resource = {
	id: "abstractions",
	title: "Abstractions",
	description: "Specifications several meshes share: status, releases and who implements them.",
	path: "/api/v1/abstractions.json",
	schema: abstractionsDocument,
	documents: async () => [
		{
			body: {
				abstractions: (await all()).map(({ path: _path, file: _file, body: _body, ...one }) => one),
			},
		},
	],
	table: async () => ({
		corner: "Specification",
		columns: [
			"Id",
			"Status",
			"What it is for",
			"Looked after by",
			"Last release",
			"Implemented by",
		],
		rows: (await all()).map((one) => ({
			name: one.short,
			cells: [
				one.id,
				one.status,
				one.what_for,
				one.steward,
				milestoneLabel(one.last_release),
				one.implemented_by.map(({ entry }) => entry).join(" "),
			],
		})),
	}),
};
