import { capabilityGroups } from "#src/catalog/comparison.ts";
import { capabilitiesDocument } from "#src/schema/api/instrument-documents.ts";
import type { Resource } from "../resource.ts";

/** The comparison vocabulary. */
export const capabilities: Resource = {
	id: "capabilities",
	title: "Capabilities",
	description: "The vocabulary: every capability with its question, why it matters, how to verify.",
	path: "/api/v1/capabilities.json",
	schema: capabilitiesDocument,
	documents: async () => [{ body: { groups: await capabilityGroups() } }],
	table: async () => ({
		corner: "Id",
		columns: ["Group", "Name", "Question", "Why it matters", "How to verify"],
		rows: (await capabilityGroups()).flatMap((group) =>
			group.capabilities.map(({ id, name, question, why = "", verify = "" }) => ({
				name: id,
				cells: [group.name, name, question, why, verify],
			})),
		),
	}),
};
