import { lstatSync } from "node:fs";
import { basename } from "node:path";
import { nameAsId } from "#src/domain/conformance/report.ts";
import { readYamlFile, type YamlContent } from "#src/files/read-yaml.ts";
import type { AnyCatalogFile } from "#src/lint/catalog.ts";
import { quoted } from "#src/schema/issue-case.ts";
import { Refusal, visible } from "./command.ts";

/** Fields that are texts even where they look like numbers: `1.20` is not 1.2. */
const TEXTS = [
	["gatewayAPIVersion"],
	["implementation", "organization"],
	["implementation", "project"],
	["implementation", "version"],
] as const;

/** What a report may hold before its schema has seen it. */
export type ReportInput = {
	readonly [field: string]: unknown;
	readonly kind?: unknown;
	readonly gatewayAPIVersion?: unknown;
	readonly implementation?: unknown;
	readonly filed?: unknown;
};

/**
 * Reads a file that should be a conformance report, trusting nothing about it.
 *
 * @returns The data as the suite wrote it; whether it holds is for the schema to say.
 * @throws {@link Refusal} when it is not a readable file, no plain YAML or no conformance report.
 */
export function conformanceInput(path: string): ReportInput {
	const name = visible(basename(path));
	// Reading a pipe or a device would wait for ever.
	const isFile = (at: string) => lstatSync(at, { throwIfNoEntry: false })?.isFile() === true;
	if (!isFile(path)) throw new Refusal(`${visible(path)} is not a file.`);
	const { data, locator, problems } = readYamlFile(path);
	const report: ReportInput | undefined = data;
	const [problem] = problems;
	if (problem !== undefined || report === undefined) {
		const place = problem === undefined ? "" : `:${problem.line}:${problem.column}`;
		throw new Refusal(`${name}${place}: ${visible(problem?.message ?? "The file is empty.")}`);
	}
	if (report.kind !== "ConformanceReport") {
		const kind =
			typeof report.kind === "string" ? `its kind is ${quoted(report.kind)}` : "it names no kind";
		throw new Refusal(`${name} is not a conformance report: ${kind}, not "ConformanceReport".`);
	}
	refuseOtherSuite(name, report);
	return TEXTS.reduce((texts, field) => asWritten(texts, field, locator), report);
}

const GATEWAY_API = /^gateway\.networking\.k8s\.io\//;

/** Other projects use the same kind: reports of another API, and of suites built on this one. */
function refuseOtherSuite(name: string, report: ReportInput): void {
	const { apiVersion } = report;
	if (apiVersion !== undefined && !GATEWAY_API.test(String(apiVersion))) {
		const found = quoted(typeof apiVersion === "string" ? apiVersion : String(apiVersion));
		throw new Refusal(`${name} is not a Gateway API report: its apiVersion is ${found}.`);
	}
	const other = Object.keys(report).find(
		(key) => /^[A-Za-z]+Version$/.test(key) && key !== "apiVersion" && key !== "gatewayAPIVersion",
	);
	if (other === undefined) return;
	throw new Refusal(
		`${name} is a report of another suite: it counts for ${quoted(other)}, not for Gateway API itself.`,
	);
}

function asWritten(
	report: ReportInput,
	[key, ...rest]: readonly string[],
	locator: YamlContent["locator"],
	above: readonly string[] = [],
): ReportInput {
	const value = key === undefined ? undefined : report[key];
	if (key === undefined || value === undefined || value === null) return report;
	const path = [...above, key];
	if (rest.length > 0 && isMapping(value)) {
		return { ...report, [key]: asWritten(value, rest, locator, path) };
	}
	const written = typeof value === "number" ? locator?.written(path) : undefined;
	return written === undefined ? report : { ...report, [key]: written };
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The mesh entry a report is about, found by id, name or alias.
 *
 * @param project - Name in the report.
 * @returns `undefined` when no entry, or more than one, goes by that name.
 */
export function conformanceMesh(
	files: readonly AnyCatalogFile[],
	project: string,
): string | undefined {
	const wanted = nameAsId(project);
	const found = files.filter((file) => file.kind === "mesh" && namesOf(file).includes(wanted));
	return found.length === 1 ? found[0]?.id : undefined;
}

/**
 * The mesh entry a report's project is a distribution of, as an earlier report of it was filed.
 *
 * @returns `undefined` when no report of that project says so.
 */
export function conformanceDistribution(
	files: readonly AnyCatalogFile[],
	project: string,
): string | undefined {
	const wanted = nameAsId(project);
	const found = files.flatMap(({ kind, data }) => {
		if (kind !== "conformance-report") return [];
		const { implementation, filed } = data as Filed;
		const isIt = nameAsId(implementation?.project ?? "") === wanted;
		return isIt && filed?.distribution_of !== undefined ? [filed.distribution_of] : [];
	});
	return new Set(found).size === 1 ? found[0] : undefined;
}

type Filed = {
	readonly implementation?: { readonly project?: string };
	readonly filed?: { readonly distribution_of?: string };
};

function namesOf({ id, data }: AnyCatalogFile): readonly string[] {
	const { name, aliases } = data as { name?: string; aliases?: readonly (string | undefined)[] };
	const names = [name, ...(aliases ?? [])].filter((one) => one !== undefined);
	// "Alibaba Cloud Service Mesh (ASM)" is also known by the part before the bracket.
	const short = names.map((one) => one.replace(/\s*\([^)]*\)\s*$/, ""));
	return [id, ...[...names, ...short].map(nameAsId)];
}
