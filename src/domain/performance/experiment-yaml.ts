import { runYaml } from "#src/domain/smp/run-yaml.ts";
import type { Experiment } from "#src/schema/experiment.ts";

const HEAD = "# yaml-language-server: $schema=../../public/schema/v1/experiment.json\n";

/**
 * An experiment as the text of its file `data/benchmarks/<id>.yaml`, ready for a pull request.
 *
 * What is unknown is left out. Reading the text gives the experiment back.
 */
export function experimentYaml({ runs, ...head }: Experiment): string {
	const parts = Object.entries(head).flatMap(([key, value]) => part(key, value));
	return `${HEAD}${parts.join("\n")}\nruns:\n${runs.map((run) => runYaml(run)).join("")}`;
}

function part(key: string, value: unknown): readonly string[] {
	if (isEmpty(value)) return key === "environment" ? [`${key}: {}\n`] : [];
	if (typeof value !== "object" || Array.isArray(value)) return [`${key}: ${flow(value)}\n`];
	const lines = Object.entries(value as object)
		.filter(([_name, each]) => !isEmpty(each))
		.map(([name, each]) => `  ${name}: ${flow(each)}\n`);
	return lines.length === 0 ? [`${key}: {}\n`] : [`${key}:\n${lines.join("")}`];
}

function isEmpty(value: unknown): boolean {
	if (Array.isArray(value)) return value.length === 0;
	return value === null || value === undefined;
}

/** JSON is YAML, and its quotes leave no doubt about what is a text. */
function flow(value: unknown): string {
	return JSON.stringify(value).replaceAll('","', '", "');
}
