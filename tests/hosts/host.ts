/**
 * What is said of a host: how it is built, where its snippet goes, and how its reader switches the theme.
 *
 * @module
 */

/** A theme a host shows. */
export type HostTheme = "light" | "dark";

/** A kind of site that figures are embedded in. */
export type Host = {
	readonly id: string;
	/** Its folder here; the id when left out. */
	readonly folder?: string;
	/** Id of the builder's snippet. */
	readonly snippet: string;
	/** Where each file of the snippet goes; `SNIPPET` in a file of the host is the place within it. */
	readonly files: readonly HostFile[];
	/** How it is built, in its own folder; `undefined` where nothing is. */
	readonly build: readonly string[] | undefined;
	/** Prints its version, for the report and to know whether it is there. */
	readonly version: readonly string[] | undefined;
	/** Whether it takes the package of the element in the place of a snippet. */
	readonly isOfPackage?: boolean;
	readonly output: string;
	readonly page: string;
	/** Run in the page: what its switch of theme does. */
	readonly switchTo?: (theme: HostTheme) => void;
};

/** One file of a snippet in its host, with what is around it there. */
export type HostFile = {
	readonly to: string;
	/** The text of the file; a file of the host's folder when left out. */
	readonly around?: string;
	/** What the snippet takes the place of; `SNIPPET` when left out. */
	readonly marker?: string;
};
