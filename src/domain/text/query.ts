/**
 * What an address asks for, as named values: read against what a page knows, and written again.
 *
 * Every page with choices in its address reads them here, so that an address is read everywhere in the
 * same way: what is not known is left out and named, never guessed.
 *
 * @module
 */

/** One named value of a query, `mesh=istio`. */
export type Part = readonly [name: string, value: string];

/** The values each name may have: a list, or a question asked of a value. */
export type KnownParts = Readonly<Record<string, readonly string[] | ((value: string) => boolean)>>;

/** The parts of a query that are known, and the others as written there. */
export type ReadParts = {
	/** All values of a name, each once, in the order of the address. */
	readonly all: (name: string) => readonly string[];
	/** The first value of a name. */
	readonly first: (name: string) => string | undefined;
	readonly has: (name: string, value: string) => boolean;
	/** `name=value` of each part that means nothing to the page. */
	readonly ignored: readonly string[];
};

/** Reads the parts of a query; a part whose name or value is not known is ignored and named. */
export function readParts(query: Iterable<Part>, known: KnownParts): ReadParts {
	const values = new Map<string, Set<string>>();
	const ignored: string[] = [];
	for (const [name, value] of query) {
		if (!isKnown(known, name, value)) ignored.push(`${name}=${value}`);
		else values.set(name, (values.get(name) ?? new Set()).add(value));
	}
	const all = (name: string) => [...(values.get(name) ?? [])];
	return {
		all,
		first: (name) => all(name)[0],
		has: (name, value) => all(name).includes(value),
		ignored,
	};
}

function isKnown(known: KnownParts, name: string, value: string): boolean {
	// A query names what it likes, also what every object has.
	const allowed = Object.hasOwn(known, name) ? known[name] : undefined;
	return typeof allowed === "function" ? allowed(value) : (allowed?.includes(value) ?? false);
}

/**
 * Parts with the lists among them taken apart: `meshes=a,b` becomes `meshes=a` and `meshes=b`.
 *
 * @param lists - Names whose values are lists.
 */
export function separateLists(query: Iterable<Part>, lists: readonly string[]): readonly Part[] {
	return [...query].flatMap(([name, value]): readonly Part[] => {
		if (!lists.includes(name)) return [[name, value]];
		const items = value.split(",").map((item) => item.trim());
		return items.filter((item) => item !== "").map((item) => [name, item]);
	});
}

/**
 * The query of these parts, without `?`; empty without parts. Those without a value are left out.
 *
 * Colons, commas and bars stay readable: a query may hold them as they are (RFC 3986, section 3.4, and
 * browsers leave the bar alone).
 */
export function queryText(parts: Iterable<readonly [string, string | undefined]>): string {
	const given = [...parts].flatMap(([name, value]) => (value ? [[name, value]] : []));
	return `${new URLSearchParams(given)}`.replaceAll(/%(3A|2C|7C)/g, decodeURIComponent);
}
