import { loaderText } from "#src/embed/loader-text.ts";

/** The custom element other pages load. */
export function GET(): Response {
	return new Response(loaderText(), {
		headers: { "content-type": "text/javascript; charset=utf-8" },
	});
}
