import { guessIdentity } from "#src/domain/benchmarks/guess-identity.ts";
import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";
import type { LocalRun } from "./local-run.ts";

/**
 * A run with the mesh and mode that the name of its file gives, and what to ask about them.
 *
 * What the file itself says counts more than its name.
 */
export function identified(
	file: string,
	run: SmpRun,
	meshes: HTMLSelectElement,
): Pick<LocalRun, "run" | "question"> {
	if (run.mesh !== "none") return { run };
	const named = [...meshes.options].map(({ value: id, text: name }) => ({ id, name }));
	const { mesh, mode } = guessIdentity(file, named);
	if (mesh === undefined)
		return { run, question: "The name of the file does not say which mesh ran. Was there none?" };
	return {
		run: { ...run, mesh, mode: run.mode ?? mode ?? null },
		question: "Mesh and mode are taken from the name of the file. Are they right?",
	};
}
