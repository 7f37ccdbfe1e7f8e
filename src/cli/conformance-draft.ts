import { stringify } from "yaml";
import { readYaml } from "#src/files/read-yaml.ts";
import {
	type ConformanceReport,
	conformanceReportSchema,
	RELEASE_FORM,
} from "#src/schema/conformance/report.ts";
import { quoted } from "#src/schema/issue-case.ts";
import type { ReportInput } from "./conformance-input.ts";
import { Refusal } from "./errors.ts";
import { loadContent } from "./load-file.ts";
import { visible } from "./visible.ts";

/** A report that is ready to be filed. */
export type ReportDraft = {
	readonly report: ConformanceReport;
	/** The text of its file. */
	readonly text: string;
};

/** What the caller knows about a report beyond its text. */
export type FilingFacts = {
	readonly mesh: string | undefined;
	/** Mesh entry it is a distribution of. */
	readonly distributionOf: string | undefined;
	readonly release: string | undefined;
	readonly source: string | undefined;
	/** Day it is filed, `YYYY-MM-DD`. */
	readonly today: string;
};

const FIRST_LINE =
	"# yaml-language-server: $schema=../../../../public/schema/v1/conformance-report.json\n";

/**
 * Puts the facts of filing to a report, and checks the whole against its schema.
 *
 * @throws {@link Refusal} when the report names no release, or is not as reports are.
 */
export function conformanceDraft(input: ReportInput, facts: FilingFacts): ReportDraft {
	const release = releaseOf(input, facts.release);
	const given = {
		mesh: facts.mesh,
		distribution_of: facts.distributionOf,
		release: release === input.gatewayAPIVersion ? undefined : release,
		source: facts.source,
	};
	const known = Object.entries(given).filter(([, value]) => value !== undefined);
	const earlier = typeof input.filed === "object" ? input.filed : {};
	const filed = { ...earlier, ...Object.fromEntries(known), checked: facts.today };
	const data = { ...withoutContact(input), filed };
	const text = FIRST_LINE + stringify(data, { lineWidth: 0, indentSeq: true });
	refuseProblems(`data/conformance/gateway-api/${release}/report.yaml`, text);
	return { report: conformanceReportSchema.parse(data), text };
}

/** Addresses of people are left out: they are in the source, and age. */
function withoutContact(input: ReportInput): ReportInput {
	const { implementation } = input;
	if (typeof implementation !== "object" || implementation === null) return input;
	const { contact: _contact, ...named } = implementation as { readonly contact?: unknown };
	return { ...input, implementation: named };
}

function releaseOf(input: ReportInput, given: string | undefined): string {
	const version = input.gatewayAPIVersion;
	const release = given ?? version;
	if (typeof release === "string" && release.length <= 40 && RELEASE_FORM.test(release))
		return release;
	const shown =
		typeof version === "string"
			? `gatewayAPIVersion is ${quoted(version)}`
			: "there is no gatewayAPIVersion";
	throw new Refusal(`The report names no release: ${shown}. Name it with --release v1.4.0.`);
}

/** The file is judged as it will be read back, not as it was meant. */
function refuseProblems(path: string, text: string): void {
	const problems = loadContent(path, readYaml(Buffer.from(text)))?.problems ?? [];
	const reasons = problems.slice(0, 5).map(({ message }) => visible(message));
	const rest = problems.length - reasons.length;
	if (rest > 0) reasons.push(`And ${rest} more.`);
	if (reasons.length > 0) throw new Refusal(`Not filed. ${reasons.join(" ")}`);
}
