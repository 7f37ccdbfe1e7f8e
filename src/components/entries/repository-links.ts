/** Address of a commit at the code host; `undefined` where the repository's address is not known. */
export function commitLink(commit: string): string | undefined {
	const repository = import.meta.env.REPOSITORY_URL;
	return repository ? `${repository}/commit/${commit}` : undefined;
}
