import { EXAMPLE_ROOT } from "./example-root.fixture.ts";

/** What is put in place of what in a file; a whole file where nothing is replaced. */
export type Edit = readonly [file: string, from: string, to: string];

/**
 * The place of a rule's example: in `to` a `@` is its text, and `…` in it is filled with `rest`.
 * Where the example tells of it in words, either side has edits of its own.
 */
export type ExampleRow = {
	readonly edits: readonly Edit[];
	readonly rest?: string | readonly string[];
	/** Part of the example that is written down, where it is not the whole. */
	readonly part?: RegExp;
	readonly good?: readonly Edit[];
	/** What is put below each item of a list. */
	readonly perItem?: string;
	/** The files that contain it, where they are others than those of all. */
	readonly root?: Readonly<Record<string, string>>;
};

export const ISTIO = "content/meshes/istio.yaml";
export const LINKERD = "content/meshes/linkerd.yaml";
export const RELEASES = "content/releases/linkerd.yaml";
export const FIELD = "languages: [Go]\n";

/** A whole file. */
export const file = (path: string, text: string): Edit => [path, "", text];

/** One more mesh. */
export const entry = (id: string, name: string) => {
	const text = EXAMPLE_ROOT[LINKERD] ?? "";
	const own = text.replaceAll(/linkerd/g, id).replace("Linkerd", name);
	return file(`content/meshes/${id}.yaml`, own.replace(/^capabilities:\n.*\n/m, ""));
};

/** Other cycles in the place of the one there is. */
export const release = (text: string): Edit => {
	const line = EXAMPLE_ROOT[RELEASES]?.match(/ {2}- .*\n/)?.[0] ?? "";
	return [RELEASES, line, text];
};

/** A cycle, with more of its fields. */
export const cycle = (more: string) =>
	`  - cycle: "2.18"\n    edition: open-source\n    source: https://linkerd.io/releases/\n    checked: 2026-01-31\n${more}`;

/** A field of an entry. */
export const field = (file = ISTIO, more = ""): ExampleRow => ({
	edits: [[file, FIELD, `${FIELD}@\n${more}`]],
});
