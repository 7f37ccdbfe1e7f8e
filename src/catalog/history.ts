import { getEntry } from "astro:content";
import type { History } from "#src/schema/api/changes-document.ts";

/** What changed in the claims, as far back as the history at hand reaches. */
export async function history(): Promise<History> {
	const found = await getEntry("history", "claims");
	return found?.data ?? { state: "unavailable", changes: [] };
}
