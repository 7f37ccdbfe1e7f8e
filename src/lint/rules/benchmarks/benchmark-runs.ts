import { loadKey, loadOf } from "#src/domain/benchmarks/load.ts";
import { counted } from "#src/domain/text/words.ts";
import { type Catalog, type CatalogFile, filesOf } from "#src/lint/catalog.ts";
import { type SmpRun, smpRunSchema } from "#src/schema/benchmarks/smp-run.ts";

/** A run of an experiment file and its place in the list. */
export type PlacedRun = {
	readonly index: number;
	readonly run: SmpRun;
};

/** An experiment file with the runs of it that are valid. */
export type BenchmarkFile = {
	readonly file: string;
	readonly data: CatalogFile<"experiment">["data"];
	readonly runs: readonly PlacedRun[];
};

/** Every experiment; a run its schema refused is left out, because that is reported already. */
export function benchmarks(catalog: Catalog): readonly BenchmarkFile[] {
	return filesOf(catalog, "experiment").map(({ file, data }) => {
		// A dozen rules ask for the runs of the same files, which do not change during a check.
		const runs = known.get(data) ?? validRuns(data.runs);
		known.set(data, runs);
		return { file, data, runs };
	});
}

const known = new WeakMap<object, readonly PlacedRun[]>();

function validRuns(runs: unknown): readonly PlacedRun[] {
	return (Array.isArray(runs) ? runs : []).flatMap((given: unknown, index) => {
		const read = smpRunSchema.safeParse(given);
		return read.success ? [{ index, run: read.data }] : [];
	});
}

/** A run in a message: its mesh, mode and load. */
export function runName(run: SmpRun): string {
	const { connections, rps } = loadOf(run);
	const parts = [
		run.mesh,
		run.mode,
		run.scenario,
		rps === null ? null : `${rps} rps`,
		connections === null ? null : counted(connections, "connection"),
	];
	return parts.filter((part) => part !== null && part !== "").join(", ");
}

/** A text that is equal for runs of the same thing under the same load. */
export function runKey(run: SmpRun): string {
	return JSON.stringify([run.mesh, run.mesh_version, run.mode, loadKey(loadOf(run))]);
}
