import type { Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";
import { benchmarks } from "./benchmark-runs.ts";

/** Less than any proxy under load: a number of cores reads like this. */
const LEAST_MCORES = 5;
/** A terabyte: a number of bytes or kilobytes reads like this. */
const MOST_MB = 1_000_000;

/** CPU is thousandths of a core, memory is megabytes. */
export const benchmarkResources: Rule = {
	id: "benchmark-resources",
	description: "CPU of a run is in thousandths of a core and memory in megabytes.",
	why: "Cores that are read as thousandths of a core make a mesh look a thousand times cheaper.",
	example: { bad: "cpu_mcores: 1.6", good: "cpu_mcores: 1600" },
	isPerFile: true,
	check(catalog, report) {
		for (const { file, runs } of benchmarks(catalog)) {
			for (const { index, run } of runs) {
				for (const part of ["data_plane", "control_plane"] as const) {
					const { cpu_mcores: cpu, mem_mb: memory } = run.resources[part];
					const tell = (field: string, message: string, hint: string) => {
						const path = ["runs", index, "resources", part, field];
						report({ file, path, at: "value", message, hint });
					};
					const name = baseName(file);
					if (cpu !== null && cpu > 0 && cpu < LEAST_MCORES)
						tell("cpu_mcores", `cpu_mcores in ${name} is ${cpu}: is it written in cores?`, CORES);
					if (memory !== null && memory > MOST_MB)
						tell("mem_mb", `mem_mb in ${name} is ${memory}: are these bytes?`, BYTES);
				}
			}
		}
	},
};

const CORES = "Write thousandths of a core: 1.6 cores are 1600.";
const BYTES = "Write megabytes: 512 MiB in bytes are 537.";
