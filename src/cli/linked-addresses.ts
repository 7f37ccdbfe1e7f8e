import type { Problem } from "#src/files/problem.ts";
import { strings } from "#src/lint/strings.ts";
import type { LinkFinding } from "#src/schema/entries/link-health.ts";
import type { LoadedFile } from "./load-file.ts";
import type { LoadedRoot } from "./load-root.ts";

type Placed = { readonly file: string; readonly line: number; readonly column: number };

/** Every address that readers can follow from the data, with the places that have it. */
export function linkedAddresses({ files }: LoadedRoot): ReadonlyMap<string, readonly Placed[]> {
	const placed = files.filter(({ file }) => file.kind !== "link-health").flatMap(addressesOf);
	const places = Map.groupBy(placed, ({ address }) => address);
	return new Map([...places].map(([address, found]) => [address, found.map(({ at }) => at)]));
}

function addressesOf({ file, position }: LoadedFile) {
	return strings(file).flatMap(({ path, value }) => {
		if (!/^https?:\/\/\S+$/.test(value) || !URL.canParse(value)) return [];
		// What programs read is not for readers.
		if (path[0] === "refresh") return [];
		return [{ address: value, at: { file: file.file, ...position(path, "value") } }];
	});
}

const SAID: Readonly<Record<LinkFinding["outcome"], string>> = {
	moved: "has moved",
	gone: "is gone",
	refused: "turns programs away",
	failing: "cannot be read",
};

const CURES: Readonly<Record<LinkFinding["outcome"], string>> = {
	moved: "Read it there and write the new address.",
	gone: "Find where the project says it today; what no page proves any more is unknown.",
	refused: "Open it yourself. If it proves the claim, leave it.",
	failing: "Try again another day. If it stays so, find another page.",
};

/** What is wrong with addresses, once for each place that has them. */
export function linkProblems(
	findings: readonly LinkFinding[],
	addresses: ReadonlyMap<string, readonly Placed[]>,
): readonly Problem[] {
	return findings.flatMap((finding) => {
		const { address, outcome, status, to } = finding;
		const how = status === undefined ? "" : ` (status ${status})`;
		const where = to === undefined ? "" : ` to ${to}`;
		const message = `${address} ${SAID[outcome]}${where}${how}.`;
		return (addresses.get(address) ?? []).map((place) => ({
			...place,
			severity: outcome === "gone" ? ("error" as const) : ("warning" as const),
			rule: "evidence-link",
			message,
			hint: CURES[outcome],
		}));
	});
}
