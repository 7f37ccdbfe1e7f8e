import type { MiddlewareHandler } from "astro";
import { glossaryTerms } from "#src/catalog/guide.ts";
import { linkTo } from "#src/components/page/link-to.ts";
import { linkTerms } from "#src/domain/guide/glossary.ts";

/**
 * Links the first use of each glossary term on every page, after the page is made.
 *
 * Here, and not in the Markdown processor: one step serves chapters, specifications, capabilities
 * and entries alike, knows what was already linked further up, and follows the glossary at once.
 */
export const onRequest: MiddlewareHandler = async (_context, next) => {
	const response = await next();
	if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
	const terms = await glossaryTerms();
	const address = (id: string) => linkTo(`/guide/glossary/#${id}`);
	return new Response(linkTerms(await response.text(), terms, address), response);
};
