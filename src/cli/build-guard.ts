import { join, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { AstroIntegration } from "astro";
import type { Problem } from "#src/files/problem.ts";
import { checkRoot } from "./check-root.ts";
import { problemsText } from "./problems-text.ts";
import { type StagedOutput, stagedOutput } from "./staged-output.ts";
import { today } from "./today.ts";

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
				const warning = stopOnProblems(fileURLToPath(config.root));
				if (warning !== undefined) logger.warn(warning);
				output = stagedOutput(fileURLToPath(config.outDir).replace(/[/\\]$/, ""));
				output.prepare();
				const outDir = pathToFileURL(output.staging + sep);
				const build = { client: new URL("client/", outDir), server: new URL("server/", outDir) };
				updateConfig({ outDir, build });
			},
			"astro:build:done": () => output?.publish(),
			"astro:server:setup": ({ server, logger }) => {
				const root = server.config.root;
				const warn = () => {
					const { text, problems } = report(root);
					if (problems.length > 0) logger.warn(`\n${text}`);
				};
				warn();
				server.watcher.on("all", (_event, path) => {
					if (["content", "data"].some((folder) => path.startsWith(join(root, folder)))) warn();
				});
			},
		},
	};
}

/** @returns The text of warnings, if that is all there is. */
function stopOnProblems(root: string): string | undefined {
	const { text, problems } = report(root);
	if (problems.every(({ severity }) => severity === "warning")) {
		return problems.length > 0 ? `\n${text}` : undefined;
	}
	process.stderr.write(`${text}\n`);
	// A thrown error would come with a stack trace, as if this program were at fault.
	process.exit(1);
}

function report(root: string): { readonly text: string; readonly problems: readonly Problem[] } {
	const { files, problems } = checkRoot(root, today());
	return { text: problemsText(files, problems).trimEnd(), problems };
}
