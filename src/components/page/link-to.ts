/**
 * An address inside the site that also works when the site is hosted under a sub-path.
 *
 * @param path - Address from the root of the site, starting with a slash.
 */
export function linkTo(path: string): string {
	return import.meta.env.BASE_URL.replace(/\/$/, "") + path;
}
