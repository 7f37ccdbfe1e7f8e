import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { readRecord, type WrittenRecord } from "#src/domain/choosing/written-record.ts";
import { MOST_BYTES } from "#src/files/read-yaml.ts";
import { UsageError } from "./command.ts";

/** A decision that was taken with this data: its title, and the criteria as its record's link has them. */
export type TakenDecision = {
	readonly title: string;
	readonly criteria: URLSearchParams;
	readonly record: WrittenRecord;
};

/**
 * A decision as its record tells it.
 *
 * @throws {@link UsageError} when there is no such file, or no link to its criteria in it.
 */
export function takenDecision(path: string): TakenDecision {
	const stats = statSync(path, { throwIfNoEntry: false });
	if (stats === undefined) throw new UsageError(`${path} does not exist.`);
	if (!stats.isFile()) throw new UsageError(`${path} is not a file.`);
	if (stats.size > MOST_BYTES) throw new UsageError(`${path} is too large for a decision record.`);
	const record = readRecord(readFileSync(path, "utf8"));
	if (record.criteria === undefined)
		throw new UsageError(`${path} holds no link to /choose/ with the criteria of a decision.`);
	return { title: record.title ?? basename(path), criteria: record.criteria.part, record };
}
