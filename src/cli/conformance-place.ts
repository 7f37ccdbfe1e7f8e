import { lstatSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import {
	implementationId,
	type LooseReport,
	nameAsId,
	reportRelease,
} from "#src/domain/conformance/report.ts";
import { readYaml, readYamlFile } from "#src/files/read-yaml.ts";
import {
	type ConformanceReport,
	conformanceReportSchema,
	RELEASE_FORM,
} from "#src/schema/conformance/report.ts";
import { quoted } from "#src/schema/issue-case.ts";
import { Refusal, visible } from "./command.ts";
import type { ReportInput } from "./conformance-input.ts";
import { loadContent } from "./load-root.ts";

/** Where a report goes. */
export type ReportPlace = {
	/** Path below the root, with forward slashes. */
	readonly path: string;
	/** True where another report lies. */
	readonly taken: boolean;
	/** What lies there, when it is another report: its version and day. */
	readonly held?: string | undefined;
};

/**
 * Finds the place of a report: release, implementation, its channel or mode where another lies, and
 * its version where a report on another version of the same set-up lies.
 *
 * @param replaces - Put it in the place of the report of the same set-up, whatever its version.
 * @throws {@link Refusal} when something on the way is a link or no folder.
 */
export function conformancePlace(
	root: string,
	report: ConformanceReport,
	replaces = false,
): ReportPlace {
	const folder = `data/conformance/gateway-api/${reportRelease(report)}`;
	refuseLinks(root, folder);
	const id = implementationId(report);
	const variant = [report.gatewayAPIChannel, report.mode]
		.filter((word) => word !== undefined && word !== "default")
		.map((word) => nameAsId(word ?? ""));
	const names = [id, [id, ...variant].join("-")];
	const version = nameAsId(report.implementation.version);
	const at = (name: string) => placeAt(root, `${folder}/${name}.yaml`);
	const places = [...new Set(names)].map(at);
	const versions = [...new Set(names)].map((name) => at(`${name}-${version}`));
	const all = [...places, ...versions];
	const isFree = ({ data }: PlaceHeld) => data === undefined;
	const free = places.some(({ data }) => isSameSetUp(data, report)) ? versions : all;
	const fitting =
		all.find(
			({ data }) => isSameSetUp(data, report) && (replaces || isSameVersion(data, report)),
		) ?? free.find(isFree);
	const { path, taken, held } = fitting ?? (all.at(-1) as PlaceHeld);
	return { path, taken, held };
}

type PlaceHeld = ReportPlace & {
	readonly data: LooseReport | undefined;
};

function placeAt(root: string, path: string): PlaceHeld {
	if (lstatSync(join(root, path), { throwIfNoEntry: false }) === undefined) {
		return { path, taken: false, data: undefined };
	}
	const data: LooseReport = readYamlFile(join(root, path)).data ?? {};
	return { path, taken: true, data, held: `${versionOf(data)}, ${String(data.date).slice(0, 10)}` };
}

function versionOf({ implementation }: LooseReport): string {
	return String((implementation as { version?: unknown } | null | undefined)?.version);
}

function isSameSetUp(held: LooseReport | undefined, report: ConformanceReport): boolean {
	const same = (field: "gatewayAPIChannel" | "mode") => held?.[field] === report[field];
	return held !== undefined && same("gatewayAPIChannel") && same("mode");
}

function isSameVersion(held: LooseReport | undefined, report: ConformanceReport): boolean {
	return held !== undefined && versionOf(held) === report.implementation.version;
}

function refuseLinks(root: string, folder: string): void {
	const names = folder.split("/");
	for (const depth of names.keys()) {
		const part = names.slice(0, depth + 1).join("/");
		const stats = lstatSync(join(root, part), { throwIfNoEntry: false });
		if (stats !== undefined && !stats.isDirectory()) throw new Refusal(`${part} is not a folder.`);
	}
}

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
