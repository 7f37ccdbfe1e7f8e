import { releasesFeed } from "#src/api/feeds.ts";

/** Releases and ends of support, for feed readers. */
export async function GET(): Promise<Response> {
	return new Response(await releasesFeed(), {
		headers: { "content-type": "application/atom+xml; charset=utf-8" },
	});
}
