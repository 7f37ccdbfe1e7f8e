/**
 * What the parts of the bench found, each with its machine and day, so that one part can be measured again by itself.
 *
 * @module
 */

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import type { PageCost, Reaction } from "./pages.ts";
import type { Ratio } from "./ratios.ts";

/** What a part measures: ratios, or pages as they are. */
export type Found = {
	readonly ratios?: readonly Ratio[];
	readonly pages?: readonly PageCost[];
	readonly reactions?: readonly Reaction[];
};

/** What a part found, and where and when. */
export type Result = Found & {
	readonly day: string;
	readonly machine: string;
	/** Processes that wanted a core when it began. */
	readonly load: number;
};

export type Results = Readonly<Record<string, Result>>;

const FILE = "tests/bench/results.json";

export function lastResults(): Results {
	return existsSync(FILE) ? JSON.parse(readFileSync(FILE, "utf8")) : {};
}

/** Writes what one part found over what it found before; the others stay. */
export function keep(part: string, found: Result): Results {
	const all = { ...lastResults(), [part]: found };
	writeFileSync(FILE, `${JSON.stringify(all, undefined, "\t")}\n`);
	return all;
}

/** Cores, memory and software, in one line. */
export function machine(): string {
	const [{ model = "unknown" } = {}] = cpus();
	const memory = Math.round(totalmem() / 1e9);
	return `${cpus().length} × ${model}, ${memory} GB, Node ${process.versions.node}, ${process.platform} ${process.arch}`;
}

/** How many processes want a core, over the last minute. */
export function load(): number {
	return Math.round((loadavg()[0] ?? 0) * 10) / 10;
}
