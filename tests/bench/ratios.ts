import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { parse } from "yaml";
import { rememberedRoot } from "../../src/cli/check-memory.ts";
import { checkLoaded } from "../../src/cli/check-root.ts";
import type { SearchRecord } from "../../src/domain/entries/search.ts";
import { importRun } from "../../src/importers/import-run.ts";
import { searchIndex } from "../../src/islands/search/search-index.ts";
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

const median = (times: readonly number[]) => percentile(times, 0.5) ?? Number.NaN;

/** Processor time in ms, the median of several tries. */
function cpuMs(act: () => void, tries: number): number {
	return median(
		Array.from({ length: tries }, () => {
			const before = process.cpuUsage();
			act();
			const { user, system } = process.cpuUsage(before);
			return (user + system) / 1_000;
		}),
	);
}

/** The check of a root, first and once more, against parsing the same YAML with the same parser. */
export function checkRatios(root: string, entries: number, today: string): readonly Ratio[] {
	const files = globSync(["content/**/*.yaml", "data/**/*.yaml"], { cwd: root });
	const texts = files.map((file) => readFileSync(join(root, file), "utf8"));
	const theirs = cpuMs(() => texts.map((text) => parse(text)), 1);
	const others = {
		against: `yaml: parse the same ${files.length} files`,
		theirs,
		unit: "ms of processor time",
		most: 1.5,
	};
	const check = () => checkLoaded(rememberedRoot(root, today), today);
	return ["", " again"].map((again) => ({
		id: `check-${entries}${again.trim()}`,
		what: `mesh check${again}, ${entries} entries`,
		ours: cpuMs(check, 1),
		...others,
	}));
}

const TYPED = ["linkrd", "certifcate", "OSM", "mutual tls", "envoy gateway", "multi cluster", "zz"];

/** p95 of one answer for every letter typed. */
function keystrokes(search: (typed: string) => unknown): number {
	const times = TYPED.flatMap((word) =>
		Array.from(word, (_letter, at) => {
			const start = performance.now();
			search(word.slice(0, at + 1));
			return performance.now() - start;
		}),
	);
	return percentile(times, 0.95) ?? Number.NaN;
}

/** Our search against two libraries as they come, over the same records. */
export function searchRatios(entries: number): readonly Ratio[] {
	const today: readonly SearchRecord[] = JSON.parse(readFileSync("dist/data/search.json", "utf8"));
	const records = Array.from({ length: Math.max(entries, today.length) }, (_none, at) => {
		const record = today[at % today.length] as SearchRecord;
		const round = Math.floor(at / today.length);
		return { ...record, id: at, title: round === 0 ? record.title : `${record.title} ${round}` };
	});
	const fuse = new Fuse(records, { keys: ["title", "names", "text", "also"], threshold: 0.25 });
	const fields = { fields: ["title", "names", "text", "also"] };
	const mini = new MiniSearch({ ...fields, searchOptions: { prefix: true, fuzzy: 0.2 } });
	mini.addAll(records);
	const { search } = searchIndex(records);
	const ours = keystrokes(search);
	const against = {
		"fuse.js": (typed: string) => fuse.search(typed),
		minisearch: (typed: string) => mini.search(typed),
	};
	return Object.entries(against).map(([name, other]) => ({
		id: `search-${name}-${records.length}`,
		what: `search, p95 of a keystroke, ${records.length} records`,
		ours,
		against: name,
		theirs: keystrokes(other),
		unit: "ms",
	}));
}

/** Reading a file of 20 MB, which is mostly what the reader has no use for, against parsing it. */
export function importRatio(): Ratio {
	const small = readFileSync("src/importers/fixtures/fortio-1.40-istio-aws.json", "utf8");
	const row = '{"Start":0.001,"End":0.002,"Percent":50,"Count":10},';
	const padding = `{"Padding":[${row.repeat(Math.floor(20e6 / row.length))}0],`;
	const text = small.replace(/^\{/, padding);
	return {
		id: "import-20-mb",
		what: "import of 20 MB",
		ours: cpuMs(() => importRun(text), 3),
		against: "JSON.parse",
		theirs: cpuMs(() => JSON.parse(text), 3),
		unit: "ms of processor time",
	};
}
