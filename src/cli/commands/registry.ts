import type { Command } from "../command.ts";
import { check } from "./check.ts";

/** Every command: one line each. */
export const COMMANDS: readonly Command[] = [check];
