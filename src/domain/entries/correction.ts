/** What a reader found wrong: a cell, or an entry as a whole. */
export type Correction = {
	/** Name and id of the entry, as in `Istio (meshes/istio)`. */
	readonly entry: string;
	readonly capability?: string | undefined;
	/** What the cell says today. */
	readonly level?: string | undefined;
};

/**
 * Address of the issue form for a wrong cell, filled in with what is known of it.
 *
 * @param repository - Address of the repository at the code host.
 * @returns `undefined` where issues have no such forms: outside GitHub.
 */
export function correctionAddress(
	repository: string | undefined,
	{ entry, capability, level }: Correction,
): string | undefined {
	if (repository === undefined || !/^https:\/\/github\.com\/[^/]+\/[^/]+$/.test(repository)) {
		return undefined;
	}
	const title = capability === undefined ? `Correct: ${entry}` : `Correct: ${entry}, ${capability}`;
	const fields = { template: "wrong-cell.yml", title, entry, capability, level };
	const known = Object.entries(fields).filter(([, value]) => value !== undefined);
	return `${repository}/issues/new?${new URLSearchParams(known as [string, string][])}`;
}
