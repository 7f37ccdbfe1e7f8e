import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
	".html": "text/html; charset=utf-8",
	".css": "text/css",
	".js": "text/javascript",
	".json": "application/json",
	".svg": "image/svg+xml",
	".png": "image/png",
	".woff2": "font/woff2",
};

/** The headers that `_headers` gives an address, as the hosts that read the file understand it. */
function headersFor(dist: string, pathname: string): Readonly<Record<string, string>> {
	const file = join(dist, "_headers");
	if (!existsSync(file)) return {};
	const blocks = readFileSync(file, "utf8")
		.split(/\n(?=\/)/)
		.slice(1);
	const lines = blocks.flatMap((block) => {
		const [path = "", ...rules] = block.split("\n");
		const fits = path.endsWith("*") ? pathname.startsWith(path.slice(0, -1)) : pathname === path;
		return fits ? rules.filter((rule) => rule.startsWith("  ")) : [];
	});
	return Object.fromEntries(
		lines.map((line) => {
			const [name = "", ...value] = line.trim().split(": ");
			return [name, value.join(": ")];
		}),
	);
}

/** Serves the built site on a free port of this machine, as a plain static host would. */
export async function serveSite(dist = "dist") {
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? "/", "http://localhost");
		const asked = join(dist, decodeURIComponent(pathname));
		const file =
			existsSync(asked) && statSync(asked).isDirectory() ? join(asked, "index.html") : asked;
		const found = existsSync(file);
		response.writeHead(found ? 200 : 404, {
			...headersFor(dist, pathname),
			"content-type": TYPES[found ? extname(file) : ".html"] ?? "application/octet-stream",
		});
		response.end(readFileSync(found ? file : join(dist, "404.html")));
	});
	await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
	const { port } = server.address() as AddressInfo;
	return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
