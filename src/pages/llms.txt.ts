import { llmsText } from "#src/api/llms-text.ts";

/** What the site holds, for language models. */
export async function GET(): Promise<Response> {
	return new Response(await llmsText(), {
		headers: { "content-type": "text/plain; charset=utf-8" },
	});
}
