/**
 * What a page is about, in the words of schema.org, for programs that search.
 *
 * @module
 */

import type { EntryRecord } from "#src/domain/entries/entry.ts";
import { scriptJson } from "#src/domain/text/markup.ts";

const CONTEXT = "https://schema.org";

/** JSON-LD for a script element. */
export type StructuredData = Readonly<Record<string, unknown>>;

/** An entry as software: only what its file says, and nothing rated. */
export function entryData(entry: EntryRecord, address: string): StructuredData {
	const { name, summary, homepage, repository, license } = entry;
	return {
		"@context": CONTEXT,
		"@type": "SoftwareApplication",
		name,
		description: summary,
		applicationCategory: "DeveloperApplication",
		url: homepage,
		...(repository !== undefined && { sameAs: repository }),
		...licenceOf(license),
		subjectOf: address,
	};
}

/** Where SPDX has a licence; an expression of several, or one it does not list, has no such place. */
function licenceOf(license = "Proprietary") {
	const isListed = /^[A-Za-z0-9.-]+$/.test(license) && !/^(Proprietary|LicenseRef-)/.test(license);
	return isListed ? { license: `https://spdx.org/licenses/${license}` } : {};
}

/** The whole landscape as a data set that may be taken away. */
export function landscapeData(
	site: string,
	{ description, day }: { readonly description: string; readonly day: string | undefined },
): StructuredData {
	const at = (path: string) => new URL(path, site).href;
	return {
		"@context": CONTEXT,
		"@type": "Dataset",
		name: "Meshscape: the service mesh landscape",
		description,
		url: at("api/"),
		license: "https://creativecommons.org/licenses/by/4.0/",
		creator: { "@type": "Organization", name: "Meshscape", url: site },
		...(day !== undefined && { dateModified: day }),
		isAccessibleForFree: true,
		distribution: [
			{
				"@type": "DataDownload",
				encodingFormat: "application/json",
				contentUrl: at("api/v1/index.json"),
			},
		],
	};
}

/** Structured data as text that cannot end the element around it. */
export function structuredText(data: StructuredData): string {
	return scriptJson(data);
}
