import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileKindAt } from "#src/schema/file-kind-at.ts";
import type { MendedFile } from "./mend-file.ts";

const NAMED = /^# yaml-language-server:/m;

/**
 * Puts the line by which editors know the fields of a file above a file that lacks it.
 *
 * A root without schemas is another's: its files are left as they are.
 */
export function withSchemaLine(root: string, path: string, mended: MendedFile): MendedFile {
	const kind = fileKindAt(path)?.kind.kind;
	const schema = `public/schema/v1/${kind}.json`;
	const isLacking = path.endsWith(".yaml") && mended.problems.length === 0;
	if (!isLacking || NAMED.test(mended.text) || !existsSync(join(root, schema))) return mended;
	const up = "../".repeat(path.split("/").length - 1);
	return {
		...mended,
		text: `# yaml-language-server: $schema=${up}${schema}\n${mended.text}`,
		changes: [...mended.changes, "the first line, by which editors know the fields"],
	};
}
