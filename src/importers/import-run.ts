import { type Imported, type ImportOptions, readRun } from "./read-run.ts";
import { FORMAT_NAMES } from "./recognition.ts";
import { loadReaders } from "./registry.ts";
import { unreadableReason } from "./unreadable.ts";

const FORMATS = { importers: await loadReaders(FORMAT_NAMES), unreadable: unreadableReason };

/** Reads one load generator's output into a run, whatever format of all it has. */
export function importRun(text: string, options: ImportOptions = {}): Imported {
	return readRun(text, FORMATS, options);
}
