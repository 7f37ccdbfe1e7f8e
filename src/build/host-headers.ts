/** Headers a file is sent with, one line each. */
type Headers = readonly string[];

const OPEN = "Access-Control-Allow-Origin: *";
const SHORT = "Cache-Control: public, max-age=300, stale-while-revalidate=86400";
const EVER = "Cache-Control: public, max-age=31536000, immutable";
const ANYWHERE = "Cross-Origin-Resource-Policy: cross-origin";

/** Pages are not for frames of other sites. A policy within a page cannot say this one line. */
export const OWN_FRAMES = "Content-Security-Policy: frame-ancestors 'self'";

/** What is sent with the files of a folder, whatever the host. */
export const FOLDER_HEADERS: Readonly<Record<string, Headers>> = {
	"/": ["X-Content-Type-Options: nosniff", "Referrer-Policy: strict-origin-when-cross-origin"],
	"/api/": [OPEN, SHORT],
	"/schema/": [OPEN, SHORT],
	"/embed/v1/": [OPEN, ANYWHERE, SHORT],
	// Frozen copies never change.
	"/embed/@": [OPEN, ANYWHERE, EVER],
	"/badges/": [OPEN, ANYWHERE, SHORT],
	"/_astro/": [OPEN, EVER],
};

const NOTE = "# Written by the build, for Netlify, Cloudflare Pages and hosts that follow them.";

/** Pages that are made for frames of other sites. */
const isFigure = (page: string) => /^\/embed\/(?:v1\/|@)/.test(page);

/**
 * The file `_headers` that Netlify, Cloudflare Pages and hosts after them read.
 *
 * Their rules add up and none takes a line away, so the one line that figures must not have is given to
 * every folder of pages by its name.
 *
 * @param pages - Address of each built page, without the base.
 * @param base - Path the site is hosted under, with a slash at both ends.
 */
export function hostHeaders(pages: readonly string[], base: string): string {
	const own = pages.filter((page) => !isFigure(page));
	const shared = new Set(pages.filter(isFigure).map(topFolder)).add("/api/");
	const framed = own.map((page) => {
		const folder = topFolder(page);
		return folder === "/" || shared.has(folder) ? page : `${folder}*`;
	});
	const rules: readonly (readonly [string, Headers])[] = [
		...[...new Set(framed)].toSorted().map((pattern) => [pattern, [OWN_FRAMES]] as const),
		...Object.entries(FOLDER_HEADERS).map(([folder, lines]) => [`${folder}*`, lines] as const),
	];
	const texts = rules.map(([pattern, lines]) =>
		[base + pattern.slice(1), ...lines.map((line) => `  ${line}`)].join("\n"),
	);
	return `${[NOTE, ...texts].join("\n\n")}\n`;
}

/** `/meshes/` of `/meshes/istio/`. */
function topFolder(page: string): string {
	return page.match(/^\/[^/]+\//)?.[0] ?? "/";
}
