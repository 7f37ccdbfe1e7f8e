/**
 * What is judged: a mesh with its claims, and its answer to one criterion.
 *
 * @module
 */

import type { Criterion } from "#src/domain/choosing/criteria.ts";
import { meetsRelease } from "#src/domain/choosing/release-criteria.ts";
import type { MeshRecord } from "#src/domain/entries/entry.ts";
import type { ReleaseFacts } from "#src/domain/releases/facts.ts";
import type { Claim, SupportLevel } from "#src/schema/comparison/claim.ts";
import type { FoundationLevel } from "#src/schema/entries/entry-vocabulary.ts";

/** A claim as far as a decision needs it. */
export type CandidateClaim = Pick<Claim, "level" | "evidence" | "checked" | "recorded">;

/** A mesh as far as a decision needs it; plain data, because it travels to the browser. */
export type Candidate = {
	readonly id: string;
	readonly name: string;
	/** Address of its page, without the base path. */
	readonly path: string;
	readonly source: MeshRecord["open_source"];
	readonly license: string | undefined;
	/** `outside` where its owner is no foundation that gives levels. */
	readonly foundation: FoundationLevel | "outside" | undefined;
	readonly architecture: readonly string[];
	readonly platforms: readonly string[];
	readonly environments: readonly string[];
	/** How its releases stand; missing where none are listed. */
	readonly releases?: ReleaseFacts | undefined;
	readonly claims: Readonly<Record<string, CandidateClaim>>;
};

/** What a decision needs of a mesh. */
export function candidateOf(mesh: MeshRecord): Candidate {
	const { id, name, path, license, governance, architecture, platforms, environments } = mesh;
	return {
		id,
		name,
		path,
		source: mesh.open_source,
		license,
		foundation: governance && (governance.level ?? "outside"),
		architecture,
		platforms,
		environments,
		releases: mesh.releases,
		claims: Object.fromEntries(
			Object.entries(mesh.capabilities).map(
				([capability, { level, evidence, checked, recorded }]) => [
					capability,
					{ level, evidence, checked, recorded },
				],
			),
		),
	};
}

/** How a mesh answers a criterion: with a level, or with nothing anybody knows. */
export type Answer = {
	readonly level: SupportLevel | "unknown";
	/** Whether it will do; `undefined` when nobody knows. */
	readonly meets: boolean | undefined;
	/** Page that proves it, where there is one for this very answer. */
	readonly evidence: string | undefined;
};

const UNKNOWN: Answer = { level: "unknown", meets: undefined, evidence: undefined };

/**
 * How a mesh answers one criterion.
 *
 * A list of platforms, environments or architectures answers for everything in it and against
 * everything else; an empty list answers nothing.
 */
export function answerOf(mesh: Candidate, criterion: Criterion): Answer {
	const { kind, value } = criterion;
	switch (kind) {
		case "capability":
			return capability(mesh, criterion);
		case "platform":
			return listed(mesh.platforms, value);
		case "environment":
			return listed(mesh.environments, value);
		case "architecture":
			return listed(mesh.architecture, value);
		case "source":
			return source(mesh, value);
		case "license":
			return mesh.license === undefined ? UNKNOWN : known(mesh.license === value);
		case "foundation":
			return foundation(mesh, value);
		case "release":
			return release(mesh, value);
	}
}

function capability({ claims }: Candidate, { value, level }: Criterion): Answer {
	const claim = Object.hasOwn(claims, value) ? claims[value] : undefined;
	if (claim === undefined) return UNKNOWN;
	const meets = claim.level === "full" || (claim.level === "partial" && level === "partial");
	return { level: claim.level, meets, evidence: claim.evidence };
}

function listed(values: readonly string[], value: string): Answer {
	return values.length === 0 ? UNKNOWN : known(values.includes(value));
}

/** `yes` asks for the whole source, `partial` for some of it. */
function source(mesh: Candidate, value: string): Answer {
	if (mesh.source === undefined) return UNKNOWN;
	if (mesh.source !== "partial") return known(mesh.source === "yes");
	return { level: "partial", meets: value === "partial", evidence: undefined };
}

function release({ releases }: Candidate, value: string): Answer {
	const meets = meetsRelease(releases, value);
	return meets === undefined ? UNKNOWN : { ...known(meets), evidence: releases?.policy };
}

const LADDER = ["sandbox", "incubating", "graduated"];

/** A level asks for itself or a higher one; an archived project has fallen off the ladder. */
function foundation(mesh: Candidate, value: string): Answer {
	if (mesh.foundation === undefined) return UNKNOWN;
	return known(LADDER.indexOf(mesh.foundation) >= Math.max(0, LADDER.indexOf(value)));
}

function known(meets: boolean): Answer {
	return { level: meets ? "full" : "none", meets, evidence: undefined };
}
