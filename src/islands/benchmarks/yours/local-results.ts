import type { NameOf } from "#src/domain/benchmarks/findings.ts";
import { smpMessages } from "#src/domain/smp/write.ts";
import type { Imported } from "#src/importers/read-run.ts";
import { element } from "#src/islands/page/element.ts";
import { saveFile } from "#src/islands/page/save-file.ts";
import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";
import { identified } from "./identified.ts";
import { keptRuns, warnBeforeLoss } from "./kept-runs.ts";
import type { Identity, LocalRun } from "./local-run.ts";
import { localTables } from "./local-tables.ts";
import { runChoice } from "./run-choice.ts";
import { type RunActions, runFields } from "./run-fields.ts";

/** Keeps the runs that were read and shows them: their fields, and tables of what may be compared. */
export function localResults(root: HTMLElement, meshes: HTMLSelectElement, nameOf: NameOf) {
	const place = (id: string) => root.querySelector(`#${id}`) as HTMLElement;
	let kept: readonly LocalRun[] = [];
	let next = 1;

	const actions: RunActions = {
		change: (id, identity) => keep(kept.map((own) => (own.id === id ? named(own, identity) : own))),
		remove(id) {
			root.querySelector(`[data-run="${id}"]`)?.remove();
			keep(kept.filter((own) => own.id !== id));
			place("files").focus();
		},
		save: (id) => kept.filter((own) => own.id === id).forEach(saveMessages),
	};

	function keep(runs: readonly LocalRun[]): void {
		kept = runs;
		keptRuns.write(runs);
		place("own-tables").replaceChildren(...localTables(current(), nameOf));
		for (const part of root.querySelectorAll<HTMLElement>(".with-runs")) {
			part.hidden = runs.length === 0;
		}
		place("own-count").textContent = `${runs.length} ${runs.length === 1 ? "run" : "runs"} read.`;
	}

	function add(file: string, imported: Imported): void {
		if (!imported.ok && imported.runs) {
			place("own-choices").append(runChoice(file, imported.runs, add));
			return;
		}
		if (!imported.ok) {
			place("refused").append(element("li", `${file}: ${imported.reason}`));
			return;
		}
		const { format, remarks, run } = imported;
		show({ id: next++, file, format, remarks, ...identified(file, run, meshes) });
	}

	function show(own: LocalRun): void {
		place("own-runs").append(runFields(own, meshes, actions));
		keep([...kept, own]);
	}

	const current = (): readonly SmpRun[] => kept.map(({ run }) => run);
	for (const own of keptRuns.read()) show({ ...own, id: next++ });
	warnBeforeLoss(() => kept.length > 0);
	return { add, runs: current };
}

/** A run with what its reader says of it, which answers the question about it. */
function named({ id, file, format, remarks, run }: LocalRun, identity: Identity): LocalRun {
	return { id, file, format, remarks, run: { ...run, ...identity } };
}

function saveMessages({ file, run }: LocalRun): void {
	const messages = JSON.stringify(smpMessages(run), null, 2);
	saveFile(`${file.replace(/\.\w+$/, "")}.smp.json`, "application/json", messages);
}
