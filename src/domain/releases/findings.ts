import { listed } from "#src/domain/text/words.ts";
import { type KubernetesMinor, strandedCycles } from "./compatibility.ts";
import { rangeHolds } from "./cycle-order.ts";
import { cycleLabel } from "./labels.ts";
import { cyclesOn, type ReleasesRecord } from "./status.ts";

/** What stands out in the data of a day: a sentence each, worked out, not written down. */
export type Finding = { readonly id: string; readonly text: string };

/** Findings about some entries, those that surprise most first. */
export function releaseFindings(
	records: readonly ReleasesRecord[],
	minors: readonly KubernetesMinor[],
	day: string,
): readonly Finding[] {
	return [
		unlistedMinors(records, minors),
		stranded(records, minors, day),
		vendorsOnly(records, day),
		withoutPolicy(records),
	].filter((finding) => finding !== undefined);
}

function unlistedMinors(
	records: readonly ReleasesRecord[],
	minors: readonly KubernetesMinor[],
): Finding | undefined {
	const ranges = records.flatMap(({ releases }) => releases.flatMap((one) => one.kubernetes ?? []));
	const unlisted = minors
		.filter(({ isSupported }) => isSupported)
		.filter(({ minor }) => ranges.every((range) => !rangeHolds(range, minor)));
	if (unlisted.length === 0 || ranges.length === 0) return undefined;
	const names = unlisted.map(({ minor }) => minor);
	return { id: "unlisted", text: `No mesh lists Kubernetes ${listed(names)} for any release.` };
}

function stranded(
	records: readonly ReleasesRecord[],
	minors: readonly KubernetesMinor[],
	day: string,
): Finding | undefined {
	const found = strandedCycles(records, minors, day);
	if (found.length === 0) return undefined;
	const names = found.map((one) => `${one.record.name} ${cycleLabel(one)}`);
	return {
		id: "stranded",
		text: `Supported, but listed for no Kubernetes that is itself supported: ${listed(names, 12)}.`,
	};
}

function vendorsOnly(records: readonly ReleasesRecord[], day: string): Finding | undefined {
	const found = records.filter(
		(record) => cyclesOn(record, day)[0]?.support.state === "vendors-only",
	);
	if (found.length === 0) return undefined;
	const names = found.map(({ name }) => name);
	return { id: "vendors-only", text: `${listed(names)}: stable releases come from vendors only.` };
}

function withoutPolicy(records: readonly ReleasesRecord[]): Finding | undefined {
	const found = records.filter(({ policy }) => policy === undefined);
	if (found.length === 0) return undefined;
	const names = found.map(({ name }) => name);
	return {
		id: "no-policy",
		text: `No support policy was found for ${found.length} of ${records.length}: ${listed(names, 24)}.`,
	};
}
