import { abstractions as all } from "#src/catalog/abstractions.ts";
import { milestoneLabel } from "#src/domain/conformance/specifications.ts";
import { abstractionsDocument } from "#src/schema/api/abstractions-document.ts";
import type { Resource } from "../resource.ts";

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
