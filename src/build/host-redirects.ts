import { isPairPage } from "#src/domain/comparison/pairs.ts";
import { movedAddress } from "#src/domain/embeds/moved.ts";

const NOTE = "# Written by the build, for Netlify, Cloudflare Pages and hosts that follow them.";

/**
 * The file `_redirects` that Netlify, Cloudflare Pages and hosts after them read.
 *
 * Each address is named, because a pattern would also catch pages that there are. On hosts that do not read
 * it the error page redirects.
 *
 * @param pages - Address of each built page, without the base path.
 * @param base - Path the site is hosted under, with a slash at both ends.
 */
export function hostRedirects(pages: readonly string[], base: string): string {
	const gone = pages.filter(isPairPage).map((page) => `${page}index.md`);
	const lines = gone.flatMap((from) => {
		const to = movedAddress(from);
		return to === undefined ? [] : [`${base}${from.slice(1)} ${base}${to.slice(1)} 302`];
	});
	return `${[NOTE, "", ...lines].join("\n")}\n`;
}
