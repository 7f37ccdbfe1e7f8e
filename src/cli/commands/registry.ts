import type { Command } from "../command.ts";
import { capability } from "./capability.ts";
import { check } from "./check.ts";
import { conformance } from "./conformance.ts";
import { diff } from "./diff.ts";
import { explain } from "./explain.ts";
import { figure } from "./figure.ts";
import { fix } from "./fix.ts";
import { freeze } from "./freeze.ts";
import { importCommand } from "./import.ts";
import { links } from "./links.ts";
import { newEntry } from "./new.ts";
import { releases } from "./releases.ts";
import { remove } from "./remove.ts";
import { rename } from "./rename.ts";
import { schema } from "./schema.ts";
import { stale } from "./stale.ts";

/** Every command: one line each. */
export const COMMANDS: readonly Command[] = [
	check,
	fix,
	conformance,
	importCommand,
	newEntry,
	links,
	releases,
	stale,
	capability,
	explain,
	rename,
	remove,
	schema,
	figure,
	diff,
	freeze,
];
