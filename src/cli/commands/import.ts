import { basename, resolve } from "node:path";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { importRun } from "#src/importers/import-run.ts";
import type { Imported, ImportOptions } from "#src/importers/read-run.ts";
import { FORMAT_IDS } from "#src/importers/recognition.ts";
import { PLAN_FORM } from "#src/importers/source.ts";
import { type SmpRun, smpRunSchema } from "#src/schema/benchmarks/smp-run.ts";
import { quoted } from "#src/schema/issue-case.ts";
import { ID_FORM } from "#src/schema/text/text.ts";
import { fileRun, readImport } from "../append-run.ts";
import { type Caller, type Command, Refusal, UsageError, visible } from "../command.ts";
import { rootFolder } from "../root-folder.ts";

const OPTIONS = {
	experiment: { type: "string" },
	mesh: { type: "string" },
	"mesh-version": { type: "string" },
	mode: { type: "string" },
	scenario: { type: "string" },
	from: { type: "string" },
	run: { type: "string" },
	root: { type: "string" },
	"dry-run": { type: "boolean" },
} as const;

/** Files a load generator's output as a run of an experiment. */
export const importCommand: Command = {
	usage: `Usage: npm run mesh -- import <file> --experiment ID --mesh ID --mesh-version V [options]

Reads one run from a load generator's output and adds it to data/benchmarks/<ID>.yaml.

  --experiment ID    experiment the run belongs to; its file must exist
  --mesh ID          entry that was measured, or none for the baseline
  --mesh-version V   version that was measured; not needed with --mesh none
  --mode TEXT        data-plane mode and what was on, for example "ambient, mTLS on"
  --scenario TEXT    path or test case, where an experiment has several
  --from FORMAT      ${FORMAT_IDS.join(", ")};
                     found from the content when left out
  --run N            which run of the file, from 1; needed where it holds several
  --root DIR         folder that holds content/ and data/; this repository when left out
  --dry-run          print the run as JSON and write nothing

Exit code: 0 done, 1 refused with the reason, 2 wrong usage.`,
	run(args, caller) {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: OPTIONS,
		});
		const [path, ...rest] = positionals;
		if (path === undefined || rest.length > 0) throw new UsageError("One file is needed.");
		const experiment = idOf("experiment", values.experiment);
		const identity = identityOf(values);
		if (values.from !== undefined && !FORMAT_IDS.includes(values.from)) {
			throw new UsageError(
				`${quoted(values.from)} is not a format; known are ${FORMAT_IDS.join(", ")}.`,
			);
		}
		const root = rootFolder(values.root, caller);
		const number = numberOf(values.run);
		const run = runOf(path, { from: values.from, run: number }, identity, caller);
		if (values["dry-run"] === true) {
			caller.print(`${JSON.stringify(run, null, 2)}\n`);
			return 0;
		}
		refusePlan(basename(path), run);
		const file = `data/benchmarks/${experiment}.yaml`;
		fileRun(root, file, run);
		caller.print(`Added the run to ${file}.\n`);
		return 0;
	},
};

type Values = { readonly [Name in keyof typeof OPTIONS]?: string | boolean | undefined };
type Identity = Partial<Pick<SmpRun, "mesh" | "mesh_version" | "mode" | "scenario">>;

function idOf(option: string, value: string | boolean | undefined): string {
	if (typeof value !== "string") throw new UsageError(`--${option} is missing.`);
	if (!ID_FORM.test(value)) throw new UsageError(`--${option} ${quoted(value)} is not an id.`);
	return value;
}

/** What only the person who ran it knows. A baseline has no version. */
function identityOf(values: Values): Identity {
	const mesh = idOf("mesh", values.mesh);
	const version = values["mesh-version"];
	if (mesh !== "none" && typeof version !== "string") {
		throw new UsageError("--mesh-version is missing.");
	}
	return {
		mesh,
		mesh_version: mesh === "none" ? null : String(version),
		...(typeof values.mode === "string" && { mode: values.mode }),
		...(typeof values.scenario === "string" && { scenario: values.scenario }),
	};
}

function numberOf(run: string | undefined): number | undefined {
	if (run === undefined || /^[1-9]\d{0,5}$/.test(run))
		return run === undefined ? undefined : Number(run);
	throw new UsageError(`--run ${quoted(run)} is not the number of a run.`);
}

function runOf(
	path: string,
	options: Pick<ImportOptions, "from" | "run">,
	identity: Identity,
	{ folder, warn }: Caller,
): SmpRun {
	const name = visible(basename(path));
	const imported = importRun(readImport(resolve(folder, path)), {
		...options,
		parseYaml: (text) => parse(text, { logLevel: "error" }),
	});
	if (!imported.ok) throw new Refusal(`${name}: ${refusalLabel(imported)}`);
	for (const remark of imported.remarks) warn(`${name}: ${visible(remark)}\n`);
	const run = smpRunSchema.safeParse({ ...imported.run, ...identity });
	if (run.success) return run.data;
	const [issue] = run.error.issues;
	throw new Refusal(`${name}: ${issue?.path.join(".")}: ${visible(issue?.message ?? "")}.`);
}

/** Why a file was refused; where it holds several runs, which ones and how to name one. */
function refusalLabel({ reason, runs }: Extract<Imported, { readonly ok: false }>): string {
	if (runs === undefined) return visible(reason);
	const width = String(runs.length).length;
	const lines = runs.map(
		({ words }, at) => `  ${String(at + 1).padStart(width)}  ${visible(words)}`,
	);
	return [`It holds ${runs.length} runs; choose one with --run N:`, ...lines].join("\n");
}

/** What was only asked for is not a measurement. */
function refusePlan(name: string, { read_from }: SmpRun): void {
	if (read_from !== PLAN_FORM) return;
	throw new Refusal(
		`${visible(name)} is a test configuration without a result: --dry-run prints it, and nothing is filed.`,
	);
}
