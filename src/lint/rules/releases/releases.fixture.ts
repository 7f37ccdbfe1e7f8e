import { catalogWith } from "#src/lint/catalog.fixture.ts";
import type { Catalog } from "../../catalog.ts";

const source = "https://example.org/releases";
const checked = "2026-11-20";

/** A cycle as written in a file. */
export function written(cycle: string, more: object = {}) {
	return { cycle, edition: "open-source", source, checked, ...more };
}

/** A root with one mesh and its releases. */
export function rootWithReleases(
	list: readonly object[],
	{ mesh = {}, ...more }: { readonly mesh?: object; readonly [field: string]: unknown } = {},
): Catalog {
	const security = { cves_complete: false, checked };
	return catalogWith({
		"content/meshes/alpha.yaml": { name: "Alpha", status: "active", ...mesh },
		"content/releases/alpha.yaml": { releases: list, security, checked, ...more },
	});
}

/** A policy as written in a file. */
export function policyWith(rule: object) {
	return { policy: { text: "Some are supported.", rule, source, checked } };
}
