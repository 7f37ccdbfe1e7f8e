import type { NameOf } from "#src/domain/benchmarks/findings.ts";
import { isBaseline } from "#src/domain/benchmarks/load.ts";
import { type LocalDetails, localExperiment } from "#src/domain/benchmarks/local-experiment.ts";
import { experimentYaml } from "#src/domain/benchmarks/yaml.ts";
import { smpExperiment, smpMessages } from "#src/domain/smp/write.ts";
import type { Imported } from "#src/importers/read-run.ts";
import { element } from "#src/islands/page/element.ts";
import { saveFile } from "#src/islands/page/save-file.ts";
import type { Experiment, PublisherInterest } from "#src/schema/benchmarks/experiment.ts";
import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";
import { compareWithPublished } from "./compare-with-published.ts";
import { fileDrop, fileQueue } from "./file-queue.ts";
import {
	contentOf,
	type Identity,
	identified,
	keptRuns,
	type LocalRun,
	repeatedLabel,
	warnBeforeLoss,
} from "./local-run.ts";
import { localTables } from "./results-table.ts";
import { type RunActions, runChoice, runFields } from "./run-fields.ts";

const WITH_A_STAKE: ReadonlySet<string> = new Set(["vendor", "commissioned", "project"]);

/** Asks for what the files cannot say and hands the experiment out, as YAML or as SMP JSON. */
function experimentForm(form: HTMLFormElement, runs: () => readonly SmpRun[]): void {
	const value = (name: string) => (form.elements.namedItem(name) as HTMLInputElement).value;
	const note = form.elements.namedItem("interest_note") as HTMLInputElement;

	function experiment(): Experiment {
		const details: LocalDetails = {
			question: value("question"),
			title: value("title"),
			publisher: value("publisher"),
			interest: value("interest") as PublisherInterest,
			interestNote: value("interest_note"),
			date: value("date"),
			address: value("address"),
			noBaseline: runs().some(isBaseline) ? "" : value("no_baseline"),
		};
		return localExperiment(details, runs());
	}

	form.addEventListener("input", () => {
		note.required = WITH_A_STAKE.has(value("interest"));
	});
	form.addEventListener("submit", (event) => {
		event.preventDefault();
		const button = (event as SubmitEvent).submitter?.getAttribute("value");
		const id = value("id");
		if (button === "smp") {
			const messages = JSON.stringify(smpExperiment(id, experiment()), null, 2);
			saveFile(`${id}.smp.json`, "application/json", messages);
		} else {
			saveFile(`${id}.yaml`, "application/yaml", experimentYaml(experiment()));
		}
	});
}

/** A reader's own results: files in, named, set against each other, taken away. Nothing is sent. */
export function yours(root: HTMLElement): void {
	const place = <Kind extends HTMLElement>(id: string) => root.querySelector(`#${id}`) as Kind;
	const template = place<HTMLTemplateElement>("mesh-list");
	const meshes = template.content.querySelector("select") as HTMLSelectElement;
	const names = new Map([...meshes.options].map(({ value, text }) => [value, text]));
	const nameOf = (mesh: string) => names.get(mesh) ?? mesh;
	const results = localResults(root, meshes, nameOf);
	const read = fileQueue(place("jobs"), results.add);
	fileDrop(place("drop"), place<HTMLInputElement>("files"), (files) => {
		place("refused").replaceChildren();
		place("repeated").replaceChildren();
		read(files);
	});
	experimentForm(place<HTMLFormElement>("own-experiment"), results.runs);
	compareWithPublished(root, nameOf);
}

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
		const content = contentOf(imported);
		const same = kept.find((own) => own.content === content);
		if (same !== undefined) {
			place("repeated").append(element("li", repeatedLabel(file, same.file)));
			return;
		}
		show({ id: next++, file, format, content, remarks, ...identified(file, run, meshes) });
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
function named({ question: _, run, ...own }: LocalRun, identity: Identity): LocalRun {
	return { ...own, run: { ...run, ...identity } };
}

function saveMessages({ file, run }: LocalRun): void {
	const messages = JSON.stringify(smpMessages(run), null, 2);
	saveFile(`${file.replace(/\.\w+$/, "")}.smp.json`, "application/json", messages);
}
