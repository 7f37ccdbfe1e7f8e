import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Caller, type Command, Refusal } from "../command.ts";
import { withoutIds } from "../editor-ids.ts";
import { editorSchemas } from "../editor-schemas.ts";
import { writeWhole } from "../write-whole.ts";

const FOLDER = "public/schema/v1";

/** Keeps the JSON Schemas that editors read in step with the schemas of the code. */
export const schema: Command = {
	usage: `Usage: npm run mesh -- schema [--check]

Writes ${FOLDER}/<kind>.json for every kind of file.

  --check   write nothing; exit with 1 when a file is not up to date`,
	run(args, caller) {
		const { values } = parseArgs({ args: [...args], options: { check: { type: "boolean" } } });
		const stale = editorSchemas(inRepository("."))
			.map(({ kind, text }) => ({ path: `${FOLDER}/${kind}.json`, text }))
			.filter(({ path, text }) => read(path) !== text);
		// An id more, as every new entry brings, is written by the next who runs the command.
		const changed = stale.filter(({ path, text }) => {
			const before = read(path);
			return before === undefined || withoutIds(before) !== withoutIds(text);
		});
		if (values.check === true && changed.length > 0) throw new Refusal(outdated(changed));
		if (values.check === true) return said(caller, UP_TO_DATE);
		for (const { path, text } of stale) writeWhole(inRepository(path), text, true);
		const paths = stale.map(({ path }) => `Wrote ${path}.\n`).join("");
		return said(caller, paths || UP_TO_DATE);
	},
};

const UP_TO_DATE = "The JSON Schemas are up to date.\n";

function said(caller: Caller, text: string): number {
	caller.print(text);
	return 0;
}

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
