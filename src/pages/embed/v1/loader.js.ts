import { loaderScript } from "#src/rendering/embed-scripts.ts";

/** The custom element other pages load. */
export function GET(): Response {
	return new Response(loaderScript(), {
		headers: { "content-type": "text/javascript; charset=utf-8" },
	});
}
