/**
 * Which elements need the attribute that ties a component's styles to them.
 *
 * Astro gives it to every element of a component, also to those that none of its rules can apply to: to every
 * cell of a table, although one rule is about its first column.
 *
 * @module
 */

/** What a rule asks of an element, as far as it cannot change on the page. */
type Asked = {
	/** Name of the element; `undefined` when any will do. */
	readonly tag: string | undefined;
	readonly classes: readonly string[];
};

/** Of each scope, what its rules ask of elements. */
export type ScopeRules = ReadonlyMap<string, readonly Asked[]>;

const ANYTHING: Asked = { tag: undefined, classes: [] };
/** The part of a selector that ends in a scope; what follows it only asks for more. */
const SCOPED = /([\s>+~,{}(;])?([a-z][a-z0-9]*)?((?:\.[\w-]+)*)\[data-([a-z0-9]{5})\]/gi;
const SCOPE = / data-([a-z0-9]{5})(?=[\s>/])/g;
const VERBATIM = /(<(style|script)\b[\s\S]*?<\/\2>)/;
const NAMED = /^<([a-z0-9-]+)(?:[^>]*? class="([^"]*)")?/;
const TAG = /<[a-z](?:[^">]+|"[^"]*")*>/g;
/** How scripts give classes to elements: `classList.add("a")`, `className = "a"`. */
const SET = /\bclassList\??\.(?:add|toggle|replace)\(([^)]*)\)|\.className=(["'`][^"'`]*)/g;

/** @param css - All styles of a site. */
export function scopeRules(css: string): ScopeRules {
	const rules = new Map<string, Asked[]>();
	for (const [, before, tag, classes = "", scope = ""] of `\n${css}`.matchAll(SCOPED)) {
		const isWhole = before !== undefined;
		const asked = { tag: tag?.toLowerCase(), classes: classes.split(".").slice(1) };
		rules.set(scope, [...(rules.get(scope) ?? []), isWhole ? asked : ANYTHING]);
	}
	return rules;
}

/**
 * The classes scripts may give to elements.
 *
 * @param code - All scripts of a site; they name classes in place and not by variables.
 */
export function setClasses(code: string): ReadonlySet<string> {
	const set = [...code.matchAll(SET)].map(([, listed = "", whole = ""]) => listed + whole);
	return new Set(set.join(" ").match(/[\w-]+/g));
}

/**
 * Takes from pages the scopes that no rule asks for.
 *
 * @param known - Rules of all styles of the site.
 * @param maySet - Whether a script may give an element this class later.
 */
export function scopeRemover(
	known: ScopeRules,
	maySet: (name: string) => boolean,
): (html: string) => string {
	const fits = new Map<string, boolean>();
	const isNeeded = (scope: string, tag: string, classes: string): boolean => {
		const key = `${scope} ${tag} ${classes}`;
		const found = fits.get(key) ?? mayApply(known.get(scope), tag, classes.split(" "), maySet);
		fits.set(key, found);
		return found;
	};
	const lean = (tag: string) => {
		if (!tag.includes(" data-")) return tag;
		const [, name = "", classes = ""] = tag.match(NAMED) ?? [];
		return tag.replace(SCOPE, (all, scope: string) => (isNeeded(scope, name, classes) ? all : ""));
	};
	// The expression has two groups: after each text come what it split at and the name in it.
	return (html) =>
		html
			.split(VERBATIM)
			.map((part, at) => (at % 3 === 0 ? part.replace(TAG, lean) : at % 3 === 1 ? part : ""))
			.join("");
}

/** A name of five letters that no style knows may be data of a script: it stays. */
function mayApply(
	rules: readonly Asked[] | undefined,
	tag: string,
	classes: readonly string[],
	maySet: (name: string) => boolean,
): boolean {
	return (
		rules?.some(
			(asked) =>
				(asked.tag ?? tag) === tag &&
				asked.classes.every((one) => classes.includes(one) || maySet(one)),
		) ?? true
	);
}
