import { ProtoJsonError } from "#src/domain/smp/proto-json.ts";
import { runFromSmp } from "#src/domain/smp/read.ts";
import { fieldsOf } from "./amount.ts";
import type { Importer, Source } from "./importer.ts";
import { refuse } from "./refuse.ts";
import { smpLayout } from "./smp-layout.ts";

/** A YAML parser takes seconds for more, and no SMP document comes near it. */
const LONGEST_YAML = 1_000_000;

/** Service Mesh Performance itself, YAML or JSON, in proto names or lowerCamelCase. */
export const smp: Importer = {
	id: "smp",
	label: "Service Mesh Performance, YAML or JSON",
	recognises(source) {
		if (source.json !== undefined) return smpLayout(fieldsOf(source.json)) !== undefined;
		return /^\s*(latencies_ms|latenciesMs)\s*:/m.test(source.text.slice(0, LONGEST_YAML));
	},
	read(source) {
		const layout = smpLayout(fieldsOf(documentOf(source)));
		if (layout === undefined) return refuse("There is no PerformanceTestResult in it.");
		try {
			const run = runFromSmp(layout);
			return { run: { ...run, read_from: run.read_from ?? "raw file (SMP)" }, remarks: [] };
		} catch (error) {
			if (error instanceof ProtoJsonError) return refuse(error.message);
			throw error;
		}
	},
};

function documentOf({ json, text, parseYaml }: Source): unknown {
	if (json !== undefined) return json;
	if (parseYaml === undefined) return refuse("It is YAML, and no YAML reader is at hand.");
	if (text.length > LONGEST_YAML) return refuse("It is more YAML than an SMP document can be.");
	try {
		return parseYaml(text);
	} catch {
		return refuse("It is no valid YAML.");
	}
}
