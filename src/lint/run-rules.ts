import type { Catalog } from "./catalog.ts";
import type { LintFinding, Rule } from "./rule.ts";

/** A finding with the rule it came from. */
export type RuleFinding = LintFinding & {
	readonly rule: string;
	readonly severity: "error" | "warning";
};

/** What a set of rules has to say of a catalog, in the order of the rules. */
export function runRules(rules: readonly Rule[], catalog: Catalog): readonly RuleFinding[] {
	const findings: RuleFinding[] = [];
	for (const { id, severity = "error", check } of rules) {
		check(catalog, (finding) => findings.push({ ...finding, rule: id, severity }));
	}
	return findings;
}
