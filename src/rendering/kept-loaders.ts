import { readFileSync } from "node:fs";
import type { KeptLoader } from "#src/domain/embeds/kept-loader.ts";

/** The newest of the loaders that are kept for ever. */
export function newestLoader(): KeptLoader {
	const { loaders }: { readonly loaders: readonly KeptLoader[] } = JSON.parse(
		readFileSync("public/embed/v1/loaders.json", "utf8"),
	);
	const [newest] = loaders;
	if (newest === undefined)
		throw new Error('No loader is kept. Run "npm run mesh -- freeze --loader".');
	return newest;
}
