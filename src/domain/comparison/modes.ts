/**
 * What a claim says of one data-plane mode.
 *
 * A mesh with several modes is judged mode by mode. A claim that names no mode is shown for the mesh
 * and is unknown in each mode, because its evidence does not say which of them it covers.
 *
 * @module
 */

import { idLabel } from "#src/domain/text/words.ts";
import type { Claim } from "#src/schema/comparison/claim.ts";
import type { Architecture } from "#src/schema/entries/entry-vocabulary.ts";
import type { Mesh } from "#src/schema/entries/mesh.ts";

/** A mode in which a mesh can be run. */
export type Mode = {
	readonly id: string;
	readonly name: string;
	readonly architecture?: Architecture | undefined;
	readonly stage?: Claim["stage"];
};

/** What a claim says of one mode: a level with its limits, but no further modes. */
export type Statement = Omit<Claim, "modes" | "by_mode">;

/** The mesh a claim is taken over from. */
export type Upstream = {
	readonly mesh: string;
	readonly name: string;
	/** Version the distribution runs. */
	readonly version: string;
	/** Vendor's page that says that it runs it. */
	readonly statement: string;
};

/** A claim as pages and judges see it: an own one, or one taken over from upstream. */
export type ShownClaim = Claim & { readonly upstream?: Upstream };

/** What such a claim says of one mode. */
export type ShownStatement = Statement & { readonly upstream?: Upstream };

type Moded = Readonly<Pick<Mesh, "architecture">> & {
	/** Left out by what has no modes, such as a proxy. */
	readonly modes?: Mesh["modes"];
	readonly capabilities: Readonly<Record<string, Pick<Claim, "modes" | "by_mode">>>;
};

/**
 * The modes a mesh is judged in; none when it is judged as a whole.
 *
 * Where the entry lists no modes but its claims tell parts of its architecture apart, those parts are
 * its modes: else requirements met in two different parts would count as met together.
 */
export function modesOf(mesh: Moded): readonly Mode[] {
	const found = known.get(mesh) ?? foundModes(mesh);
	known.set(mesh, found);
	return found;
}

/** Each claim of a mesh asks again on every page. */
const known = new WeakMap<Moded, readonly Mode[]>();

function foundModes(mesh: Moded): readonly Mode[] {
	const { modes = [] } = mesh;
	if (modes.length > 0) return modes.length > 1 ? modes : [];
	const claims = Object.values(mesh.capabilities);
	const isTold = claims.some(({ modes, by_mode }) => modes !== undefined || by_mode !== undefined);
	if (mesh.architecture.length < 2 || !isTold) return [];
	return mesh.architecture.map((id) => ({ id, name: capital(idLabel(id)), architecture: id }));
}

function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * What a claim says of one mode of a mesh with several; `undefined` is unknown.
 *
 * What belongs to the claim as a whole, such as that it is taken over, goes with each statement.
 *
 * @example
 * statementIn({ level: "full", modes: ["sidecar"], … }, "ambient") // => undefined
 */
export function statementIn(
	claim: ShownClaim | undefined,
	mode: string,
): ShownStatement | undefined {
	if (claim === undefined) return undefined;
	const { modes, by_mode = {}, ...statement } = claim;
	const own = Object.hasOwn(by_mode, mode) ? by_mode[mode] : undefined;
	if (own !== undefined) {
		return claim.upstream === undefined ? own : { ...own, upstream: claim.upstream };
	}
	return modes?.includes(mode) ? statement : undefined;
}
