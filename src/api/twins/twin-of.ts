import { twins } from "./registry.ts";

let paths: Promise<ReadonlySet<string>> | undefined;

/**
 * Address of the Markdown twin of a page, without the base path; `undefined` where it has none.
 *
 * @param path - Address of the page, without the base path.
 */
export async function twinOf(path: string): Promise<string | undefined> {
	if (import.meta.env.DEV) paths = undefined;
	paths ??= twins().then((all) => new Set(all.map((twin) => twin.path)));
	return (await paths).has(path) ? `${path}index.md` : undefined;
}
