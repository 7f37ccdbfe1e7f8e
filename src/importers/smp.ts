import { ProtoJsonError } from "#src/domain/smp/proto-json.ts";
import { runFromSmp } from "#src/domain/smp/read.ts";
import { fieldsOf } from "./amount.ts";
import type { Importer, Reading, Source } from "./importer.ts";
import { isSmpPlan, smpRunsOf } from "./recognise-json.ts";
import { isSmpYaml } from "./recognise-text.ts";
import { RECOGNISERS } from "./recognition.ts";
import { refuse } from "./refuse.ts";
import { PLAN_FORM, smpLayout } from "./smp-layout.ts";
import { parsedYaml } from "./yaml.ts";

/** Service Mesh Performance itself, YAML or JSON, in proto names or lowerCamelCase. */
export const smp: Importer = {
	id: "smp",
	label: "Service Mesh Performance, result or test configuration, YAML or JSON",
	recognises: RECOGNISERS.smp,
	runs: smpRuns,
	read(source) {
		const document = fieldsOf(documentOf(source));
		const layout = smpLayout(document);
		try {
			if (layout === undefined) return readPlan(document);
			const run = runFromSmp(layout);
			return { run: { ...run, read_from: run.read_from ?? "raw file (SMP)" }, remarks: [] };
		} catch (error) {
			if (error instanceof ProtoJsonError) return refuse(error.message);
			throw error;
		}
	},
};

/** An experiment holds many runs; a YAML file may hold several documents. */
function smpRuns(source: Source): readonly Source[] {
	if (source.json === undefined && /^---\s*$/m.test(source.text.trimStart().slice(3))) {
		const texts = source.text.split(/^---\s*$/m).filter((text) => isSmpYaml(text));
		return texts.map((text) => ({ ...source, text }));
	}
	if (source.json === undefined && source.parseYaml === undefined) return [source];
	const runs = smpRunsOf(fieldsOf(documentOf(source)));
	return runs.length === 0 ? [source] : runs.map((json) => ({ ...source, text: "", json }));
}

/** A test configuration alone says what was asked for. */
function readPlan(document: ReturnType<typeof fieldsOf>): Reading {
	if (!isSmpPlan(document)) return refuse("There is no PerformanceTestResult in it.");
	const run = runFromSmp({ config: document, result: {} });
	return {
		run: { ...run, read_from: PLAN_FORM },
		remarks: ["It is a plan: it says what was asked for and holds no result."],
	};
}

function documentOf(source: Source): unknown {
	return source.json === undefined ? parsedYaml(source) : source.json;
}
