/** A finished page by its address and its markup. */
type Page = { readonly path: string; readonly html: string };

/**
 * The addresses of all pages that want to be found, as `sitemap.xml` lists them.
 *
 * A page says by itself what its address is, and whether it wants to be found; the error page and
 * figures made for frames do not.
 */
export function sitemap(pages: readonly Page[]): string {
	const found = pages.flatMap(({ html }) => {
		const [, address] = html.match(/<link rel="canonical" href="([^"]+)"/) ?? [];
		const isHidden = /<meta name="robots" content="noindex"/.test(html);
		return address === undefined || isHidden || /\/404\/?$/.test(address) ? [] : [address];
	});
	const lines = [...new Set(found)].toSorted().map((address) => `<url><loc>${address}</loc></url>`);
	return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join("\n")}\n</urlset>\n`;
}

/** Who may read what: everybody everything, and where the list of pages is. */
export function robots(site: string): string {
	return `User-agent: *\nAllow: /\nSitemap: ${new URL("sitemap.xml", site).href}\n`;
}
