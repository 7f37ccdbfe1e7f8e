import { lstatSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { implementationId, nameAsId, reportRelease } from "#src/domain/conformance/report.ts";
import { readYamlFile } from "#src/files/read-yaml-file.ts";
import type { ConformanceReport } from "#src/schema/conformance/report.ts";
import { Refusal } from "./refusal.ts";

/** Where a report goes. */
export interface ReportPlace {
	/** Path below the root, with forward slashes. */
	readonly path: string;
	/** `same`: the very report lies there already; `other`: an older or newer one does. */
	readonly taken: "no" | "same" | "other";
}

/**
 * Finds the place of a report: release, implementation, and its channel or mode where another lies.
 *
 * @throws {@link Refusal} when something on the way is a link or no folder.
 */
export function conformancePlace(root: string, report: ConformanceReport): ReportPlace {
	const folder = `data/conformance/gateway-api/${reportRelease(report)}`;
	refuseLinks(root, folder);
	const id = implementationId(report);
	const variant = [report.gatewayAPIChannel, report.mode]
		.filter((word) => word !== undefined && word !== "default")
		.map((word) => nameAsId(word ?? ""));
	const names = [id, [id, ...variant].join("-")];
	const places = names.map((name) => placeAt(root, `${folder}/${name}.yaml`, report));
	const fitting = places.find(({ held }) => held === undefined || isSameSetUp(held, report));
	const { path, taken } = fitting ?? (places.at(-1) as PlaceHeld);
	return { path, taken };
}

interface PlaceHeld extends ReportPlace {
	readonly held: Readonly<Record<string, unknown>> | undefined;
}

function placeAt(root: string, path: string, report: ConformanceReport): PlaceHeld {
	if (lstatSync(join(root, path), { throwIfNoEntry: false }) === undefined) {
		return { path, taken: "no", held: undefined };
	}
	const held = readYamlFile(join(root, path)).data ?? {};
	const same = isDeepStrictEqual(submitted(held), submitted(report));
	return { path, taken: same ? "same" : "other", held };
}

/** The report without what this landscape added. */
function submitted(report: Readonly<Record<string, unknown>>): object {
	return { ...report, filed: undefined };
}

function isSameSetUp(held: Readonly<Record<string, unknown>>, report: ConformanceReport): boolean {
	const same = (field: "gatewayAPIChannel" | "mode") => held[field] === report[field];
	return same("gatewayAPIChannel") && same("mode");
}

function refuseLinks(root: string, folder: string): void {
	const names = folder.split("/");
	for (const depth of names.keys()) {
		const part = names.slice(0, depth + 1).join("/");
		const stats = lstatSync(join(root, part), { throwIfNoEntry: false });
		if (stats !== undefined && !stats.isDirectory()) throw new Refusal(`${part} is not a folder.`);
	}
}
