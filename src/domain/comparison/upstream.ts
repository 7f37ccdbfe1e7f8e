/**
 * What a distribution takes over from the mesh it runs.
 *
 * Its vendor's statement that it runs another mesh proves what that mesh can do, so unknown cells take
 * upstream's level and are marked as such. Own claims win; what each offer decides for itself and what
 * the entry excepts is never taken over.
 *
 * @module
 */

import {
	type Mode,
	modesOf,
	type ShownClaim,
	type Statement,
	statementIn,
	type Upstream,
} from "#src/domain/comparison/modes.ts";
import type { Capability } from "#src/schema/comparison/capabilities.ts";
import type { Claim } from "#src/schema/comparison/claim.ts";
import type { Mesh } from "#src/schema/entries/mesh.ts";

/** A mesh as far as taking over goes. */
type Distribution = Readonly<Pick<Mesh, "name" | "modes" | "architecture" | "based_on">> & {
	readonly id: string;
	readonly capabilities: Readonly<Record<string, ShownClaim>>;
};

/** Every mesh with the claims of its upstream in the place of what is unknown. */
export function withUpstream<Each extends Distribution>(
	meshes: readonly Each[],
	vocabulary: readonly Pick<Capability, "id" | "own">[],
): readonly Each[] {
	const inheritable = vocabulary.filter(({ own }) => own !== true).map(({ id }) => id);
	const byId = new Map(meshes.map((mesh) => [mesh.id, mesh]));
	const resolve = (mesh: Each, seen: readonly string[]): Each => {
		const { based_on } = mesh;
		const found = based_on && byId.get(based_on.mesh);
		if (found === undefined || seen.includes(found.id)) return mesh;
		const upstream = resolve(found, [...seen, found.id]);
		return { ...mesh, capabilities: completed(mesh, upstream, inheritable) };
	};
	return meshes.map((mesh) => resolve(mesh, [mesh.id]));
}

function completed(mesh: Distribution, upstream: Distribution, inheritable: readonly string[]) {
	const { based_on } = mesh;
	if (based_on === undefined) return mesh.capabilities;
	const from: Upstream = {
		mesh: upstream.id,
		name: upstream.name,
		version: based_on.version,
		statement: based_on.statement,
	};
	const taken = inheritable
		.filter((id) => !Object.hasOwn(mesh.capabilities, id) && !based_on.except.includes(id))
		.flatMap((id) => {
			const claim = takenOver(upstream.capabilities[id], mesh, upstream, based_on.version);
			return claim === undefined ? [] : [[id, { ...claim, upstream: from }] as const];
		});
	return { ...mesh.capabilities, ...Object.fromEntries(taken) };
}

/** Upstream's claim as the distribution may say it: in its own modes, at its version. */
function takenOver(
	claim: Claim | undefined,
	mesh: Distribution,
	upstream: Distribution,
	version: string,
): Claim | undefined {
	const source = modesOf(upstream);
	const own = modesOf(mesh);
	const at = (mode: Mode | undefined) =>
		atVersion(source.length === 0 || !mode ? undefined : statementIn(claim, mode.id), version);
	if (claim === undefined) return undefined;
	if (own.length === 0) {
		if (source.length === 0) return atVersion(withoutModes(claim), version);
		const { architecture } = mesh;
		const meant = source.filter(
			(mode) => mode.architecture && architecture.includes(mode.architecture),
		);
		return agreed(meant.map(at));
	}
	const said = own.flatMap((mode) => {
		const statement = at(
			source.find(({ id }) => id === mode.id) ??
				only(source.filter(({ architecture }) => architecture === mode.architecture)),
		);
		return statement === undefined ? [] : [[mode.id, asMatureAs(statement, mode)] as const];
	});
	const [first, ...others] = said;
	if (first === undefined) return undefined;
	return {
		...first[1],
		modes: [first[0]],
		...(others.length > 0 && { by_mode: Object.fromEntries(others) }),
	};
}

const STAGES = ["alpha", "beta", "stable"] as const;

/** A statement as a mode of the distribution may say it: nothing in a preview is more than a preview. */
function asMatureAs(statement: Statement, { stage }: Mode): Statement {
	const isPresent = statement.level === "full" || statement.level === "partial";
	if (stage === undefined || !isPresent) return statement;
	const stages = [stage, statement.stage ?? stage];
	const least = STAGES.find((one) => stages.includes(one));
	return { ...statement, ...(least !== undefined && { stage: least }) };
}

function only<Value>(values: readonly Value[]): Value | undefined {
	return values.length === 1 ? values[0] : undefined;
}

/** What several modes say alike; nothing where they differ or one is unknown. */
function agreed(statements: readonly (Statement | undefined)[]): Statement | undefined {
	const [first] = statements;
	const isAlike = statements.every((one) => one !== undefined && one.level === first?.level);
	return isAlike ? first : undefined;
}

function withoutModes({ modes, by_mode, ...statement }: Claim): Statement {
	return statement;
}

/**
 * A statement as it holds for the version a distribution runs.
 *
 * What is newer than that version, or sold only with other editions of upstream, is not in it.
 */
function atVersion(statement: Statement | undefined, version: string): Statement | undefined {
	if (statement === undefined) return undefined;
	const { since, until, level_until, edition, ...rest } = statement;
	if (edition !== undefined && edition !== "open-source") return undefined;
	if (since !== undefined && isNewer(since, version)) return undefined;
	const hadIt = until !== undefined && level_until !== undefined && !isNewer(version, until);
	return { ...rest, level: hadIt ? level_until : rest.level, evidence_kind: "upstream" };
}

/** Whether one version comes after another, by as many parts as both have. */
function isNewer(version: string, than: string): boolean {
	const parts = (text: string) => (text.match(/\d+/g) ?? []).map(Number);
	const [left, right] = [parts(version), parts(than)];
	const at = left.findIndex((part, place) => place < right.length && part !== right[place]);
	return at >= 0 && (left[at] ?? 0) > (right[at] ?? 0);
}
