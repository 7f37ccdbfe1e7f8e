import { existsSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** A folder that is replaced as a whole, or not at all. */
export type StagedOutput = {
	/** The folder itself. */
	readonly folder: string;
	/** Where the next version is written: next to the folder, so that it can be moved at once. */
	readonly staging: string;
	/** Clears what an earlier attempt left behind, and brings back what it had put aside. */
	readonly prepare: () => void;
	/** Puts the next version in place of the last one. */
	readonly publish: () => void;
};

/**
 * Lets a folder keep its last good version until the next one is whole.
 *
 * @param folder - Absolute path, for example `…/dist`; staged in `…/.dist-next`.
 * @param place - Where it is staged, on the same disk.
 */
export function stagedOutput(folder: string, place = dirname(folder)): StagedOutput {
	const beside = (suffix: string) => join(place, `.${basename(folder)}-${suffix}`);
	const [staging, last] = [beside("next"), beside("last")];
	const remove = (path: string) => rmSync(path, { recursive: true, force: true });
	return {
		folder,
		staging,
		prepare: () => {
			remove(staging);
			// An attempt that was stopped between its two moves left the good version here.
			if (existsSync(last) && !existsSync(folder)) renameSync(last, folder);
			remove(last);
		},
		publish: () => {
			if (existsSync(folder)) renameSync(folder, last);
			renameSync(staging, folder);
			remove(last);
		},
	};
}
