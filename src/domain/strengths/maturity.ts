/**
 * The maturity axis: years, foundation, status, reports, each part with its weight.
 *
 * @module
 */

import { lifecycle } from "#src/domain/entries/entry.ts";
import type { AxisScore } from "#src/domain/strengths/axis.ts";
import { formatDate, yearFraction } from "#src/domain/text/dates.ts";
import type { FoundationLevel, Status } from "#src/schema/entries/entry-vocabulary.ts";
import type { MaturityPart, StrengthAxis } from "#src/schema/strengths/strengths.ts";

/** Years of stable life that count in full. */
const FULL_YEARS = 8;

const FOUNDATION: Readonly<Record<FoundationLevel, number>> = {
	graduated: 1,
	incubating: 2 / 3,
	sandbox: 1 / 3,
	archived: 0,
};

const STATUS: Readonly<Record<Exclude<Status, "unknown">, number>> = {
	active: 1,
	maintenance: 0.5,
	dormant: 0,
	archived: 0,
	discontinued: 0,
};

type Sourced = { readonly date: string; readonly source: string };

/** What is read of a project. */
export type MaturingProject = {
	readonly id: string;
	readonly status: Status;
	readonly status_source?: string | undefined;
	readonly ga?: Sourced | undefined;
	readonly ended?: Sourced | undefined;
	readonly governance?:
		| {
				readonly steward: string;
				readonly level?: FoundationLevel | undefined;
				readonly source: string;
		  }
		| undefined;
};

/** What is known besides the project's own entry. */
export type MaturityContext = {
	/** Day the years are counted to, `YYYY-MM-DD`. */
	readonly day: string;
	/** Day and address of each mesh's newest conformance report; `undefined` where none were read. */
	readonly reports?:
		| ReadonlyMap<string, { readonly date: string; readonly source: string | undefined }>
		| undefined;
};

/** One part of maturity, 0 to 1; without a value it is unknown. */
export type MaturityFinding = {
	readonly part: MaturityPart;
	readonly value: number | undefined;
	/** The fact in words. */
	readonly said: string;
	readonly source?: string | undefined;
};

/**
 * The parts of a project's maturity.
 *
 * Years of a discontinued project stop at its end. A company's project has no foundation level, which
 * counts as none; one without any word on its steward is unknown.
 */
export function maturityParts(
	project: MaturingProject,
	context: MaturityContext,
): readonly MaturityFinding[] {
	return [
		yearsStable(project, context.day),
		foundationLevel(project),
		projectStatus(project),
		conformanceReport(project.id, context),
	];
}

function yearsStable({ ga, ended }: MaturingProject, day: string): MaturityFinding {
	const part = "years-stable";
	if (ga === undefined) return { part, value: undefined, said: "no date of general availability" };
	const years = Math.max(0, yearFraction(ended?.date ?? day) - yearFraction(ga.date));
	const value = Math.min(years, FULL_YEARS) / FULL_YEARS;
	return { part, value, said: `${years.toFixed(1)} years`, source: ga.source };
}

function foundationLevel({ governance }: MaturingProject): MaturityFinding {
	const part = "foundation-level";
	if (governance === undefined) return { part, value: undefined, said: "steward unknown" };
	const { level, steward, source } = governance;
	if (level === undefined) return { part, value: 0, said: `no level, ${steward}`, source };
	return { part, value: FOUNDATION[level], said: `${steward} ${level}`, source };
}

function projectStatus({ status, status_source }: MaturingProject): MaturityFinding {
	const value = status === "unknown" ? undefined : STATUS[status];
	return { part: "living-status", value, said: status, source: status_source };
}

function conformanceReport(id: string, { reports, day }: MaturityContext): MaturityFinding {
	const part = "conformance-report";
	if (reports === undefined) return { part, value: undefined, said: "reports not read yet" };
	const report = reports.get(id);
	if (report === undefined) return { part, value: 0, said: "no report" };
	const isRecent = yearFraction(day) - yearFraction(report.date) <= 1;
	return {
		part,
		value: isRecent ? 1 : 0,
		said: `report of ${formatDate(report.date)}`,
		source: report.source,
	};
}

/** The place of a project on the maturity axis: an interval, because a part can be unknown. */
export function maturityScore(
	axis: Pick<StrengthAxis, "parts">,
	project: MaturingProject & { readonly name: string },
	context: MaturityContext,
): AxisScore {
	const found = new Map(maturityParts(project, context).map(({ part, value }) => [part, value]));
	const parts = axis.parts.map(({ part, weight }) => ({ weight, value: found.get(part) }));
	const total = parts.reduce((sum, { weight }) => sum + weight, 0);
	const share = (unknown: number) =>
		parts.reduce((sum, { weight, value }) => sum + weight * (value ?? unknown), 0) / total;
	const low = share(0);
	return {
		mesh: { id: project.id, name: project.name, lifecycle: lifecycle(project.status) },
		low,
		high: share(1),
		value: low,
		known: parts.filter(({ value }) => value !== undefined).length,
		asked: parts.length,
	};
}

/** What readers see for the parts of maturity. */
export const MATURITY_PART_NAMES: Readonly<Record<MaturityPart, string>> = {
	"years-stable": "Years stable",
	"foundation-level": "Foundation level",
	"living-status": "Project status",
	"conformance-report": "Conformance report",
};
