import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
	".html": "text/html; charset=utf-8",
	".css": "text/css; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".json": "application/json",
	".atom": "application/atom+xml",
	".csv": "text/csv; charset=utf-8",
	".md": "text/markdown; charset=utf-8",
	".txt": "text/plain; charset=utf-8",
	".svg": "image/svg+xml",
	".png": "image/png",
	".woff2": "font/woff2",
};

/** A server of the built site. */
export type Served = {
	/** Address of the host, without the base path. */
	readonly origin: string;
	readonly close: () => void;
};

type Options = {
	/** Path the site is built for, with a slash at both ends. */
	readonly base?: string;
	/** A free one when left out. */
	readonly port?: number;
	readonly host?: string;
};

/**
 * Serves the built site as a plain static host would that reads `_headers` and `_redirects`.
 *
 * @throws Error with the code `EADDRINUSE` when the port is taken.
 */
export async function serveSite(dist = "dist", options: Options = {}): Promise<Served> {
	const { base = "/", port = 0, host = "127.0.0.1" } = options;
	const server = createServer((request, response) => {
		const path = pathIn(request.url ?? "/", base);
		const file = path === undefined ? undefined : fileAt(dist, path);
		const to = file === undefined ? redirectOf(dist, request.url ?? "/") : undefined;
		if (to !== undefined) {
			response.writeHead(302, { location: to }).end();
			return;
		}
		response.writeHead(file === undefined ? 404 : 200, {
			...headersFor(dist, path ?? ""),
			"content-type": TYPES[extname(file ?? "404.html")] ?? "application/octet-stream",
		});
		response.end(readFileSync(file ?? join(dist, "404.html")));
	});
	await new Promise<void>((listening, failed) => {
		server.once("error", failed);
		server.listen(port, host, listening);
	});
	const address = server.address() as AddressInfo;
	return { origin: `http://${host}:${address.port}`, close: () => server.close() };
}

/** The path below the base path that is asked for; `undefined` outside of it. */
function pathIn(url: string, base: string): string | undefined {
	try {
		const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
		return path.startsWith(base) ? path.slice(base.length - 1) : undefined;
	} catch {
		return undefined;
	}
}

function fileAt(dist: string, path: string): string | undefined {
	const asked = resolve(join(dist, path));
	// An encoded ".." would lead out of the folder.
	if (!`${asked}${sep}`.startsWith(resolve(dist) + sep) || !existsSync(asked)) return undefined;
	if (!statSync(asked).isDirectory()) return asked;
	const index = join(asked, "index.html");
	return existsSync(index) ? index : undefined;
}

/** Where `_redirects` leads from an address that has no file. */
function redirectOf(dist: string, url: string): string | undefined {
	const file = join(dist, "_redirects");
	if (!existsSync(file)) return undefined;
	const lines = readFileSync(file, "utf8").split("\n");
	return lines.find((line) => line.startsWith(`${url} `))?.split(" ")[1];
}

/** The headers that `_headers` gives an address, as the hosts that read the file understand it. */
function headersFor(dist: string, path: string): Readonly<Record<string, string>> {
	const file = join(dist, "_headers");
	if (!existsSync(file)) return {};
	const blocks = readFileSync(file, "utf8")
		.split(/\n(?=\/)/)
		.slice(1);
	const lines = blocks.flatMap((block) => {
		const [pattern = "", ...rules] = block.split("\n");
		const fits = pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
		return fits ? rules.filter((rule) => rule.startsWith("  ")) : [];
	});
	return Object.fromEntries(
		lines.map((line) => {
			const [name = "", ...value] = line.trim().split(": ");
			return [name, value.join(": ")];
		}),
	);
}
