import { createHash } from "node:crypto";
import type { Problem } from "#src/files/problem.ts";
import { strings } from "#src/lint/strings.ts";
import type { LinkFinding, LinkHealth } from "#src/schema/entries/link-health.ts";
import type { LinkAnswer } from "./check-link.ts";
import type { LoadedFile, LoadedRoot } from "./load-root.ts";

/** What is known of addresses: the day each was asked for, and what is wrong with some. */
export type LinkRecord = {
	/** Day an address last answered, by digest. */
	readonly healthy: ReadonlyMap<string, string>;
	/** By address. */
	readonly findings: ReadonlyMap<string, LinkFinding>;
};

/** An address as the record names it where there is nothing to say of it. */
export function addressDigest(address: string): string {
	return createHash("sha256").update(address).digest("hex").slice(0, 10);
}

/** The record of a file; an empty one where there is none yet. */
export function linkRecord(health: LinkHealth | undefined): LinkRecord {
	const { healthy = {}, findings = [] } = health ?? {};
	const days = Object.entries(healthy);
	return {
		healthy: new Map(
			days.flatMap(([day, digests]) => digests.split(" ").map((one) => [one, day] as const)),
		),
		findings: new Map(findings.map((finding) => [finding.address, finding])),
	};
}

/** The record as the file has it: of the addresses there still are, in an order that keeps diffs short. */
export function linkHealth(record: LinkRecord, addresses: readonly string[]): LinkHealth {
	const used = new Set(addresses.map(addressDigest));
	const kept = [...record.healthy].filter(([digest]) => used.has(digest));
	const days = [...Map.groupBy(kept, ([, day]) => day)].toSorted(([a], [b]) => (a < b ? -1 : 1));
	const digests = (of: typeof kept) =>
		of
			.map(([digest]) => digest)
			.toSorted()
			.join(" ");
	return {
		healthy: Object.fromEntries(days.map(([day, of]) => [day, digests(of)])),
		findings: addresses.toSorted().flatMap((address) => record.findings.get(address) ?? []),
	};
}

/** The record with one more answer; one that says to come back later changes nothing. */
export function withAnswer(
	{ healthy, findings }: LinkRecord,
	address: string,
	{ outcome, status, to }: LinkAnswer,
	today: string,
): LinkRecord {
	const digest = addressDigest(address);
	if (outcome === "busy") return { healthy, findings };
	if (outcome === "healthy") {
		const rest = [...findings].filter(([other]) => other !== address);
		return { healthy: new Map([...healthy, [digest, today]]), findings: new Map(rest) };
	}
	const before = findings.get(address);
	const since = before?.outcome === outcome ? before.since : today;
	const finding: LinkFinding = { address, outcome, since, checked: today };
	if (status !== undefined) finding.status = status;
	if (to !== undefined) finding.to = to;
	const rest = [...healthy].filter(([other]) => other !== digest);
	return { healthy: new Map(rest), findings: new Map([...findings, [address, finding]]) };
}

/**
 * The addresses that are to be asked, the most urgent first: never asked, then findings, then those
 * whose answer is oldest.
 *
 * @param before - Answers of this day or older are to be asked again.
 */
export function dueAddresses(
	addresses: readonly string[],
	{ healthy, findings }: LinkRecord,
	before: string,
): readonly string[] {
	const dated = addresses.map((address) => {
		const found = findings.get(address);
		const day = found?.checked ?? healthy.get(addressDigest(address)) ?? "";
		return { address, day, rank: day === "" ? 0 : found ? 1 : 2 };
	});
	return dated
		.filter(({ day }) => day <= before)
		.toSorted((a, b) => a.rank - b.rank || (a.day < b.day ? -1 : Number(a.day > b.day)))
		.map(({ address }) => address);
}

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
