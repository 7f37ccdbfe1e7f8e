import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";

/** A load generator's output, read as text and, where it is JSON, parsed once. */
export type Source = {
	readonly text: string;
	/** `undefined` when the text is no JSON. */
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
	/** Reads it, whatever `recognises` says; refuses what it cannot read. */
	readonly read: (source: Source) => Reading;
};
