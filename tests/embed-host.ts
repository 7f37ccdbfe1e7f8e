import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A page of somebody else's site: its markup, and the headers it comes with. */
export type HostPage = {
	readonly html: string;
	readonly headers?: Readonly<Record<string, string>>;
};

/** A host of another origin, whose pages the tests set one by one. */
export async function serveHost() {
	const pages = new Map<string, HostPage>();
	const server = createServer((request, response) => {
		const page = pages.get(new URL(request.url ?? "/", "http://localhost").pathname);
		response.writeHead(page === undefined ? 404 : 200, {
			"content-type": "text/html; charset=utf-8",
			...page?.headers,
		});
		response.end(page?.html ?? "");
	});
	await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
	const { port } = server.address() as AddressInfo;
	return { origin: `http://127.0.0.1:${port}`, pages, close: () => server.close() };
}

/** A page of a host around some markup, with a paragraph below by which a shift would be seen. */
export function hostPage(body: string, head = ""): string {
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${head}</head><body style="margin:0">${body}<p id="below">Below</p></body></html>`;
}
