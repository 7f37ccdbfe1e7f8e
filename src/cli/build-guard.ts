import { existsSync, mkdirSync } from "node:fs";
import { dirname, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { AstroIntegration } from "astro";
import { historyState } from "#src/files/git-revisions.ts";
import { buildOverlay } from "#src/files/overlay.ts";
import type { Problem } from "#src/files/problem.ts";
import { buildReport, builtIn, firstMachineError } from "./build-log.ts";
import { checkRoot } from "./check-root.ts";
import { warningsNote, watchContent } from "./content-watch.ts";
import { problemsText } from "./format-problems.ts";
import { today } from "./root-folder.ts";
import { type StagedOutput, stagedOutput } from "./write-whole.ts";

/**
 * Stops a build on the problems `mesh check` reports, in its words, and publishes only whole builds.
 *
 * Must be the last integration: its end of the build moves the folder the others write into.
 */
export function buildGuard(): AstroIntegration {
	let output: StagedOutput | undefined;
	return {
		name: "build-guard",
		hooks: {
			"astro:config:setup": ({ command, config, updateConfig, logger }) => {
				if (command !== "build") return;
				shortenErrors();
				const warning = stopOnProblems(fileURLToPath(config.root));
				for (const said of [warning, historyNote(fileURLToPath(config.root))]) {
					if (said !== undefined) logger.warn(said);
				}
				output = stagedOutput(fileURLToPath(config.outDir).replace(/[/\\]$/, ""));
				prepare(output);
				const outDir = pathToFileURL(output.staging + sep);
				const build = { client: new URL("client/", outDir), server: new URL("server/", outDir) };
				updateConfig({ outDir, build });
			},
			"astro:build:done": () => {
				if (output === undefined) return;
				output.publish();
				const report = buildReport(
					builtIn(output.folder),
					performance.now() / 1_000,
					output.folder,
				);
				process.stdout.write(`${process.stdout.isTTY ? "\r\x1b[K" : ""}${report}`);
			},
			"astro:server:setup": ({ server, logger }) => {
				watchContent(server, (text) => logger.warn(text));
			},
		},
	};
}

/** Makes the place of the next site; where nothing can be written, a build ends before it starts. */
function prepare({ prepare, staging }: StagedOutput): void {
	try {
		prepare();
		// With the folders around it, Node would not say why it cannot.
		if (existsSync(dirname(staging))) mkdirSync(staging);
	} catch (error) {
		const line = firstMachineError((error as Error).message);
		if (line === undefined) throw error;
		process.stderr.write(`${line}\n`);
		process.exit(1);
	}
}

/** What ends a build is printed by Astro itself and not by its logger. */
function shortenErrors(): void {
	const print = console.error;
	console.error = (text, ...more) => {
		const line = firstMachineError(`${text}`);
		if (line !== "") print(line ?? text, ...more);
	};
}

/** What a build without the whole history leaves out. */
function historyNote(root: string): string | undefined {
	const notes = {
		complete: undefined,
		shallow:
			'The history of this clone is cut: changes and their feed leave out what is older. "git fetch --unshallow" brings it.',
		unavailable: "There is no git history here: changes and their feed are empty.",
	};
	return notes[historyState(root, ["content"])];
}

/** @returns How many warnings there are, if that is all there is. */
function stopOnProblems(root: string): string | undefined {
	const { text, problems } = report(root);
	const warnings = problems.filter(({ severity }) => severity === "warning").length;
	if (warnings === problems.length) return warningsNote(warnings);
	process.stderr.write(`${text}\n`);
	// A thrown error would come with a stack trace, as if this program were at fault.
	process.exit(1);
}

function report(root: string): { readonly text: string; readonly problems: readonly Problem[] } {
	const { files, problems } = checkRoot(root, today(), buildOverlay(root));
	return { text: problemsText(files, problems).trimEnd(), problems };
}
