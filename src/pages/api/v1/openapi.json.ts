import { openApi } from "#src/api/openapi.ts";

/** The description of the API, for tools that read OpenAPI. */
export async function GET(): Promise<Response> {
	return new Response(`${JSON.stringify(await openApi())}\n`, {
		headers: { "content-type": "application/json; charset=utf-8" },
	});
}
