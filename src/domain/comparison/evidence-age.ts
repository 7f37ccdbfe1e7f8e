/**
 * How current a claim is: whether its evidence was read or only carried over, and whether it is
 * older than the newest release of its entry.
 *
 * @module
 */

import { claimDay } from "#src/domain/comparison/claim.ts";
import { compareVersions } from "#src/domain/releases/cycle-order.ts";
import type { Claim } from "#src/schema/comparison/claim.ts";

/** The newest release cycle of an entry, with the day of its first release where a source gives it. */
export type NewestCycle = { readonly cycle: string; readonly released?: string | undefined };

/** The part of a claim that says when it was read, and where. */
export type Dated = Pick<Claim, "checked" | "recorded" | "evidence" | "evidence_kind">;

/** How current a claim is. */
export type EvidenceAge = {
	/** Day the claim rests on. */
	readonly day: string;
	/** Somebody read the evidence that day; else it was only carried over from another record. */
	readonly isRead: boolean;
	/** Why it is older than the newest release, in words. */
	readonly outdated: string | undefined;
};

/** How current a claim is, measured against the newest release cycle of its entry. */
export function evidenceAge(claim: Dated, newest: NewestCycle | undefined): EvidenceAge {
	const day = claimDay(claim);
	return { day, isRead: claim.checked !== undefined, outdated: outdated(claim, day, newest) };
}

function outdated(claim: Dated, day: string, newest: NewestCycle | undefined): string | undefined {
	if (newest === undefined) return undefined;
	const { cycle, released } = newest;
	if (released?.length === FULL_DAY && day < released) return `before release ${cycle}`;
	const version = versionOf(claim);
	return version !== undefined && isEarlier(version, cycle)
		? `page of version ${version}, newest is ${cycle}`
		: undefined;
}

const FULL_DAY = "2026-11-28".length;

/**
 * The version a documentation address names as a part of its path: `/v1.22.x/`, `/release-1.29/`,
 * `/3.3/`. Three plain numbers are mostly the version of a library, and a conformance report is about
 * the release of the tests, so neither is taken.
 */
function versionOf({ evidence, evidence_kind }: Dated): string | undefined {
	if (evidence_kind === "conformance-report" || evidence.includes("/conformance/"))
		return undefined;
	const part = /\/(?:(?:v|release-)(\d+\.\d+)(?:\.(?:x|\d+))?|(\d+\.\d+)(?:\.x)?)(?=\/)/.exec(
		evidence,
	);
	return part?.[1] ?? part?.[2];
}

/** An earlier minor of the same major, or the major before. Numbers further apart are another product's. */
function isEarlier(version: string, cycle: string): boolean {
	if (!/^\d+\.\d+/.test(cycle)) return false;
	const [own, other] = [version, cycle].map((one) => Number(one.split(".")[0]));
	const minor = cycle.split(".").slice(0, 2).join(".");
	const isNear = own !== undefined && other !== undefined && other - own <= 1 && own > 0;
	return isNear && compareVersions(version, minor) > 0;
}
