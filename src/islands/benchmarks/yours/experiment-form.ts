import { isBaseline } from "#src/domain/benchmarks/load.ts";
import { type LocalDetails, localExperiment } from "#src/domain/benchmarks/local-experiment.ts";
import { experimentYaml } from "#src/domain/benchmarks/yaml.ts";
import { smpExperiment } from "#src/domain/smp/write.ts";
import { saveFile } from "#src/islands/page/save-file.ts";
import type { Experiment, PublisherInterest } from "#src/schema/benchmarks/experiment.ts";
import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";

const WITH_A_STAKE: ReadonlySet<string> = new Set(["vendor", "commissioned", "project"]);

/** Asks for what the files cannot say and hands the experiment out, as YAML or as SMP JSON. */
export function experimentForm(form: HTMLFormElement, runs: () => readonly SmpRun[]): void {
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
