import { type Catalog, entries, filesOf, vocabulary } from "#src/lint/catalog.ts";
import type { Report, Rule } from "#src/lint/rule.ts";
import { nearest } from "#src/schema/nearest.ts";
import { FILE_KINDS } from "#src/schema/registry.ts";

/** An address that was published answers for ever: it is that of an entry, or redirects to one. */
export const publishedId: Rule = {
	id: "published-id",
	description:
		"Every id in `data/published.yaml` is still that of an entry or capability, or redirects by `moved_from`.",
	why: "Addresses are promises: other sites link to them and embed figures by them.",
	example: {
		bad: "git mv content/meshes/kuma.yaml content/meshes/kuma-mesh.yaml",
		good: "npm run mesh -- rename kuma kuma-mesh",
	},
	check(catalog, report) {
		const answering = addresses(catalog);
		for (const { data } of filesOf(catalog, "published")) {
			for (const address of data.entries ?? []) {
				if (address === undefined || answering.has(address)) continue;
				const [collection = "", id = ""] = address.split("/");
				const message = `/${address}/ was published, and no entry has or takes over this address.`;
				const hint = `Bring content/${collection}/${id}.yaml back, or move it with "npm run mesh -- rename ${id} <new id>" or "remove ${id} --successor <id>".`;
				const gone = `content/${collection}/${id}.yaml`;
				report({ file: gone, path: [], at: "value", message, hint, cause: `entry ${id}` });
			}
			checkCapabilities(catalog, data.capabilities ?? [], report);
		}
	},
};

function addresses(catalog: Catalog): ReadonlySet<string | undefined> {
	const collections = new Map<string, string>(
		FILE_KINDS.map(({ kind, collection }) => [kind, collection]),
	);
	return new Set(
		entries(catalog).flatMap(({ kind, id, data }) => [
			`${collections.get(kind)}/${id}`,
			...(data.moved_from ?? []),
		]),
	);
}

function checkCapabilities(
	catalog: Catalog,
	published: readonly (string | undefined)[],
	report: Report,
): void {
	const today = vocabulary(catalog);
	const known = new Set(today.map(({ id }) => id));
	const fresh = today.filter(({ id }) => !published.includes(id));
	// Without a vocabulary every id would be reported, which would hide the one cause.
	for (const id of known.size === 0 ? [] : published) {
		if (id === undefined || known.has(id)) continue;
		const near = nearest(
			id,
			fresh.map((one) => one.id),
		);
		const message = `The capability "${id}" was published, and data/capabilities.yaml has it no more.`;
		const hint =
			near === undefined
				? `Bring the id ${id} back: a capability's name may change, its id never does.`
				: `Write ${id} here again instead of ${near}: a capability's name may change, its id never does.`;
		const path = fresh.find((one) => one.id === near)?.path ?? [];
		const file = today[0]?.file ?? "data/capabilities.yaml";
		report({ file, path, at: "value", message, hint, cause: `capability ${id}` });
	}
}
