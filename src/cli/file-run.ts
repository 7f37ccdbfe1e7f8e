import { existsSync, lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";
import { appendRun } from "./append-run.ts";
import { freshProblems } from "./check-root.ts";
import { Refusal } from "./errors.ts";
import { today } from "./today.ts";
import { visible } from "./visible.ts";
import { writeWhole } from "./write-whole.ts";

/** Flaws of the measurement itself: kept and told, never a reason to lose a result. */
const KEPT: ReadonlySet<string> = new Set([
	"benchmark-percentile-order",
	"benchmark-above-target",
	"benchmark-time-order",
	"benchmark-unit-slip",
]);

/**
 * Adds a run to an experiment file.
 *
 * @param path - Path of the experiment file below the root.
 * @throws {@link Refusal} when there is no such experiment or the file would not pass the check
 * with the run in it; then nothing is written.
 */
export function fileRun(root: string, path: string, run: SmpRun): void {
	const full = join(root, path);
	if (!existsSync(full)) {
		throw new Refusal(`There is no experiment ${path}; start the file with its provenance first.`);
	}
	if (!lstatSync(full).isFile()) throw new Refusal(`${path} is a link; nothing was changed.`);
	const text = appendRun(readFileSync(full, "utf8"), run);
	const errors = freshProblems(root, path, text, today()).filter(
		({ severity, rule }) => severity === "error" && !KEPT.has(rule),
	);
	if (errors.length > 0) {
		const reasons = errors.map(({ message, hint }) => visible(`${message} ${hint}`));
		throw new Refusal(`Not written, because the check would report: ${reasons.join(" ")}`);
	}
	writeWhole(full, text, true);
}
