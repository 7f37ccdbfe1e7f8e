import { candidatesOf } from "#src/domain/choosing/candidate.ts";
import { candidateMesh } from "#src/domain/choosing/candidate-mesh.ts";
import { capabilityTerms, presetCriteria } from "#src/domain/choosing/criteria.ts";
import { decide } from "#src/domain/choosing/decide.ts";
import type { FiledReport } from "#src/domain/conformance/report.ts";
import { meshConformance, passedProfiles } from "#src/domain/conformance/summary.ts";
import type { EntryVersion } from "#src/domain/entries/changes.ts";
import type { DataSnapshot } from "#src/domain/entries/data-diff.ts";
import { lifecycle, type MeshRecord } from "#src/domain/entries/entry.ts";
import { spectrum } from "#src/domain/strengths/spectrum.ts";
import { type Catalog, entries, filesOf } from "#src/lint/catalog.ts";
import { presetsSchema } from "#src/schema/choosing/presets.ts";
import { conformanceReportSchema } from "#src/schema/conformance/report.ts";
import { strengthsSchema } from "#src/schema/strengths/strengths.ts";
import { checkoutGroups, checkoutMeshes } from "./checkout-meshes.ts";

const COLLECTIONS = { mesh: "meshes", proxy: "proxies", tool: "tools" } as const;

/** What readers see of a checkout: its cells, charts and choices. */
export function dataSnapshot(catalog: Catalog): DataSnapshot {
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
		choices: choices(catalog, meshes, capabilityTerms(capabilities)),
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
	terms: ReturnType<typeof capabilityTerms>,
): DataSnapshot["choices"] {
	const [file] = filesOf(catalog, "presets");
	const presets = presetsSchema.safeParse(file?.data).data?.presets ?? [];
	const reports = reportsOf(catalog);
	const judged = meshes
		.filter(({ status }) => lifecycle(status) === "active")
		.map((mesh) => {
			const conformance = meshConformance(reports, mesh.id, catalog.today);
			return candidateMesh(mesh, passedProfiles(conformance));
		});
	const candidates = candidatesOf(judged);
	return new Map(
		presets.map((preset) => {
			const { passing } = decide(candidates, presetCriteria(preset, terms), { terms });
			return [preset.name, [...new Set(passing.map(({ candidate }) => candidate.name))]];
		}),
	);
}

function reportsOf(catalog: Catalog): readonly FiledReport[] {
	return filesOf(catalog, "conformance-report").flatMap(({ file, data }) => {
		const id = file
			.split("/")
			.slice(-2)
			.join("/")
			.replace(/\.yaml$/, "");
		const report = conformanceReportSchema.safeParse(data).data;
		return report === undefined ? [] : [{ ...report, id }];
	});
}
