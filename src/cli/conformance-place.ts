import { lstatSync } from "node:fs";
import { join } from "node:path";
import {
	implementationId,
	type LooseReport,
	nameAsId,
	reportRelease,
} from "#src/domain/conformance/report.ts";
import { readYamlFile } from "#src/files/read-yaml.ts";
import type { ConformanceReport } from "#src/schema/conformance/report.ts";
import { Refusal } from "./errors.ts";

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
