import { changesFeed } from "#src/api/feeds.ts";

/** What changed, for feed readers. */
export async function GET(): Promise<Response> {
	return new Response(await changesFeed(), {
		headers: { "content-type": "application/atom+xml; charset=utf-8" },
	});
}
