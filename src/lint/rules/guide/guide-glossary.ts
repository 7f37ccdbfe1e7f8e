import { filesOf } from "#src/lint/catalog.ts";
import type { Rule } from "#src/lint/rule.ts";
import { didYouMean } from "#src/lint/strings.ts";

/** Every term is explained once, and every reference leads to one. */
export const guideGlossary: Rule = {
	id: "guide-glossary",
	description: "Glossary terms have ids and names of their own and refer to terms that exist.",
	why: "A word that is explained in two places is explained differently sooner or later.",
	example: { bad: "see: [ztunel]", good: "see: [ztunnel]" },
	check(catalog, report) {
		for (const { file, data } of filesOf(catalog, "glossary")) {
			const terms = data.terms ?? [];
			const ids = new Set(terms.flatMap((term) => (term?.id === undefined ? [] : [term.id])));
			const owners = new Map<string, number>();
			for (const [index, term] of terms.entries()) {
				for (const { name, path } of names(term)) {
					const key = name.toLowerCase();
					const owner = owners.get(key) ?? index;
					owners.set(key, owner);
					if (owner === index) continue;
					const message = `"${name}" in glossary.yaml is explained twice.`;
					const hint = "Keep it in one place, and refer to that place with see.";
					const at = ["terms", index, ...path];
					report({ file, path: at, at: "value", message, hint, explains: ["term"] });
				}
				for (const [place, name] of (term?.everyday ?? []).entries()) {
					if (name === undefined || [term?.term, ...(term?.aliases ?? [])].includes(name)) continue;
					const message = `"${name}" in glossary.yaml is not a name of "${term?.id}".`;
					const hint = "Under everyday, list only the term or one of its aliases.";
					report({ file, path: ["terms", index, "everyday", place], at: "value", message, hint });
				}
				for (const [place, id] of (term?.see ?? []).entries()) {
					if (id === undefined || (ids.has(id) && id !== term?.id)) continue;
					const said = id === term?.id ? "refers to itself" : "is not a term";
					const message = `"${id}" in glossary.yaml ${said}.`;
					const hint = didYouMean(id, id === term?.id ? [] : ids, "Name the id of another term.");
					const path = ["terms", index, "see", place];
					const cause = `term ${id}`;
					report({ file, path, at: "value", message, hint, cause });
				}
			}
		}
	},
};

type Term = {
	readonly id?: string | undefined;
	readonly term?: string | undefined;
	readonly aliases?: readonly (string | undefined)[] | undefined;
	readonly everyday?: readonly (string | undefined)[] | undefined;
};

/** Ids and names share one space: a link by name must lead to one term. */
function names(term: Term | undefined) {
	const aliases = (term?.aliases ?? []).map((name, index) => ({ name, path: ["aliases", index] }));
	return [
		{ name: term?.id, path: ["id"] },
		{ name: term?.term, path: ["term"] },
		...aliases,
	].flatMap(({ name, path }) => (name === undefined ? [] : [{ name, path }]));
}
