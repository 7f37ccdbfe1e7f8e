import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";

/** A run read from a file, with what its reader says of it. */
export type LocalRun = {
	readonly id: number;
	readonly file: string;
	readonly format: string;
	readonly remarks: readonly string[];
	/** What its reader is asked: whether a guess is right, or which mesh it was. */
	readonly question?: string;
	readonly run: SmpRun;
};

/** What only the person who measured knows of a run. */
export type Identity = Pick<SmpRun, "mesh" | "mesh_version" | "mode" | "scenario">;
