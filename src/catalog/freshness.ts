import { getEntry } from "astro:content";
import type { LinkHealth } from "#src/schema/entries/link-health.ts";

/** Whether the addresses were ever asked for: a collection without a file would be a warning. */
const measured = import.meta.glob("../../data/link-health.json");

/** What was found at the addresses of the data; `undefined` until somebody asks for them. */
export async function measuredLinks(): Promise<LinkHealth | undefined> {
	if (Object.keys(measured).length === 0) return undefined;
	return (await getEntry("linkHealth", "link-health"))?.data;
}
