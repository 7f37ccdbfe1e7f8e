import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { presetCriteria } from "#src/domain/choosing/criteria.ts";
import { readCriteria } from "#src/domain/choosing/criteria-query.ts";
import { decide } from "#src/domain/choosing/decide.ts";
import { readRecord, type WrittenRecord } from "#src/domain/choosing/written-record.ts";
import { NO_CONDITIONS } from "#src/domain/comparison/conditions.ts";
import type { EntryVersion } from "#src/domain/entries/changes.ts";
import type { DataSnapshot } from "#src/domain/entries/data-diff.ts";
import type { MeshRecord } from "#src/domain/entries/entry.ts";
import { spectrum } from "#src/domain/strengths/spectrum.ts";
import { MOST_BYTES } from "#src/files/read-yaml.ts";
import { type Catalog, entries, filesOf } from "#src/lint/catalog.ts";
import { presetsSchema } from "#src/schema/choosing/presets.ts";
import type { CapabilityGroup } from "#src/schema/comparison/capabilities.ts";
import { strengthsSchema } from "#src/schema/strengths/strengths.ts";
import { checkoutChoosing, checkoutGroups, checkoutMeshes } from "./checkout.ts";
import { UsageError } from "./command.ts";

/** A decision that was taken with this data: its title, and the criteria as its record's link has them. */
export type TakenDecision = {
	readonly title: string;
	readonly criteria: URLSearchParams;
	readonly record: WrittenRecord;
};

/**
 * A decision as its record tells it.
 *
 * @throws {@link UsageError} when there is no such file, or no link to its criteria in it.
 */
export function takenDecision(path: string): TakenDecision {
	const stats = statSync(path, { throwIfNoEntry: false });
	if (stats === undefined) throw new UsageError(`${path} does not exist.`);
	if (!stats.isFile()) throw new UsageError(`${path} is not a file.`);
	if (stats.size > MOST_BYTES) throw new UsageError(`${path} is too large for a decision record.`);
	const record = readRecord(readFileSync(path, "utf8"));
	if (record.criteria === undefined)
		throw new UsageError(`${path} holds no link to /choose/ with the criteria of a decision.`);
	return { title: record.title ?? basename(path), criteria: record.criteria.part, record };
}

const COLLECTIONS = { mesh: "meshes", proxy: "proxies", tool: "tools" } as const;

/**
 * What readers see of a checkout: its cells, charts and choices.
 *
 * @param decisions - Decisions whose matches are told next to those of the ready-made questions.
 */
export function dataSnapshot(
	catalog: Catalog,
	decisions: readonly TakenDecision[] = [],
): DataSnapshot {
	const groups = checkoutGroups(catalog);
	const capabilities = groups.flatMap((group) => group.capabilities);
	const meshes = checkoutMeshes(catalog, groups);
	const coverage = meshes.flatMap(({ name, coverage }) =>
		coverage ? [[name, coverage] as const] : [],
	);
	return {
		entries: new Map(
			entries(catalog).map(({ kind, id, data }) => [
				`${COLLECTIONS[kind]}/${id}`,
				{ ...(data as EntryVersion), name: data.name ?? id },
			]),
		),
		names: new Map(capabilities.map(({ id, name }) => [id, name])),
		charts: new Map([
			["Coverage of all capabilities", new Map(coverage)],
			...axes(catalog, meshes, catalog.today),
		]),
		choices: choices(catalog, meshes, groups, decisions),
		experiments: new Map(
			filesOf(catalog, "experiment").map(({ id, data }) => [
				data.provenance?.title ?? id,
				JSON.stringify(data),
			]),
		),
	};
}

/** The axes that claims decide; measured ones change with their experiments. */
function axes(catalog: Catalog, meshes: readonly MeshRecord[], day: string) {
	const [file] = filesOf(catalog, "strengths");
	const all = strengthsSchema.safeParse(file?.data).data?.axes ?? [];
	const asked = all.filter(({ measured_by }) => measured_by === "capabilities");
	const placed = spectrum(asked, meshes, { day, performance: new Map() });
	return placed.map(
		({ axis, scores }) =>
			[
				axis.name,
				new Map(scores.map(({ mesh, low, high }) => [mesh.name, { low, high }])),
			] as const,
	);
}

function choices(
	catalog: Catalog,
	meshes: readonly MeshRecord[],
	groups: readonly CapabilityGroup[],
	decisions: readonly TakenDecision[],
): DataSnapshot["choices"] {
	const { candidates, known } = checkoutChoosing(catalog, meshes, groups);
	const { terms } = known;
	const [file] = filesOf(catalog, "presets");
	const presets = presetsSchema.safeParse(file?.data).data?.presets ?? [];
	const asked = [
		...presets.map((preset) => ({
			name: preset.name,
			criteria: presetCriteria(preset, terms),
			conditions: NO_CONDITIONS,
		})),
		...decisions.map(({ title, criteria }) => ({ name: title, ...readCriteria(criteria, known) })),
	];
	return new Map(
		asked.map(({ name, criteria, conditions }) => {
			const { passing } = decide(candidates, criteria, { terms, conditions });
			return [name, [...new Set(passing.map(({ candidate }) => candidate.name))]];
		}),
	);
}
