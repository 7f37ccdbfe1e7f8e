import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import {
	type FoundIn,
	mergedFound,
	type Proposal,
	proposals,
} from "#src/domain/releases/refresh.ts";
import { readReleases } from "#src/importers/releases/read-releases.ts";
import type { Cycle } from "#src/schema/releases/cycle.ts";
import { freshProblems } from "./check-root.ts";
import { Refusal } from "./command.ts";
import { fetchSource } from "./fetch-source.ts";
import type { LoadedRoot } from "./load-root.ts";
import { withProposals } from "./write-proposals.ts";
import { writeWhole } from "./write-whole.ts";

/** A document that is to be read: its address, or a saved file's text. */
export type ReleasesDocument = {
	/** How messages call it. */
	readonly name: string;
	/** The kind it has to be of; a saved document may be of any. */
	readonly kind?: string | undefined;
	readonly text: () => Promise<string>;
};

/** A file of releases with the documents to ask. */
export type Refreshed = {
	readonly path: string;
	readonly cycles: readonly Cycle[];
	readonly edition: Cycle["edition"];
	/** Cycles of Kubernetes and Gateway API have no edition. */
	readonly hasEditions: boolean;
	readonly documents: readonly ReleasesDocument[];
	/** The page that shows readers what a document of a kind holds. */
	readonly pages: ReadonlyMap<string, string>;
};

/** What came of asking: proposals, and what could not be read. */
export type RefreshOutcome = {
	readonly proposals: readonly Proposal[];
	readonly failures: readonly { readonly name: string; readonly reason: string }[];
};

/** The files of a root that name documents, or only the one with an id. */
export function refreshable(
	{ files }: LoadedRoot,
	id: string | undefined,
	read: (address: string) => Promise<string> = fetchSource,
): readonly Refreshed[] {
	return files.flatMap(({ file }) => {
		const isReleases = file.kind === "releases" || file.kind === "platform-releases";
		if (!isReleases || (id !== undefined && file.id !== id)) return [];
		const { releases = [], refresh = [] } = file.data;
		const documents = refresh.flatMap((document) => {
			const { address, kind } = document ?? {};
			if (address === undefined) return [];
			return [{ name: address, kind, text: () => read(address) }];
		});
		const pages = new Map(
			refresh.flatMap((one) => (one?.kind && one.page ? [[one.kind, one.page]] : [])),
		);
		const hasEditions = file.kind === "releases";
		const stated = file.kind === "releases" ? file.data.refresh_edition : undefined;
		const edition = stated ?? "open-source";
		const cycles = releases.flatMap((cycle) =>
			cycle?.cycle === undefined ? [] : [{ edition: "open-source", ...cycle } as Cycle],
		);
		return [{ path: file.file, cycles, edition, hasEditions, documents, pages }];
	});
}

/** Asks all documents of a file; one that cannot be read never stops the others. */
export async function refreshed(file: Refreshed): Promise<RefreshOutcome> {
	const found: FoundIn[] = [];
	const failures: { name: string; reason: string }[] = [];
	for (const { name, kind, text } of file.documents) {
		const read = await readDocument(text);
		if (!read.ok) failures.push({ name, reason: read.reason });
		else if (kind !== undefined && kind !== read.kind) {
			failures.push({ name, reason: `It is a document of another kind: ${read.kind}.` });
		} else {
			const page = file.pages.get(read.kind) ?? "https://endoflife.date/";
			found.push({ page, isSecondHand: read.kind === "endoflife", cycles: read.cycles });
		}
	}
	return { proposals: proposals(file.cycles, mergedFound(found), file.edition), failures };
}

async function readDocument(text: () => Promise<string>) {
	try {
		return readReleases(await text(), (yaml) =>
			parse(yaml, { maxAliasCount: 0, logLevel: "silent", schema: "core" }),
		);
	} catch (error) {
		if (error instanceof Refusal) return { ok: false, reason: error.message } as const;
		throw error;
	}
}

/**
 * Takes the proposals over into the file.
 *
 * @throws {@link Refusal} when the file would not pass the check with them; then it stays as it is.
 */
export function writeProposals(
	root: string,
	{ path, edition, hasEditions }: Refreshed,
	changes: readonly Proposal[],
	today: string,
): void {
	const full = join(root, path);
	const source = { today, edition: hasEditions ? edition : undefined };
	const text = withProposals(readFileSync(full, "utf8"), changes, source);
	const errors = freshProblems(root, path, text, today).filter(
		({ severity }) => severity === "error",
	);
	if (errors.length > 0) {
		const reasons = errors.map(({ message, hint }) => `${message} ${hint}`);
		throw new Refusal(
			`${path} is not written, because the check would report: ${reasons.join(" ")}`,
		);
	}
	writeWhole(full, text, true);
}
