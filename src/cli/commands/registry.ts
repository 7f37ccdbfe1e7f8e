import type { Command } from "../command.ts";
import { check } from "./check.ts";
import { newEntry } from "./new.ts";
import { schema } from "./schema.ts";
import { stale } from "./stale.ts";

/** Every command: one line each. */
export const COMMANDS: readonly Command[] = [check, newEntry, stale, schema];
