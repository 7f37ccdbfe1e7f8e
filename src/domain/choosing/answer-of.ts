import type { Candidate } from "#src/domain/choosing/candidate.ts";
import type { Criterion } from "#src/domain/choosing/criterion.ts";
import type { SupportLevel } from "#src/schema/claim.ts";

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

const LADDER = ["sandbox", "incubating", "graduated"];

/** A level asks for itself or a higher one; an archived project has fallen off the ladder. */
function foundation(mesh: Candidate, value: string): Answer {
	if (mesh.foundation === undefined) return UNKNOWN;
	return known(LADDER.indexOf(mesh.foundation) >= Math.max(0, LADDER.indexOf(value)));
}

function known(meets: boolean): Answer {
	return { level: meets ? "full" : "none", meets, evidence: undefined };
}
