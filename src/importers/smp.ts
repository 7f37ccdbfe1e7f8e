import { computedLabel } from "#src/domain/smp/labels.ts";
import { ProtoJsonError } from "#src/domain/smp/proto-json.ts";
import { type GivenMessages, runFromSmp } from "#src/domain/smp/read.ts";
import type { ComputedPercentiles } from "#src/schema/benchmarks/smp-test-result.ts";
import { type Fields, fieldsOf, own, refuse } from "./amount.ts";
import {
	firstGiven,
	isSmpPlan,
	isSmpResult,
	SMP_CONFIG,
	SMP_RESULT,
	smpRunsOf,
} from "./recognise-json.ts";
import { isSmpYaml } from "./recognise-text.ts";
import { RECOGNISERS } from "./recognition.ts";
import { type Importer, PLAN_FORM, parsedYaml, type Reading, type Source } from "./source.ts";

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

const MESH = ["serviceMeshConfig", "service_mesh_config", "mesh_config"];

/**
 * Finds the SMP messages in a document.
 *
 * Three layouts are in use: the messages side by side, a bare `PerformanceTestResult`, and the one
 * from before the messages were written down, with everything under `client`. A run as this site
 * prints it is the first of them with a few values next to the messages.
 *
 * @returns `undefined` when there is no result in it.
 */
export function smpLayout(document: Fields): GivenMessages | undefined {
	const result = fieldsOf(firstGiven(document, SMP_RESULT));
	if (isSmpResult(result)) {
		return {
			config: firstGiven(document, SMP_CONFIG),
			result: withOwn(document, result),
			mesh: meshOf(document),
		};
	}
	const client = fieldsOf(own(document, "client"));
	if (isSmpResult(client)) return firstLayout(document, client);
	return isSmpResult(document) ? { result: document } : undefined;
}

/** Puts what this site keeps next to the messages into the labels it writes for SMP. */
function withOwn(document: Fields, result: Fields): Fields {
	const latencies = fieldsOf(own(result, "latencies_ms") ?? own(result, "latenciesMs"));
	const errors = fieldsOf(own(document, "errors"));
	const beside: readonly (readonly [string, unknown])[] = [
		...["p75", "p95", "p99_9", "p99_99"].map((name) => [`${name}_ms`, latencies[name]] as const),
		[
			"computed_percentiles",
			computedLabel(fieldsOf(own(result, "computed_percentiles")) as ComputedPercentiles),
		],
		["requests", own(document, "requests")],
		["error_share", own(errors, "share")],
		["error_codes", json(own(errors, "codes"))],
		["loop", own(document, "loop")],
		["scenario", own(document, "scenario")],
		["read_from", own(document, "read_from")],
	];
	return { ...result, labels: { ...fieldsOf(own(result, "labels")), ...labelled(beside) } };
}

function json(value: unknown): unknown {
	return value && JSON.stringify(value);
}

function meshOf(document: Fields): Fields {
	const given = fieldsOf(firstGiven(document, MESH));
	const { data_plane, control_plane } = fieldsOf(own(document, "resources"));
	const used = [
		["data_plane", fieldsOf(data_plane)],
		["control_plane", fieldsOf(control_plane)],
	] as const;
	const parts = used.flatMap(([plane, values]) =>
		["cpu_mcores", "mem_mb"].map((unit) => [`${plane}_${unit}`, values[unit]] as const),
	);
	const labels = labelled([["mode", own(document, "mode")], ...parts]);
	return { ...given, labels: { ...fieldsOf(own(given, "labels")), ...labels } };
}

function labelled(values: readonly (readonly [string, unknown])[]): Fields {
	const known = values.filter(
		([_key, value]) => typeof value === "string" || typeof value === "number",
	);
	return Object.fromEntries(known.map(([key, value]) => [`meshscape/${key}`, String(value)]));
}

/** The layout of 2020: the rate under `client` is the one that was reached. */
function firstLayout(document: Fields, client: Fields): GivenMessages {
	const kubernetes = own(fieldsOf(own(document, "env")), "kubernetes");
	return {
		config: { clients: [{ connections: own(client, "connections") }] },
		result: {
			start_time: own(document, "start_time"),
			end_time: own(document, "end_time"),
			latencies_ms: own(client, "latencies_ms"),
			actual_qps: own(client, "rps"),
			labels: typeof kubernetes === "string" ? { kubernetes } : {},
		},
		mesh: { exp_uuid: own(document, "exp_uuid") },
	};
}
