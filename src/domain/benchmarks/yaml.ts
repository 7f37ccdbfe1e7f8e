/**
 * Experiments and runs as YAML.
 *
 * @module
 */

import type { Experiment } from "#src/schema/benchmarks/experiment.ts";
import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";

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
	if (typeof value !== "object" || Array.isArray(value)) return [`${key}: ${jsonFlow(value)}\n`];
	const lines = Object.entries(value as object)
		.filter(([_name, each]) => !isEmpty(each))
		.map(([name, each]) => `  ${name}: ${jsonFlow(each)}\n`);
	return lines.length === 0 ? [`${key}: {}\n`] : [`${key}:\n${lines.join("")}`];
}

function isEmpty(value: unknown): boolean {
	if (Array.isArray(value)) return value.length === 0;
	return value === null || value === undefined;
}

/** JSON is YAML, and its quotes leave no doubt about what is a text. */
function jsonFlow(value: unknown): string {
	return JSON.stringify(value).replaceAll('","', '", "');
}

/** Words YAML readers of either version take for something else than a text. */
const SPECIAL = /^(true|false|null|yes|no|on|off|y|n)$/i;
const PLAIN = /^[A-Za-z][\w ./()+%-]*$/;
/** Parts of a run that are written one below the other; the rest fits on a line. */
const BLOCKS: ReadonlySet<string> = new Set([
	"config",
	"clients",
	"result",
	"computed_percentiles",
	"labels",
	"resources",
	"mesh_config",
]);

/**
 * A run as an item of the list `runs` of an experiment file, absent values left out.
 *
 * @param indent - Spaces before the dash.
 * @returns Lines that end with a line break.
 */
export function runYaml(run: SmpRun, indent = 2): string {
	const text = block(stripped(run) as Entries, indent + 2);
	return `${" ".repeat(indent)}- ${text.trimStart()}`;
}

type Entries = Readonly<Record<string, unknown>>;

/** The run without nulls and without what is empty once they are gone. */
function stripped(value: unknown): unknown {
	if (Array.isArray(value)) {
		return value.length === 0 ? undefined : value.map((each) => stripped(each) ?? {});
	}
	if (typeof value !== "object" || value === null) return value ?? undefined;
	const kept = Object.entries(value)
		.map(([key, each]) => [key, stripped(each)] as const)
		.filter(([_key, each]) => each !== undefined);
	return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function block(entries: Entries, indent: number): string {
	const margin = " ".repeat(indent);
	const lines = Object.entries(entries).map(([key, value]) => {
		const name = `${margin}${scalar(key)}:`;
		if (!BLOCKS.has(key) || typeof value !== "object") return `${name} ${flow(value)}\n`;
		if (!Array.isArray(value)) return `${name}\n${block(value as Entries, indent + 2)}`;
		return `${name}\n${value.map((each) => `${margin}  - ${flow(each)}\n`).join("")}`;
	});
	return lines.join("");
}

function flow(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
	if (typeof value !== "object" || value === null) return scalar(value);
	const parts = Object.entries(value).map(([key, each]) => `${scalar(key)}: ${flow(each)}`);
	return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}

/** JSON's quoting is YAML's double quoting. */
function scalar(value: unknown): string {
	if (typeof value !== "string") return JSON.stringify(value);
	const isPlain = PLAIN.test(value) && !SPECIAL.test(value) && !value.endsWith(" ");
	return isPlain ? value : JSON.stringify(value);
}
