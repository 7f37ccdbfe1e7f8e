/**
 * An address on the site in full, base path included.
 *
 * @param path - Address from the root of the site, starting with a slash.
 */
export function siteAddress(path: string): string {
	const base = (import.meta.env.BASE_URL ?? "/").replace(/\/$/, "");
	const site = import.meta.env.SITE ?? "http://localhost:4321";
	return new URL(base + path, site).href;
}
