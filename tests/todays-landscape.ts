import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type CandidateMesh, candidateMesh } from "#src/domain/choosing/candidate-mesh.ts";
import { capabilityTerms } from "#src/domain/choosing/criteria.ts";
import { criterionOptions, knownCriteria, modesKnown } from "#src/domain/choosing/options.ts";
import { withUpstream } from "#src/domain/comparison/upstream.ts";
import type { FiledReport } from "#src/domain/conformance/report.ts";
import { meshConformance, passedProfiles } from "#src/domain/conformance/summary.ts";
import { lifecycle } from "#src/domain/entries/entry.ts";
import { kubernetesMinors } from "#src/domain/releases/compatibility.ts";
import { type ReleaseFacts, releaseFacts } from "#src/domain/releases/facts.ts";
import { capabilitiesSchema } from "#src/schema/comparison/capabilities.ts";
import { conformanceReportSchema } from "#src/schema/conformance/report.ts";
import { meshSchema } from "#src/schema/entries/mesh.ts";
import { platformReleasesSchema, releasesSchema } from "#src/schema/releases/releases.ts";

/** Day on which the decisions were written; what depends on it stays as it was. */
const DAY = "2026-11-28";

const yaml = (path: string) => parse(readFileSync(path, "utf8"));
const { groups } = capabilitiesSchema.parse(yaml("data/capabilities.yaml"));
const vocabulary = groups.flatMap(({ capabilities }) => capabilities);

/** The names of capabilities and what law asks for, as today's vocabulary has them. */
export const terms = capabilityTerms(vocabulary);

function reports(): readonly FiledReport[] {
	const root = "data/conformance/gateway-api";
	return readdirSync(root).flatMap((release) =>
		readdirSync(join(root, release)).map((file) => ({
			...conformanceReportSchema.parse(yaml(join(root, release, file))),
			id: `${release}/${file.replace(/\.yaml$/, "")}`,
		})),
	);
}

/**
 * The meshes that can be chosen as the files say today, with what they take over from upstream; the same
 * as the site has, releases judged on {@link DAY}.
 */
export function todaysMeshes(): readonly CandidateMesh[] {
	const filed = reports();
	const meshes = readdirSync("content/meshes").map((file) => {
		const id = file.replace(/\.yaml$/, "");
		return {
			...meshSchema.parse(yaml(join("content/meshes", file))),
			id,
			collection: "meshes" as const,
			path: `/meshes/${id}/`,
			file: `content/meshes/${file}`,
			coverage: undefined,
			releases: released(id),
		};
	});
	return withUpstream(meshes, vocabulary)
		.filter(({ status }) => lifecycle(status) === "active")
		.map((mesh) => candidateMesh(mesh, passedProfiles(meshConformance(filed, mesh.id, DAY))));
}

/** Release status of a mesh, where a file lists its releases. */
function released(id: string): ReleaseFacts | undefined {
	const path = join("content/releases", `${id}.yaml`);
	if (!existsSync(path)) return undefined;
	const minors = kubernetesMinors(
		platformReleasesSchema.parse(yaml("data/releases/kubernetes.yaml")),
		DAY,
	);
	return releaseFacts(releasesSchema.parse(yaml(path)), minors, DAY);
}

/** What may be asked for today. */
export function todaysCriteria(meshes: readonly CandidateMesh[]) {
	return knownCriteria(criterionOptions(groups, meshes), modesKnown(meshes), terms);
}
