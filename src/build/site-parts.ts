/**
 * What all pages together say, which a single one cannot be finished without: the rules of all styles,
 * the classes scripts give, and what many pages have word for word.
 *
 * Pages are read one after the other and let go again, so that a build of many needs no more memory
 * than one of few. What is kept is worked out of each text at once: a piece of a page keeps all of it.
 *
 * @module
 */

import { hash } from "node:crypto";
import { type ScopeRules, scopeRemover, scopeRules, setClasses } from "./needed-scopes.ts";
import { withPolicy } from "./page-policy.ts";
import { sharedCount, sharing } from "./shared-files.ts";
import { shortScopes } from "./short-scopes.ts";

/** Plain data, so that workers can be told. */
export type SiteParts = {
	readonly rules: ScopeRules;
	/** Classes that scripts may give to elements. */
	readonly set: ReadonlySet<string>;
	/** Hashes of what many pages have. */
	readonly common: ReadonlySet<string>;
};

const INLINE = /<(style|script)\b[^>]*>([\s\S]*?)<\/\1>/g;

/**
 * @param pages - Pages as Astro wrote them; only their styles and scripts are looked at.
 * @param sheets - Style sheets with short scopes.
 * @param scripts - Scripts that are files of their own.
 * @param scopes - The scope each short name stands for.
 */
export function siteParts(
	pages: Iterable<string>,
	sheets: Iterable<string>,
	scripts: Iterable<string>,
	scopes: Map<string, string>,
): SiteParts {
	const styles: ScopeRules[] = [];
	const set = new Set<string>();
	const count = sharedCount();
	const learn = (name: string, content: string) => {
		if (name === "style") styles.push(scopeRules(content));
		else for (const one of setClasses(content)) set.add(one);
	};
	for (const css of sheets) learn("style", css);
	for (const code of scripts) learn("script", code);
	const seen = new Set<string>();
	for (const html of pages) {
		const short = shortScopes(withoutMarkup(html), scopes);
		count.add(short);
		for (const [, name = "", content = ""] of short.matchAll(INLINE)) {
			const key = hash("sha1", content);
			if (!seen.has(key)) learn(name, content);
			seen.add(key);
		}
	}
	return { rules: merged(styles), set, common: count.common() };
}

/** The head of a page, and of its body the styles and scripts: what is looked at, and much shorter. */
function withoutMarkup(html: string): string {
	const [head = ""] = html.split("</head>", 1);
	const inBody = html.slice(head.length).match(INLINE) ?? [];
	return `${head}</head>${inBody.join("")}`;
}

function merged(styles: readonly ScopeRules[]): ScopeRules {
	const all = Map.groupBy(
		styles.flatMap((rules) => [...rules]),
		([scope]) => scope,
	);
	return new Map([...all].map(([scope, found]) => [scope, found.flatMap(([, asked]) => asked)]));
}

/** How a page is finished, and the files next to all pages that come of it. */
export type Finishing = {
	readonly finish: (html: string) => string;
	readonly files: ReadonlyMap<string, string>;
};

/**
 * Finishes pages one by one: short scopes and only those that are needed, what many have in files of its own,
 * and the policy of what a page may load.
 *
 * @param base - Path the site is hosted under, with a slash at both ends.
 */
export function finishing({ rules, set, common }: SiteParts, base: string): Finishing {
	const scopes = new Map<string, string>();
	const lean = scopeRemover(rules, (name) => set.has(name));
	const { share, files } = sharing(common, base);
	const finish = (html: string) => {
		return withPolicy(share(lean(shortScopes(html.replace(ISLAND, "$1"), scopes))));
	};
	return { finish, files };
}

/** Nothing reads the name Astro gives an island, which holds a hash of the folder the site was built in. */
const ISLAND = /(<astro-island) uid="[^"]*"/g;
