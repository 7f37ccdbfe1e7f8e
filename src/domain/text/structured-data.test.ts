import { expect, test } from "vitest";
import type { EntryRecord } from "#src/domain/entries/entry.ts";
import { entryData, landscapeData, structuredText } from "./structured-data.ts";

const entry = {
	name: "Alpha",
	summary: "A mesh.",
	homepage: "https://alpha.example/",
	license: "Apache-2.0",
} as EntryRecord;

test("an entry says what its file says, and leaves out what it does not", () => {
	expect(entryData(entry, "https://mesh.example/meshes/alpha/")).toEqual({
		"@context": "https://schema.org",
		"@type": "SoftwareApplication",
		name: "Alpha",
		description: "A mesh.",
		applicationCategory: "DeveloperApplication",
		url: "https://alpha.example/",
		license: "https://spdx.org/licenses/Apache-2.0",
		subjectOf: "https://mesh.example/meshes/alpha/",
	});
	const other = { ...entry, license: "Proprietary" } as EntryRecord;
	expect(entryData(other, "https://mesh.example/")).not.toHaveProperty("license");
});

test("the landscape is a data set whose files stand below the site, under a folder too", () => {
	const data = landscapeData("https://mesh.example/docs/", {
		description: "All.",
		day: "2026-11-28",
	});
	expect(data.dateModified).toBe("2026-11-28");
	expect(data.distribution).toEqual([
		{
			"@type": "DataDownload",
			encodingFormat: "application/json",
			contentUrl: "https://mesh.example/docs/api/v1/index.json",
		},
	]);
});

test("no text ends the script it stands in", () => {
	expect(structuredText({ name: "</script>" })).not.toContain("<");
});
