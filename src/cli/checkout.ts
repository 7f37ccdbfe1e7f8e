import { type Candidate, candidatesOf } from "#src/domain/choosing/candidate.ts";
import { candidateMesh } from "#src/domain/choosing/candidate-mesh.ts";
import { capabilityTerms } from "#src/domain/choosing/criteria.ts";
import type { KnownCriteria } from "#src/domain/choosing/criteria-query.ts";
import { criterionOptions, knownCriteria, modesKnown } from "#src/domain/choosing/options.ts";
import { hasPairPage, pairReaches } from "#src/domain/comparison/pairs.ts";
import { withUpstream } from "#src/domain/comparison/upstream.ts";
import type { FiledReport } from "#src/domain/conformance/report.ts";
import { meshConformance, passedProfiles } from "#src/domain/conformance/summary.ts";
import { comparisonEmbed, pairEmbed } from "#src/domain/embeds/comparison.ts";
import type { EmbedFigure, TableModel } from "#src/domain/embeds/embed.ts";
import { coverageInterval } from "#src/domain/entries/coverage.ts";
import { lifecycle, type MeshRecord, newestDay } from "#src/domain/entries/entry.ts";
import { kubernetesMinors } from "#src/domain/releases/compatibility.ts";
import { type ReleaseFacts, releaseFacts } from "#src/domain/releases/facts.ts";
import { type Catalog, filesOf } from "#src/lint/catalog.ts";
import { type CapabilityGroup, capabilitiesSchema } from "#src/schema/comparison/capabilities.ts";
import { conformanceReportSchema } from "#src/schema/conformance/report.ts";
import { meshSchema } from "#src/schema/entries/mesh.ts";
import { platformReleasesSchema, releasesSchema } from "#src/schema/releases/releases.ts";
import { UsageError } from "./command.ts";

/** What can be chosen from, and what can be asked, as `/choose/` has it. */
export type CheckoutChoosing = {
	readonly candidates: readonly Candidate[];
	readonly known: KnownCriteria;
};

/** The candidates of a checkout: its active meshes in their modes and editions. */
export function checkoutChoosing(
	catalog: Catalog,
	meshes: readonly MeshRecord[],
	groups: readonly CapabilityGroup[],
): CheckoutChoosing {
	const terms = capabilityTerms(groups.flatMap((group) => group.capabilities));
	const reports = filedReports(catalog);
	const judged = meshes
		.filter(({ status }) => lifecycle(status) === "active")
		.map((mesh) => {
			const conformance = meshConformance(reports, mesh.id, catalog.today);
			return candidateMesh(mesh, passedProfiles(conformance));
		});
	const known = knownCriteria(criterionOptions(groups, judged), modesKnown(judged), terms);
	return { candidates: candidatesOf(judged), known };
}

/** The conformance reports of a checkout, without those that are not valid. */
export function filedReports(catalog: Catalog): readonly FiledReport[] {
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

/** Release status of each entry of a checkout, by its id, judged on the day of the pages. */
function checkoutReleases(catalog: Catalog): ReadonlyMap<string, ReleaseFacts> {
	const files = filesOf(catalog, "releases").flatMap(({ id, data }) => {
		const { data: record } = releasesSchema.safeParse(data);
		return record === undefined ? [] : [{ id, record }];
	});
	const day = newestDay(files.map(({ record }) => record)) ?? "";
	const platform = filesOf(catalog, "platform-releases").find(({ id }) => id === "kubernetes");
	const { data: kubernetes } = platformReleasesSchema.safeParse(platform?.data);
	const minors = kubernetes === undefined ? [] : kubernetesMinors(kubernetes, day);
	return new Map(files.map(({ id, record }) => [id, releaseFacts(record, minors, day)]));
}

/** The vocabulary of a checkout; empty where it is not valid. */
export function checkoutGroups(catalog: Catalog): readonly CapabilityGroup[] {
	return filesOf(catalog, "capabilities").flatMap(
		({ data }) => capabilitiesSchema.safeParse(data).data?.groups ?? [],
	);
}

/** The meshes of a checkout with what they take over from upstream, without those that are not valid. */
export function checkoutMeshes(
	catalog: Catalog,
	groups: readonly CapabilityGroup[],
): readonly MeshRecord[] {
	const vocabulary = groups.flatMap(({ capabilities }) => capabilities);
	const weighed = vocabulary.map(({ id }) => ({ id, weight: 1 }));
	const facts = checkoutReleases(catalog);
	const own = filesOf(catalog, "mesh").flatMap(({ id, file, data }) => {
		// What `mesh check` refuses is left out; what is not written gets its default.
		const { data: mesh } = meshSchema.safeParse(data);
		const place = { id, collection: "meshes" as const, path: `/meshes/${id}/`, file };
		const releases = facts.get(id);
		return mesh === undefined
			? []
			: [{ ...mesh, ...place, releases } as Omit<MeshRecord, "coverage">];
	});
	return withUpstream(own, vocabulary).map((mesh) => ({
		...mesh,
		coverage: coverageInterval(mesh.capabilities, weighed),
	}));
}

/** What is asked of a figure: its id, and the ids of meshes and rows to show; no rows for all it has. */
export type FigureChoice = {
	readonly id: string;
	readonly meshes: readonly string[];
	readonly rows: readonly string[];
};

/** Most meshes a picture has room for. */
const MOST_MESHES = 6;

/** All meshes and the vocabulary they are asked about: what a figure is made of. */
export type FigureSource = {
	readonly meshes: readonly MeshRecord[];
	readonly groups: readonly CapabilityGroup[];
};

/**
 * The comparison or a pair as a figure.
 *
 * @throws {@link UsageError} for a figure, mesh or row there is not.
 */
export function chosenFigure(
	{ meshes, groups }: FigureSource,
	choice: FigureChoice,
): EmbedFigure<TableModel> {
	const asked = askedGroups(groups, choice.rows);
	const [a, b, ...more] = askedMeshes(choice, meshes);
	if (choice.id !== "comparison" && a && b) {
		// Which addresses are promised is not known here: where there are too many pairs, the matrix is named.
		const reaches = pairReaches(meshes, new Set());
		return pairEmbed(a, b, asked, hasPairPage(reaches.get(a.id), reaches.get(b.id)));
	}
	const shown = [a, b, ...more].filter((mesh) => mesh !== undefined);
	return comparisonEmbed(shown, meshes, asked, newestDay(meshes) ?? "");
}

/** What a figure is made of, from the files of a checkout. */
export function checkoutSource(catalog: Catalog): FigureSource {
	const groups = checkoutGroups(catalog);
	return { meshes: checkoutMeshes(catalog, groups), groups };
}

function askedMeshes({ id, meshes }: FigureChoice, all: readonly MeshRecord[]) {
	const pair = id.match(/^(.+)-vs-(.+)$/);
	if (id !== "comparison" && pair === null) {
		throw new UsageError(
			`"${id}" cannot be made here: "comparison" and pairs such as "istio-vs-linkerd" are. The files of other figures come with a build, below embed/v1/.`,
		);
	}
	const ids = pair === null ? meshes : pair.slice(1);
	if (ids.length === 0) throw new UsageError("Name the meshes: --meshes istio,linkerd.");
	if (ids.length > MOST_MESHES) throw new UsageError(`${ids.length} meshes are too many: six fit.`);
	return ids.map((one) => {
		const found = all.find((mesh) => mesh.id === one);
		if (found === undefined) throw new UsageError(`There is no mesh "${one}".`);
		return found;
	});
}

function askedGroups(
	groups: readonly CapabilityGroup[],
	rows: readonly string[],
): readonly CapabilityGroup[] {
	const known = new Set(groups.flatMap(({ capabilities }) => capabilities.map(({ id }) => id)));
	const wrong = rows.find((id) => !known.has(id));
	if (wrong !== undefined) {
		throw new UsageError(`There is no capability "${wrong}".`);
	}
	if (rows.length === 0) return groups;
	return groups
		.map((group) => ({
			...group,
			capabilities: group.capabilities.filter(({ id }) => rows.includes(id)),
		}))
		.filter(({ capabilities }) => capabilities.length > 0);
}
