// By name, a function that older versions of Node lack would stop the file before it says so.
import * as modules from "node:module";
import { resolve } from "node:path";

// The program itself is TypeScript, which older versions of Node cannot read. This file they can.
if (!process.features.typescript) {
	console.error(
		`The command line needs Node 22.18 or newer; this is ${process.versions.node}. "npm run mesh" uses the Node of the npm packages; where install scripts are off, "npm rebuild node --ignore-scripts=false" brings it.`,
	);
	process.exit(2);
}

// Loading the parser and the schemas takes longer than reading all entries with them.
modules.enableCompileCache();
// A reader such as head may have seen enough.
process.stdout.on("error", (/** @type {NodeJS.ErrnoException} */ error) => {
	if (error.code !== "EPIPE") throw error;
});

// "npm run" starts every script in the folder of package.json and keeps the caller's in INIT_CWD.
const { INIT_CWD, npm_lifecycle_event } = process.env;
const isMoved =
	npm_lifecycle_event === "mesh" && process.cwd() === resolve(import.meta.dirname, "../..");

/**
 * Asks the person at the terminal a question.
 *
 * @param {string} question
 * @returns {Promise<string | undefined>} The answer; nothing after Ctrl-C and at the end of the input.
 */
async function ask(question) {
	const { createInterface } = await import("node:readline/promises");
	const lines = createInterface({ input: process.stdin, output: process.stdout });
	const stopped = new Promise((resolve) => lines.once("SIGINT", resolve).once("close", resolve));
	try {
		return await Promise.race([lines.question(question), stopped.then(() => undefined)]);
	} finally {
		lines.close();
	}
}
const isTerminal = process.stdin.isTTY && process.stdout.isTTY;

const { main } = await import("./main.ts");
// Not process.exit(): it would cut off output that a pipe has not taken yet.
process.exitCode = await main(process.argv.slice(2), {
	folder: (isMoved && INIT_CWD) || process.cwd(),
	print: (text) => process.stdout.write(text),
	warn: (text) => process.stderr.write(text),
	...(isTerminal && { ask }),
});
