import type { Catalog } from "./catalog.ts";
import type { Rule } from "./rule.ts";
import { runRules } from "./run-rules.ts";

/** What a rule says of a catalog, one text per finding: where, what, and the cure. For tests. */
export function messages(rule: Rule, catalog: Catalog): readonly string[] {
	return runRules([rule], catalog).map(({ file, path, at, place, message, hint }) => {
		const where = place ? `${place.line}:${place.column}` : `${path.join(".")} (${at})`;
		return `${file} ${where}: ${message} ${hint}`;
	});
}
