import type { Abstraction } from "#src/schema/abstraction.ts";

/** A specification several meshes share, as pages and domain functions see it. */
export type AbstractionRecord = Readonly<Abstraction> & {
	readonly id: string;
	/** Address of its page, without the base path. */
	readonly path: string;
	/** File in the repository that says all this. */
	readonly file: string;
	/** Its prose in Markdown. */
	readonly body: string;
};
