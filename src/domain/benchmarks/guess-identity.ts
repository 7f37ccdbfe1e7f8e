/**
 * Which mesh and mode a run may have had, by the name of its file.
 *
 * @module
 */

import { joinedTerm, termsOf } from "#src/domain/text/search-terms.ts";

/** A mesh that can be chosen for a run. */
export type NamedMesh = { readonly id: string; readonly name: string };

/** What the name of a file says; `mesh` is missing where it names none or more than one. */
export type IdentityGuess = { readonly mesh?: string; readonly mode?: string };

/** Words for the run without a mesh. */
const BASELINES: ReadonlySet<string> = new Set([
	"baseline",
	"nomesh",
	"bare",
	"vanilla",
	"without",
]);

/** Words that name a mode, the longer ones first. */
const MODES = ["ambient", "waypoint", "sidecar", "proxyless", "ebpf"] as const;

/**
 * Guesses from whole words of the name: a mesh only where exactly one is named.
 *
 * @example
 * guessIdentity("fortio-istio-ambient-1000rps.json", meshes) // => { mesh: "istio", mode: "ambient" }
 */
export function guessIdentity(file: string, meshes: readonly NamedMesh[]): IdentityGuess {
	const words = termsOf(file.replaceAll("_", " "));
	const joined = new Set([...words, ...words.slice(1).map((word, at) => `${words[at]}${word}`)]);
	const mode = MODES.find((word) => joined.has(word));
	const named = new Set(
		meshes
			.filter(({ id, name }) => [id, name].some((text) => joined.has(joinedTerm(text))))
			.map(({ id }) => id),
	);
	if ([...joined].some((word) => BASELINES.has(word))) named.add("none");
	const [mesh] = named;
	return {
		...(named.size === 1 && mesh !== undefined && { mesh }),
		...(mode !== undefined && mesh !== "none" && { mode }),
	};
}
