import { linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Refusal } from "./refusal.ts";

/**
 * Writes a file as a whole or not at all, and makes its folder.
 *
 * @param replace - Whether a file that is there may be replaced.
 * @throws {@link Refusal} when it may not and there is one, even one that came this very moment.
 */
export function writeWhole(path: string, text: string, replace: boolean): void {
	mkdirSync(dirname(path), { recursive: true });
	const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
	writeFileSync(draft, text, { flag: "wx" });
	try {
		// A link, unlike a rename, fails where there is a file already.
		if (replace) renameSync(draft, path);
		else linkSync(draft, path);
	} catch (error) {
		const taken = error instanceof Error && "code" in error && error.code === "EEXIST";
		if (taken) throw new Refusal(`${basename(path)} exists already; nothing was changed.`);
		throw error;
	} finally {
		rmSync(draft, { force: true });
	}
}
