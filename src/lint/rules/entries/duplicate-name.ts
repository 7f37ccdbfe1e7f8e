import { type CatalogEntry, entries } from "#src/lint/catalog.ts";
import type { Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";

/** Names and aliases tell entries apart. */
export const duplicateName: Rule = {
	id: "duplicate-name",
	description: "A name or alias belongs to one entry and is written once.",
	why: "Search and comparison lead a name to one entry; one project is one entry.",
	example: { bad: "name: Istio in content/meshes/my-istio.yaml", good: "name: My Istio" },
	check(catalog, report) {
		const owners = new Map<string, string>();
		for (const entry of entries(catalog)) {
			const { file } = entry;
			const own = new Set<string>();
			let copied: string | undefined;
			for (const { name, path } of names(entry)) {
				const key = plain(name, "");
				const owner = owners.get(key) ?? file;
				owners.set(key, owner);
				// Two spellings of one entry's name, with and without a space, help readers who search.
				const repeated = own.has(plain(name, " "));
				own.add(plain(name, " "));
				if (owner === file && !repeated) continue;
				// A copied file repeats the aliases as well.
				if (owner !== file && copied === owner) continue;
				if (path[0] === "name" && owner !== file) copied = owner;
				const taken = owner === file ? "is listed twice in the file" : `is also in ${owner}`;
				const message = `The name "${name}" in ${baseName(file)} ${taken}.`;
				const hint =
					copied === owner
						? "If it is a copied file, write its own name, aliases and facts; one project is one entry."
						: "Keep the name in one place; one project is one entry.";
				// A copied file has the other one's home page as well.
				report({ file, path, at: "value", message, hint, explains: ["shared-home"] });
			}
		}
	},
};

function plain(name: string, space: string): string {
	return name.normalize("NFKC").trim().toLowerCase().replace(/\s+/g, space);
}

function names({ data }: CatalogEntry) {
	const aliases = (data.aliases ?? []).map((name, index) => ({ name, path: ["aliases", index] }));
	return [{ name: data.name, path: ["name"] }, ...aliases].flatMap(({ name, path }) =>
		name === undefined ? [] : [{ name, path }],
	);
}
