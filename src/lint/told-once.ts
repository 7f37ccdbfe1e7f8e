import type { RuleFinding } from "./run-rules.ts";

/** Fewer are told one by one, each with the nearest id there is. */
const FEWEST = 3;

/**
 * Findings with one cause, told as one: an entry or capability that is gone is missed in many places.
 *
 * What is said stands at the first of them, and counts the others.
 */
export function toldOnce(findings: readonly RuleFinding[]): readonly RuleFinding[] {
	const byCause = Map.groupBy(findings, ({ cause }) => cause);
	return findings.flatMap((finding): readonly RuleFinding[] => {
		const { cause } = finding;
		const alike = cause === undefined ? [] : (byCause.get(cause) ?? []);
		if (cause === undefined || alike.length < FEWEST) return [finding];
		return alike[0] === finding ? [summary(finding, cause, alike)] : [];
	});
}

function summary(finding: RuleFinding, cause: string, alike: readonly RuleFinding[]): RuleFinding {
	const [kind = "", id = ""] = cause.split(" ");
	const files = new Set(alike.map(({ file }) => file)).size;
	const of = files === 1 ? "1 file names" : `${files} files name`;
	const places = `${of} it in ${alike.length} places, this one first`;
	if (kind === "capability") {
		const message = `"${id}" is not a capability any more: ${places}.`;
		const hint =
			"Bring the id back in data/capabilities.yaml: a capability's name may change, its id never does.";
		return { ...finding, message, hint };
	}
	const message = `"${id}" is not an entry any more: ${places}.`;
	const hint = `Bring content/…/${id}.yaml back: an entry that ends keeps its file, with its status changed. If its id has to change, name the old one in moved_from of the new file.`;
	return { ...finding, message, hint };
}
