import { guessIdentity } from "#src/domain/benchmarks/guess-identity.ts";
import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";

/** A run read from a file, with what its reader says of it. */
export type LocalRun = {
	readonly id: number;
	readonly file: string;
	readonly format: string;
	/** What the file said, as it was read: the same run is known by it, whatever its file is called. */
	readonly content: string;
	readonly remarks: readonly string[];
	/** What its reader is asked: whether a guess is right, or which mesh it was. */
	readonly question?: string;
	readonly run: SmpRun;
};

/** What only the person who measured knows of a run. */
export type Identity = Pick<SmpRun, "mesh" | "mesh_version" | "mode" | "scenario">;

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
		question:
			run.mode !== null || mode === undefined
				? "The mesh is taken from the name of the file. Is it right?"
				: "Mesh and mode are taken from the name of the file. Are they right?",
	};
}

/** What a run says before anybody names its mesh. */
export function contentOf({
	format,
	run,
}: {
	readonly format: string;
	readonly run: SmpRun;
}): string {
	return JSON.stringify([format, run]);
}

/** Says that a run was read before, and from which file. */
export function repeatedLabel(file: string, first: string): string {
	return file === first
		? `${file} was read before: its run is counted once.`
		: `${file} holds the same run as ${first}: it is counted once.`;
}

const KEY = "meshscape-own-runs";

/**
 * The runs of this tab: they survive a reload and other pages of the site, and end with the tab.
 *
 * Where a browser keeps nothing, or they are too large, they last as long as the page.
 */
export const keptRuns = {
	read(): readonly LocalRun[] {
		try {
			const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "[]");
			return Array.isArray(kept) ? kept : [];
		} catch {
			return [];
		}
	},
	write(runs: readonly LocalRun[]): void {
		try {
			if (runs.length === 0) sessionStorage.removeItem(KEY);
			else sessionStorage.setItem(KEY, JSON.stringify(runs));
		} catch {
			// They stay on the page; leaving it asks first.
		}
	},
};

/** Has the browser ask before runs are lost: when the tab is closed, not on the way to another page here. */
export function warnBeforeLoss(hasRuns: () => boolean): void {
	let isStaying = false;
	addEventListener("click", ({ target }) => {
		const link = target instanceof Element ? target.closest("a") : null;
		isStaying = link?.origin === location.origin;
	});
	addEventListener("beforeunload", (event) => {
		if (hasRuns() && !isStaying) event.preventDefault();
	});
}
