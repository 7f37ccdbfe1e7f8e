import type { Finding } from "#src/schema/issue-case.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Fields of a claim; none of them is the id of a capability. */
const CLAIM_FIELDS = ["level", "note", "since", "stage", "edition", "modes", "evidence", "checked"];

/** Data without a slip of indentation, and the one problem it is. */
export type Deepened = { readonly data: Fields; readonly findings: readonly Finding[] };

/**
 * Finds claims whose fields are indented like their id, and takes them out of the data.
 *
 * As data that is a claim without content and some capabilities of strange names: nine problems
 * that do not name the one slip.
 */
export function shallowClaims(data: Fields, file: string): Deepened {
	const { capabilities } = data;
	if (typeof capabilities !== "object" || capabilities === null) return { data, findings: [] };
	const keys = Object.keys(capabilities);
	const slipped = keys.filter((key) => CLAIM_FIELDS.includes(key));
	const [first] = slipped;
	if (first === undefined) return { data, findings: [] };
	const id = keys[keys.indexOf(first) - 1];
	const others = Object.entries(capabilities).filter(
		([key]) => key !== id && !slipped.includes(key),
	);
	const owner = id === undefined ? "a claim" : `the claim "${id}"`;
	const finding: Finding = {
		rule: "schema-indentation",
		path: ["capabilities", first],
		at: "key",
		message: `The fields of ${owner} in ${file} are indented like its id.`,
		hint: `Indent ${slipped.join(", ")} by two more spaces.`,
	};
	return { data: { ...data, capabilities: Object.fromEntries(others) }, findings: [finding] };
}
