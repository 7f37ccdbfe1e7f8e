import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { meshProfileResults } from "#src/domain/conformance/profiles.ts";
import { isSameReport, type LooseReport } from "#src/domain/conformance/report.ts";
import { reportWarnings } from "#src/domain/conformance/summary.ts";
import type { Problem } from "#src/files/problem.ts";
import type { ConformanceReport } from "#src/schema/conformance/report.ts";
import { freshProblems } from "../check-root.ts";
import { type Command, Refusal, UsageError, visible } from "../command.ts";
import {
	conformanceDistribution,
	conformanceInput,
	conformanceMesh,
	type ReportInput,
} from "../conformance-input.ts";
import { conformanceDraft, conformancePlace, type ReportPlace } from "../conformance-place.ts";
import { loadRoot } from "../load-root.ts";
import { rootFolder, today } from "../root-folder.ts";
import { writeWhole } from "../write-whole.ts";

/** Files a Gateway API conformance report. */
export const conformance: Command = {
	usage: `Usage: npm run mesh -- conformance <report.yaml> [--mesh ID] [--release V] [--source URL]
                                   [--distribution-of ID] [--replace] [--root DIR]

Files a report of the official conformance suite, as it was submitted, under
data/conformance/gateway-api/<release>/<implementation>.yaml. Fields and profiles that are not
known here are kept, contacts are left out. Reports on two versions of one implementation lie next
to each other. It never overwrites another report unless told to.

  <report.yaml>   the report, with kind: ConformanceReport
  --mesh ID       mesh entry it is about; found by the project's name when left out
  --distribution-of ID  mesh entry it is a distribution of, when it has none of its own; taken from
                  its earlier reports when left out
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
				"distribution-of": { type: "string" },
				replace: { type: "boolean", default: false },
			},
		});
		const [path, ...more] = positionals;
		if (path === undefined || more.length > 0) throw new UsageError("One report is needed.");
		const root = rootFolder(values.root, caller);
		const input = conformanceInput(resolve(caller.folder, path));
		const held = heldIn(root, input);
		if (held !== undefined) {
			caller.print(`${held} holds this report already; nothing was changed.\n`);
			return 0;
		}
		const facts = { ...aboutIn(root, input, values), today: today() };
		const draft = conformanceDraft(input, facts);
		const place = conformancePlace(root, draft.report, values.replace);
		refuseTaken(place, draft.report, values.replace);
		const followUps = consequences(root, place.path, draft.text);
		const errors = followUps.filter(({ severity }) => severity === "error");
		writeWhole(join(root, place.path), draft.text, place.taken);
		const others = followUps.filter(({ severity }) => severity === "warning").map(inOneLine);
		const notes = [...reportWarnings(draft.report), ...noMesh(draft.report), ...others];
		caller.print(`Filed ${place.path}: ${said(draft.report)}.\n`);
		caller.print(notes.map((note) => `Warning: ${visible(note)}\n`).join(""));
		if (errors.length > 0) {
			const list = errors.map((problem) => `  ${visible(inOneLine(problem))}\n`).join("");
			caller.print(`The check now fails until this is corrected as well:\n${list}`);
		}
		return 0;
	},
};

/** The file that holds the very report, wherever it lies. */
function heldIn(root: string, input: ReportInput): string | undefined {
	const held = loadRoot(root).files.find(
		({ file: { kind, data } }) =>
			kind === "conformance-report" && isSameReport(data as LooseReport, input),
	);
	return held?.file.file;
}

type Given = {
	readonly mesh?: string | undefined;
	readonly "distribution-of"?: string | undefined;
	readonly release?: string | undefined;
	readonly source?: string | undefined;
};

/** What a report is about: as named, else as its project is known here. */
function aboutIn(root: string, input: ReportInput, given: Given) {
	const { mesh, release, source, "distribution-of": distributionOf } = given;
	const project = (input.implementation as { project?: unknown } | null | undefined)?.project;
	if (mesh !== undefined || typeof project !== "string") {
		return { mesh, distributionOf, release, source };
	}
	const files = loadRoot(root).files.map(({ file }) => file);
	const found = distributionOf === undefined ? conformanceMesh(files, project) : undefined;
	const earlier = found === undefined ? conformanceDistribution(files, project) : undefined;
	return { mesh: found, distributionOf: distributionOf ?? earlier, release, source };
}

function refuseTaken(
	{ path, taken, held }: ReportPlace,
	{ implementation, date }: ConformanceReport,
	replace: boolean,
): void {
	if (!taken || replace) return;
	const given = `${implementation.version}, ${date.slice(0, 10)}`;
	throw new Refusal(
		visible(
			`${path} holds another report (${held}) than this one (${given}); nothing was changed. Add --replace to put this one in its place.`,
		),
	);
}

/** What the check will say of other files from now on, such as a claim the report contradicts. */
function consequences(root: string, path: string, text: string): readonly Problem[] {
	const fresh = freshProblems(root, path, text, today());
	const own = fresh.filter(({ file }) => file === path);
	const reasons = own.map(({ message, hint }) => visible(`${message} ${hint}`));
	if (own.length > 0) throw new Refusal(`Not filed. ${reasons.join(" ")}`);
	return fresh;
}

function inOneLine({ file, line, message, hint }: Problem): string {
	return `${file}:${line}: ${message} ${hint}`;
}

function noMesh({ filed, implementation }: ConformanceReport): readonly string[] {
	if (filed.mesh !== undefined || filed.distribution_of !== undefined) return [];
	const project = JSON.stringify(implementation.project);
	return [
		`No mesh entry is called ${project}. If there is one, name it with --mesh; of a distribution, name the mesh with --distribution-of.`,
	];
}

function said(report: ConformanceReport): string {
	const { project, version } = report.implementation;
	const results = meshProfileResults(report).map(({ profile, core, extended }) => {
		const more = extended === undefined ? "" : `, extended ${extended.result}`;
		return `; ${profile} core ${core.result}${more}`;
	});
	return visible(`${project} ${version}, ${report.date.slice(0, 10)}${results.join("")}`);
}
