/**
 * What can be asked of the releases of a mesh: support today, length of support, Kubernetes,
 * upgrades, audits. A value is a word and, where it needs one, a number: `months-12`.
 *
 * @module
 */

import { addMonths, lastDay } from "#src/domain/releases/days.ts";
import type { ReleaseFacts } from "#src/domain/releases/facts.ts";

/** Lengths of support that are offered, in months. */
const MONTHS = [3, 6, 12, 24] as const;

/** Years from whose start on an audit is asked for. */
const AUDIT_YEARS = [2023, 2024, 2025] as const;

/** The values that can be asked for, given the Kubernetes minors the facts speak of. */
export function releaseValues(minors: readonly string[]): readonly string[] {
	return [
		"free-support",
		...MONTHS.map((months) => `months-${months}`),
		...minors.map((minor) => `kubernetes-${minor}`),
		"skip-minor",
		...AUDIT_YEARS.map((year) => `audit-${year}`),
	];
}

/** What a value asks for, in words. */
export function releaseValueName(value: string): string {
	const [kind = "", rest = ""] = split(value);
	switch (kind) {
		case "free":
			return "A release supported today without payment";
		case "months":
			return `Support of at least ${rest} months from today`;
		case "kubernetes":
			return `A supported release listed for Kubernetes ${rest}`;
		case "skip":
			return "May skip a minor release when upgrading";
		case "audit":
			return `A published audit since ${rest}`;
		default:
			return value;
	}
}

/**
 * Whether the releases of a mesh meet a value; `undefined` where no source says.
 *
 * An end of support that is not fixed yet answers no question about months, and an audit that was
 * not found is not an audit that does not exist.
 */
export function meetsRelease(facts: ReleaseFacts | undefined, value: string): boolean | undefined {
	if (facts === undefined) return undefined;
	const [kind = "", rest = ""] = split(value);
	switch (kind) {
		case "free":
			return facts.isFreeSupported;
		case "months":
			return lastsFor(facts, Number(rest));
		case "kubernetes":
			if (facts.kubernetes.includes(rest)) return true;
			return facts.unlisted.includes(rest) ? false : undefined;
		case "skip":
			return facts.skip === undefined ? undefined : facts.skip > 0;
		case "audit":
			return facts.audit !== undefined && lastDay(facts.audit) >= `${rest}-01-01`
				? true
				: undefined;
		default:
			return undefined;
	}
}

function lastsFor({ until, day, mark }: ReleaseFacts, months: number): boolean | undefined {
	if (until === "open") return undefined;
	if (until === undefined) return mark?.word === "no supported release" ? false : undefined;
	return until >= addMonths(day, months);
}

function split(value: string): readonly string[] {
	const at = value.indexOf("-");
	return [value.slice(0, at), value.slice(at + 1)];
}
