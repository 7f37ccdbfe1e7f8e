import {
	type ClaimDetail,
	claimDetail,
	type DetailedEntry,
} from "#src/domain/comparison/claim-detail.ts";

/** What a cell is about: the claim that its link leads to, of a mode where its column is one. */
export type CellSubject = {
	readonly mesh: string;
	readonly capability: string;
	readonly mode: string | undefined;
};

/** Reads from a cell what it is about, however the table is turned. */
export function cellSubject(cell: Element): CellSubject | undefined {
	const link = cell.querySelector<HTMLAnchorElement>("a.level");
	if (link === null) return undefined;
	const mesh = link.pathname.split("/").findLast((part) => part !== "") ?? "";
	const mode = cell.getAttribute("data-mode") ?? undefined;
	return { mesh, capability: link.hash.slice(1), mode };
}

/**
 * Notes, evidence and days of claims, from the documents of the entries in the API.
 *
 * Each document is loaded when a claim of its entry is asked for, and once.
 *
 * @param folder - Address of the folder with the documents.
 */
export function claimDetails(folder: string) {
	const loading = new Map<string, Promise<DetailedEntry>>();

	async function load(mesh: string): Promise<DetailedEntry> {
		const answer = await fetch(`${folder}${mesh}.json`);
		if (!answer.ok) throw new Error(`${folder}${mesh}.json answers ${answer.status}`);
		const { entry } = (await answer.json()) as { readonly entry: DetailedEntry };
		return entry;
	}

	function entry(mesh: string): Promise<DetailedEntry> {
		const known = loading.get(mesh);
		if (known !== undefined) return known;
		const started = load(mesh);
		loading.set(mesh, started);
		// A failure is forgotten, so that the next view tries again.
		started.catch(() => loading.delete(mesh));
		return started;
	}

	/** The detail behind each of some cells; a cell without one is left out. */
	return async (cells: readonly Element[]): Promise<ReadonlyMap<Element, ClaimDetail>> => {
		const found = new Map<Element, ClaimDetail>();
		const asked = cells.flatMap((cell) => {
			const subject = cellSubject(cell);
			return subject === undefined ? [] : [{ cell, ...subject }];
		});
		await Promise.all(
			asked.map(async ({ cell, mesh, capability, mode }) => {
				const detail = claimDetail(await entry(mesh), capability, mode);
				if (detail !== undefined) found.set(cell, detail);
			}),
		);
		return found;
	};
}
