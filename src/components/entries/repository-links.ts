import { type Correction, correctionAddress } from "#src/domain/entries/correction.ts";

/** Address of a commit at the code host; `undefined` where the repository's address is not known. */
export function commitLink(commit: string): string | undefined {
	const repository = import.meta.env.REPOSITORY_URL;
	return repository ? `${repository}/commit/${commit}` : undefined;
}

/** Address of the form to report what is wrong; `undefined` where there is none. */
export function correctionLink(correction: Correction): string | undefined {
	return correctionAddress(import.meta.env.REPOSITORY_URL, correction);
}
