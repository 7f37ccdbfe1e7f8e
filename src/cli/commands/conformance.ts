import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { meshProfileResults } from "#src/domain/conformance/profiles.ts";
import { reportWarnings } from "#src/domain/conformance/summary.ts";
import type { ConformanceReport } from "#src/schema/conformance/report.ts";
import type { Command } from "../command.ts";
import { conformanceDraft } from "../conformance-draft.ts";
import { conformanceInput, type ReportInput } from "../conformance-input.ts";
import { conformanceMesh } from "../conformance-mesh.ts";
import { conformancePlace, type ReportPlace } from "../conformance-place.ts";
import { freshProblems } from "../fresh-problems.ts";
import { loadRoot } from "../load-root.ts";
import { Refusal } from "../refusal.ts";
import { rootFolder } from "../root-folder.ts";
import { today } from "../today.ts";
import { UsageError } from "../usage-error.ts";
import { visible } from "../visible.ts";
import { writeWhole } from "../write-whole.ts";

/** Files a Gateway API conformance report. */
export const conformance: Command = {
	name: "conformance",
	summary: "file a Gateway API conformance report",
	usage: `Usage: npm run mesh -- conformance <report.yaml> [--mesh ID] [--release V] [--source URL]
                                   [--replace] [--root DIR]

Files a report of the official conformance suite, as it was submitted, under
data/conformance/gateway-api/<release>/<implementation>.yaml. Fields and profiles that are not
known here are kept. It never overwrites another report unless told to.

  <report.yaml>   the report, with kind: ConformanceReport
  --mesh ID       mesh entry it is about; found by the project's name when left out
  --release V     release it counts for, when its gatewayAPIVersion names only a commit
  --source URL    public address of the report
  --replace       put it in the place of the report on the same release, channel and mode
  --root DIR      folder that holds content/ and data/; this repository when left out

Exit code: 0 filed, or filed already; 1 refused, nothing changed; 2 wrong usage.`,
	run(args, caller) {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				root: { type: "string" },
				mesh: { type: "string" },
				release: { type: "string" },
				source: { type: "string" },
				replace: { type: "boolean", default: false },
			},
		});
		const [path, ...more] = positionals;
		if (path === undefined || more.length > 0) throw new UsageError("One report is needed.");
		const root = rootFolder(values.root, caller);
		const input = conformanceInput(resolve(caller.folder, path));
		const mesh = values.mesh ?? meshNamedIn(root, input);
		const { release, source } = values;
		const draft = conformanceDraft(input, { mesh, release, source, today: today() });
		const place = conformancePlace(root, draft.report);
		if (place.taken === "same") {
			caller.print(`${place.path} holds this report already; nothing was changed.\n`);
			return 0;
		}
		refuseTaken(place, values.replace);
		const followUps = consequences(root, place.path, draft.text);
		writeWhole(join(root, place.path), draft.text, place.taken === "other");
		const notes = [...reportWarnings(draft.report), ...noMesh(draft.report), ...followUps];
		caller.print(`Filed ${place.path}: ${said(draft.report)}.\n`);
		caller.print(notes.map((note) => `Warning: ${visible(note)}\n`).join(""));
		return 0;
	},
};

function meshNamedIn(root: string, input: ReportInput): string | undefined {
	const project = (input.implementation as { project?: unknown } | null | undefined)?.project;
	if (typeof project !== "string") return undefined;
	return conformanceMesh(
		loadRoot(root).files.map(({ file }) => file),
		project,
	);
}

function refuseTaken({ path, taken }: ReportPlace, replace: boolean): void {
	if (taken === "no" || replace) return;
	throw new Refusal(
		`${path} holds another report; nothing was changed. Add --replace to put this one in its place.`,
	);
}

/** What the check will say of other files from now on, such as a claim the report contradicts. */
function consequences(root: string, path: string, text: string): readonly string[] {
	const fresh = freshProblems(root, path, text, today());
	const own = fresh.filter(({ file }) => file === path);
	const reasons = own.map(({ message, hint }) => visible(`${message} ${hint}`));
	if (own.length > 0) throw new Refusal(`Not filed. ${reasons.join(" ")}`);
	return fresh.map(({ file, message }) => `${file}: ${message}`);
}

function noMesh({ filed, implementation }: ConformanceReport): readonly string[] {
	if (filed.mesh !== undefined || filed.distribution_of !== undefined) return [];
	const project = JSON.stringify(implementation.project);
	return [`No mesh entry is called ${project}. If there is one, name it with --mesh.`];
}

function said(report: ConformanceReport): string {
	const { project, version } = report.implementation;
	const results = meshProfileResults(report).map(({ profile, core, extended }) => {
		const more = extended === undefined ? "" : `, extended ${extended.result}`;
		return `; ${profile} core ${core.result}${more}`;
	});
	return visible(`${project} ${version}, ${report.date.slice(0, 10)}${results.join("")}`);
}
