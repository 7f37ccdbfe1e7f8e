import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Command } from "../command.ts";
import { editorSchemas } from "../editor-schemas.ts";
import { Refusal } from "../refusal.ts";
import { writeWhole } from "../write-whole.ts";

const FOLDER = "public/schema/v1";

/** Keeps the JSON Schemas that editors read in step with the schemas of the code. */
export const schema: Command = {
	name: "schema",
	summary: "write the JSON Schemas that editors read",
	usage: `Usage: npm run mesh -- schema [--check]

Writes ${FOLDER}/<kind>.json for every kind of file.

  --check   write nothing; exit with 1 when a file is not up to date`,
	run(args, caller) {
		const { values } = parseArgs({ args: [...args], options: { check: { type: "boolean" } } });
		const stale = editorSchemas(inRepository("."))
			.map(({ kind, text }) => ({ path: `${FOLDER}/${kind}.json`, text }))
			.filter(({ path, text }) => read(path) !== text);
		if (values.check === true && stale.length > 0) throw new Refusal(outdated(stale));
		for (const { path, text } of stale) writeWhole(inRepository(path), text, true);
		const paths = stale.map(({ path }) => `Wrote ${path}.\n`).join("");
		caller.print(paths || "The JSON Schemas are up to date.\n");
		return 0;
	},
};

function outdated(stale: readonly { readonly path: string }[]): string {
	const paths = stale.map(({ path }) => path).join(", ");
	return `${paths}: not up to date. Run "npm run mesh -- schema".`;
}

function inRepository(path: string): string {
	return resolve(import.meta.dirname, "../../..", path);
}

function read(path: string): string | undefined {
	return existsSync(inRepository(path)) ? readFileSync(inRepository(path), "utf8") : undefined;
}
