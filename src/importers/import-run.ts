import { type Imported, type ImportOptions, readRun } from "./read-run.ts";
import { FORMATS } from "./registry.ts";

/** Reads one load generator's output into a run, whatever format of all it has. */
export function importRun(text: string, options: ImportOptions = {}): Imported {
	return readRun(text, FORMATS, options);
}
