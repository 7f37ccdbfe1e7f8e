/**
 * Which destinations of a move are out, by where the reader runs and why they leave.
 *
 * @module
 */

import type { MeshRecord } from "#src/domain/entries/entry.ts";
import type { MigrationData } from "#src/schema/comparison/migration.ts";

/** Yes and no are known; unknown stays a candidate. */
export type Fit = "yes" | "no" | "unknown";

type Place = MigrationData["places"][number];
type Facts = Pick<MeshRecord, "id" | "platforms" | "complete">;

/**
 * Whether a mesh can be had where somebody runs.
 *
 * A platform missing from a list that does not claim to be complete is unknown. A mesh that is bound
 * to providers is not to be had elsewhere, whatever platform it runs on. OpenShift is a Kubernetes, so
 * a mesh that names Kubernetes only is unknown there.
 */
export function fitsPlace(mesh: Facts, place: Place, bound: MigrationData["bound"]): Fit {
	const only = bound.find((one) => one.mesh === mesh.id)?.providers;
	if (only !== undefined && !isAmong(only, place)) return "no";
	if (mesh.platforms.includes(place.platform)) return "yes";
	return mesh.complete?.platforms === undefined ? "unknown" : "no";
}

/** Machines and OpenShift may be listed with any provider; a Kubernetes of no named provider is not. */
function isAmong(providers: readonly string[], { provider, platform }: Place): boolean {
	return provider === undefined ? platform !== "kubernetes" : providers.includes(provider);
}

/** Why somebody leaves a mesh, in the order the reasons are offered. */
export const REASONS = [
	{ id: "licence", name: "its licence", asks: "an OSI-approved licence" },
	{ id: "support", name: "its end of support", asks: "releases that get fixes without payment" },
	{ id: "cost", name: "its cost", asks: "an edition without a licence fee" },
	{ id: "sidecars", name: "its sidecars", asks: "a data plane without sidecars" },
] as const;
export type Reason = (typeof REASONS)[number]["id"];

type Judged = Pick<MeshRecord, "open_source" | "capabilities" | "releases">;

/** Whether a mesh is an answer to a reason for leaving another. */
export function answersReason(mesh: Judged, reason: Reason): Fit {
	const { open_source: openness, releases, capabilities } = mesh;
	switch (reason) {
		case "licence":
			return known(openness && (openness === "yes" || openness === "open-core"));
		case "cost":
			return known(openness && openness !== "no" && openness !== "controller-only");
		case "support":
			return known(releases?.isFreeSupported);
		case "sidecars": {
			const level = capabilities["sidecarless"]?.level;
			return known(level && (level === "full" || level === "partial"));
		}
	}
}

function known(value: boolean | undefined): Fit {
	if (value === undefined) return "unknown";
	return value ? "yes" : "no";
}

/** The ids of what a mesh is known to be out for, for a script that hides rows. */
export function outFor(mesh: Facts & Judged, { places, bound }: MigrationData): readonly string[] {
	return [
		...places.filter((place) => fitsPlace(mesh, place, bound) === "no"),
		...REASONS.filter(({ id }) => answersReason(mesh, id) === "no"),
	].map(({ id }) => id);
}

/** The places where a mesh is known to be available, by name. */
export function placesOf(mesh: Facts, { places, bound }: MigrationData): readonly string[] {
	return places.filter((place) => fitsPlace(mesh, place, bound) === "yes").map(({ name }) => name);
}
