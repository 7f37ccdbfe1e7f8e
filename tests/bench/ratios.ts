import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { parse } from "yaml";
import { rememberedRoot } from "../../src/cli/check-memory.ts";
import { checkLoaded } from "../../src/cli/check-root.ts";
import { today } from "../../src/cli/root-folder.ts";
import type { SearchRecord } from "../../src/domain/entries/search.ts";
import { importRun } from "../../src/importers/import-run.ts";
import { searchIndex } from "../../src/islands/search/search-index.ts";
import { copyCheckout, growRoot } from "../measure/grown-root.ts";
import { percentile } from "../measure/percentile.ts";

/** One line of the table: what takes how long, next to what it is measured against. */
export type Ratio = {
	readonly id: string;
	readonly what: string;
	readonly ours: number;
	readonly against: string;
	readonly theirs: number;
	readonly unit: string;
	/** What the ratio is to stay below, where one was set. */
	readonly most?: number;
};

export const median = (values: readonly number[]): number => percentile(values, 0.5) ?? Number.NaN;

/** Processor time of one call, ms. */
function cpuMs(act: () => void): number {
	const before = process.cpuUsage();
	act();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1_000;
}

/**
 * Measures several things in turn, again and again, so that what else the machine does meets all of them.
 *
 * @returns The median of each, in the order given.
 */
function inTurn(measures: readonly (() => number)[], rounds: number): readonly number[] {
	const times = Array.from({ length: rounds }, () => measures.map((measure) => measure()));
	return measures.map((_measure, at) => median(times.map((round) => round[at] ?? Number.NaN)));
}

const ROUNDS = 3;

/** The check of a grown root, first and once more, against parsing the same YAML with the same parser. */
export function checkRatios(entries: number): readonly Ratio[] {
	const root = mkdtempSync(join(tmpdir(), "bench-"));
	try {
		copyCheckout(root);
		growRoot(root, { entries, active: Math.round((entries * 300) / 2_500) });
		return timedChecks(root, entries);
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}

function timedChecks(root: string, entries: number): readonly Ratio[] {
	const files = globSync(["content/**/*.yaml", "data/**/*.yaml"], { cwd: root });
	const texts = files.map((file) => readFileSync(join(root, file), "utf8"));
	let round = 0;
	// What another code has remembered is not believed: with a new name each round is a first one.
	const check = () => checkLoaded(rememberedRoot(root, today(), `round ${round}`), today());
	const first = () => {
		round++;
		return cpuMs(check);
	};
	const parsed = () => cpuMs(() => texts.map((text) => parse(text)));
	const [theirs = 0, ...ours] = inTurn([parsed, first, () => cpuMs(check)], ROUNDS);
	return ["", " again"].map((again, at) => ({
		id: `check-${entries}${again.trim()}`,
		what: `mesh check${again}, ${entries} entries`,
		ours: ours[at] ?? Number.NaN,
		against: `yaml: parse the same ${files.length} files`,
		theirs,
		unit: "ms of processor time",
		most: 1.5,
	}));
}

const TYPED = ["linkrd", "certifcate", "OSM", "mutual tls", "envoy gateway", "multi cluster", "zz"];
const LETTERS = TYPED.flatMap((word) => Array.from(word, (_letter, at) => word.slice(0, at + 1)));

/** Our search against two libraries as they come, over the same records, letter by letter in turn. */
export function searchRatios(entries: number): readonly Ratio[] {
	const records = recordsOf(entries);
	const names = ["title", "names", "text", "also"];
	const fuse = new Fuse(records, { keys: names, threshold: 0.25 });
	const mini = new MiniSearch({ fields: names, searchOptions: { prefix: true, fuzzy: 0.2 } });
	mini.addAll(records);
	const searches: readonly ((typed: string) => unknown)[] = [
		searchIndex(records).search,
		(typed) => fuse.search(typed),
		(typed) => mini.search(typed),
	];
	for (const search of searches) LETTERS.forEach(search);
	const times = Array.from({ length: ROUNDS }, () => LETTERS).flatMap((letters) =>
		letters.map((typed) => searches.map((search) => elapsedMs(() => search(typed)))),
	);
	const [ours = 0, ...others] = searches.map(
		(_search, at) =>
			percentile(
				times.map((each) => each[at] ?? Number.NaN),
				0.95,
			) ?? Number.NaN,
	);
	return ["fuse.js", "minisearch"].map((name, at) => ({
		id: `search-${name}-${records.length}`,
		what: `search, p95 of a keystroke, ${records.length} records`,
		ours,
		against: name,
		theirs: others[at] ?? Number.NaN,
		unit: "ms",
	}));
}

/** The records of the built site, again and again under other names until there are enough. */
function recordsOf(entries: number): readonly SearchRecord[] {
	const today: readonly SearchRecord[] = JSON.parse(readFileSync("dist/data/search.json", "utf8"));
	return Array.from({ length: Math.max(entries, today.length) }, (_none, at) => {
		const record = today[at % today.length] as SearchRecord;
		const round = Math.floor(at / today.length);
		return { ...record, id: at, title: round === 0 ? record.title : `${record.title} ${round}` };
	});
}

function elapsedMs(act: () => void): number {
	const start = performance.now();
	act();
	return performance.now() - start;
}

/** Reading a file of 20 MB, which is mostly what the reader has no use for, against parsing it. */
export function importRatio(): Ratio {
	const small = readFileSync("src/importers/fixtures/fortio-1.40-istio-aws.json", "utf8");
	const row = '{"Start":0.001,"End":0.002,"Percent":50,"Count":10},';
	const padding = `{"Padding":[${row.repeat(Math.floor(20e6 / row.length))}0],`;
	const text = small.replace(/^\{/, padding);
	const [ours = 0, theirs = 0] = inTurn(
		[() => cpuMs(() => importRun(text)), () => cpuMs(() => JSON.parse(text))],
		2 * ROUNDS,
	);
	return {
		id: "import-20-mb",
		what: "import of 20 MB",
		ours,
		against: "JSON.parse",
		theirs,
		unit: "ms of processor time",
	};
}
