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
});

test("the repository of an entry is the same thing at another place", () => {
	const open = { ...entry, repository: "https://code.example/alpha" } as EntryRecord;
	expect(entryData(open, "https://mesh.example/")).toMatchObject({
		url: "https://alpha.example/",
		sameAs: "https://code.example/alpha",
	});
});

test.each([
	["Apache-2.0", "https://spdx.org/licenses/Apache-2.0"],
	["BUSL-1.1", "https://spdx.org/licenses/BUSL-1.1"],
	["0BSD", "https://spdx.org/licenses/0BSD"],
	// SPDX has a place for each licence, not for several or for those it does not list.
	["Apache-2.0 OR MIT", undefined],
	["Apache-2.0 WITH LLVM-exception", undefined],
	["LicenseRef-alpha", undefined],
	["Proprietary", undefined],
	[undefined, undefined],
])("the licence %s is at %s", (license, place) => {
	const licensed = { ...entry, license } as EntryRecord;
	expect(entryData(licensed, "https://mesh.example/").license).toBe(place);
});

test("the landscape is a data set whose files are below the site, under a folder too", () => {
	const data = landscapeData("https://mesh.example/docs/", {
		description: "All.",
		day: "2026-11-28",
	});
	expect(data).toEqual({
		"@context": "https://schema.org",
		"@type": "Dataset",
		name: "Meshscape: the service mesh landscape",
		description: "All.",
		url: "https://mesh.example/docs/api/",
		license: "https://creativecommons.org/licenses/by/4.0/",
		creator: {
			"@type": "Organization",
			name: "Meshscape",
			url: "https://mesh.example/docs/",
		},
		dateModified: "2026-11-28",
		isAccessibleForFree: true,
		distribution: [
			{
				"@type": "DataDownload",
				encodingFormat: "application/json",
				contentUrl: "https://mesh.example/docs/api/v1/index.json",
			},
		],
	});
});

test("a landscape in which nothing was read yet has no day", () => {
	const data = landscapeData("https://mesh.example/", { description: "All.", day: undefined });
	expect(data).not.toHaveProperty("dateModified");
});

test("no text ends the script around it", () => {
	expect(structuredText({ name: "</script>" })).not.toContain("<");
});
