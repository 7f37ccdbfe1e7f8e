import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";

/** A load generator's output, read as text and, where it is JSON, parsed once. */
export type Source = {
	readonly text: string;
	/** `undefined` when the text is not JSON. */
	readonly json: unknown;
	/** Reads YAML; a browser hands its own over only when it is needed. */
	readonly parseYaml: ((text: string) => unknown) | undefined;
};

/** What a file holds. Which mesh ran is not in it and stays `none`. */
export type Reading = {
	readonly run: SmpRun;
	/** What a reader of the numbers must know, a sentence each. */
	readonly remarks: readonly string[];
};

/** Reads one format. */
export type Importer = {
	/** The name `--from` takes. */
	readonly id: string;
	/** Name of the tool and the form of its output. */
	readonly label: string;
	/** Is it this format, by its content? */
	readonly recognises: (source: Source) => boolean;
	/** The runs in a file, each as a file of its own; left out where a file is always one run. */
	readonly runs?: (source: Source) => readonly Source[];
	/** Reads one run, whatever `recognises` says; refuses what it cannot read. */
	readonly read: (source: Source) => Reading;
};

/**
 * Cuts a text into its runs: each starts where `start` matches.
 *
 * What stands before the first start belongs to the first run, for example its command line,
 * unless it holds a result itself: the end of a run whose head was cut off.
 *
 * @param start - With the flags `g` and `m`.
 * @param table - Matches the latency table of a run.
 */
export function textRuns(source: Source, start: RegExp, table: RegExp): readonly Source[] {
	const { text } = source;
	const places = [...text.matchAll(start)].map(({ index }) => index);
	const [first = 0] = places;
	const starts = table.test(text.slice(0, first)) ? [0, ...places] : [0, ...places.slice(1)];
	if (starts.length < 2) return [source];
	return starts.map((place, at) => ({
		...source,
		text: text.slice(place, starts[at + 1] ?? text.length),
	}));
}
