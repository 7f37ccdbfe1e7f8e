import { getEntry } from "astro:content";
import type { Preset } from "#src/schema/choosing/presets.ts";

/** The ready-made questions, in order. */
export async function presets(): Promise<readonly Preset[]> {
	const file = await getEntry("presets", "presets");
	if (file === undefined) throw new Error("data/presets.yaml holds no presets.");
	return file.data.presets;
}
