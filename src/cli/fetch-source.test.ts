import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { type FetchLimits, fetchSource, NET_LIMITS } from "./fetch-source.ts";

/** A server of this machine, closed when it is no longer used. */
async function serving(listener: RequestListener) {
	const server = createServer(listener);
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
	const { port } = server.address() as AddressInfo;
	return {
		address: `http://127.0.0.1:${port}/`,
		[Symbol.asyncDispose]: async () => {
			server.closeAllConnections();
			await new Promise((done) => server.close(done));
		},
	};
}

const limits = (more: Partial<FetchLimits> = {}): FetchLimits => ({
	milliseconds: 5000,
	bytes: 1000,
	redirects: 2,
	isAllowed: ({ hostname }) => hostname === "127.0.0.1",
	...more,
});
const fails = (address: string, more?: Partial<FetchLimits>) =>
	fetchSource(address, limits(more)).catch((error: Error) => error.message);

test("a text is read as it is, over a redirect too", async () => {
	await using server = await serving((request, response) => {
		if (request.url === "/") response.writeHead(302, { location: "/there" }).end();
		else response.end("grün");
	});
	expect(await fetchSource(server.address, limits())).toBe("grün");
});

test("a source that never ends its answer is given up", async () => {
	await using server = await serving((_request, response) => {
		response.write("[");
	});
	expect(await fails(server.address, { milliseconds: 200 })).toBe(
		"No whole answer within 0.2 seconds.",
	);
});

test("a source that breaks off, refuses or does not exist is told apart from an answer", async () => {
	await using broken = await serving((_request, response) => {
		response.writeHead(200, { "content-length": "100" });
		response.write("[", () => response.destroy());
	});
	expect(await fails(broken.address)).toBe("It cannot be reached.");
	await using refusing = await serving((_request, response) => {
		response.writeHead(403).end("rate limit exceeded");
	});
	expect(await fails(refusing.address)).toBe("It answers with status 403.");
});

test("an answer is counted while it comes, whatever its head says, and as unpacked", async () => {
	await using server = await serving((_request, response) => {
		response.write("x".repeat(600));
		response.end("x".repeat(600));
	});
	expect(await fails(server.address)).toBe("The answer is larger than 1000 bytes.");
	const { gzipSync } = await import("node:zlib");
	await using packed = await serving((_request, response) => {
		response.writeHead(200, { "content-encoding": "gzip" });
		response.end(gzipSync("x".repeat(5000)));
	});
	expect(await fails(packed.address)).toBe("The answer is larger than 1000 bytes.");
});

test("redirects in circles and to places that are not public are not followed", async () => {
	await using circle = await serving((_request, response) => {
		response.writeHead(301, { location: "/" }).end();
	});
	expect(await fails(circle.address)).toBe("It redirects more than 2 times.");
	await using inside = await serving((_request, response) => {
		response.writeHead(302, { location: "http://localhost:1/secret" }).end();
	});
	expect(await fails(inside.address)).toBe("It leads to an address that is not public.");
	await using nowhere = await serving((_request, response) => {
		response.writeHead(302, { location: "http://[" }).end();
	});
	expect(await fails(nowhere.address)).toBe("It leads to what is not an address.");
});

test("bytes that are not text are refused", async () => {
	await using server = await serving((_request, response) => {
		response.end(Buffer.from([0xff, 0xfe, 0x00]));
	});
	expect(await fails(server.address)).toBe("The answer is not text in UTF-8.");
});

test.each([
	["https://endoflife.date/api/v1/products/istio/", true],
	["http://endoflife.date/", false],
	["https://127.0.0.1/", false],
	["https://[::1]/", false],
	["https://localhost/", false],
	["https://meshtest.io:8443/", false],
	["https://user@meshtest.io/", false],
	["file:///etc/passwd", false],
])("from the net %s may be read: %s", (address, allowed) => {
	expect(NET_LIMITS.isAllowed(new URL(address))).toBe(allowed);
});
