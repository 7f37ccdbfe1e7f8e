import { linkSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Refusal } from "./errors.ts";

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
