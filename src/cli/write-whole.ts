import {
	existsSync,
	linkSync,
	mkdirSync,
	readdirSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { Refusal } from "./command.ts";

/** Whether a file is what a process that was stopped had not written to its end. */
export function isDraft(path: string): boolean {
	return /^\..+\.\d+\.draft$/.test(basename(path));
}

/**
 * Writes a file as a whole or not at all, and makes its folder.
 *
 * A process that is killed leaves at most a draft next to the file, which nobody reads and the next
 * writer of the file removes.
 *
 * @param replace - Whether a file that is there may be replaced.
 * @throws {@link Refusal} when it may not and there is one, even one that came this very moment.
 */
export function writeWhole(path: string, text: string | Uint8Array, replace: boolean): void {
	const [folder, name] = [dirname(path), basename(path)];
	const draft = join(folder, `.${name}.${process.pid}.draft`);
	try {
		mkdirSync(folder, { recursive: true });
		for (const left of readdirSync(folder)) {
			if (isDraft(left) && left.startsWith(`.${name}.`)) rmSync(join(folder, left));
		}
		writeFileSync(draft, text, { flag: "wx" });
		// A link, unlike a rename, fails where there is a file already.
		if (replace) renameSync(draft, path);
		else linkSync(draft, path);
	} catch (error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : "";
		if (code === "EEXIST") throw new Refusal(`${name} exists already; nothing was changed.`);
		if (code !== "") throw new Refusal(`${name} cannot be written (${code}); nothing was changed.`);
		throw error;
	} finally {
		rmSync(draft, { force: true });
	}
}

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
