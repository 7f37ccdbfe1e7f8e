import { JSON_FORMATS } from "./formats-json.ts";
import { TEXT_FORMATS } from "./formats-text.ts";
import type { Formats } from "./read-run.ts";
import { unreadableReason } from "./unreadable.ts";

/** Every format that can be read, and what is said of outputs that are known and cannot. */
export const FORMATS: Formats = {
	importers: [...JSON_FORMATS, ...TEXT_FORMATS],
	unreadable: unreadableReason,
};

/** Ids of all formats, for messages and usage. */
export const FORMAT_IDS: readonly string[] = [...new Set(FORMATS.importers.map(({ id }) => id))];
