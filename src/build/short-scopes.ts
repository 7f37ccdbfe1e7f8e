/** How much of a scope's hash is kept: five letters tell ten times as many components apart as there are. */
const KEPT = 5;

/**
 * The attributes that tie a component's styles to its elements, `data-astro-cid-sie5faan`, made shorter.
 *
 * They are a third of the bytes of a page of tables. Styles and pages must be shortened alike.
 *
 * @param known - The scope each short name stands for, of all files of a build.
 * @throws {Error} When two scopes have the same short name.
 */
export function shortScopes(text: string, known: Map<string, string>): string {
	return text.replace(/data-astro-cid-([a-z0-9]+)/g, (_all, scope: string) => {
		const short = scope.slice(0, KEPT);
		const before = known.get(short);
		if (before !== undefined && before !== scope) {
			throw new Error(`The scopes ${before} and ${scope} of two components have one short name.`);
		}
		known.set(short, scope);
		return `data-${short}`;
	});
}
