import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The content of a built site as one value, names included. */
export function fingerprint(dist: string): string {
	const hash = createHash("sha256");
	for (const file of readdirSync(dist, { recursive: true, withFileTypes: true })
		.filter((one) => one.isFile())
		.map((one) => join(one.parentPath, one.name))
		.toSorted()) {
		hash.update(`${file}\n`).update(readFileSync(file));
	}
	return hash.digest("hex");
}
