import { entries } from "#src/lint/catalog.ts";
import type { Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";
import { FILE_KINDS } from "#src/schema/registry.ts";

/** An address that was left leads to one entry, and is not the address of another. */
export const movedFrom: Rule = {
	id: "moved-from",
	description: "An address in `moved_from` is not that of an entry and leads to one entry only.",
	why: "An old address can lead to one page only, and not where a page already is.",
	example: {
		bad: "moved_from: [meshes/istio] while content/meshes/istio.yaml is there",
		good: "moved_from: [meshes/old-name]",
	},
	check(catalog, report) {
		const taken = new Map(
			entries(catalog).map(({ kind, id, file }) => [`${collectionOf(kind)}/${id}`, file]),
		);
		const left = new Map<string, string>();
		for (const { file, data } of entries(catalog)) {
			for (const [index, address] of (data.moved_from ?? []).entries()) {
				if (address === undefined) continue;
				const found = { file, path: ["moved_from", index], at: "value" } as const;
				const [owner, other] = [taken.get(address), left.get(address)];
				left.set(address, file);
				const name = `"${address}" in ${baseName(file)}`;
				if (owner !== undefined) {
					const message = `${name} is the address of ${owner}, so it cannot redirect.`;
					report({ ...found, message, hint: "Delete this line, or rename that entry." });
				} else if (other !== undefined && other !== file) {
					const message = `${name} leads to the entry of ${other} already.`;
					report({ ...found, message, hint: "Keep it in the entry it became." });
				}
			}
		}
	},
};

function collectionOf(kind: string): string | undefined {
	return FILE_KINDS.find((one) => one.kind === kind)?.collection;
}
