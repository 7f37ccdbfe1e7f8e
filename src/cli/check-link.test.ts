import { createServer, type RequestListener } from "node:http";
import { createServer as createSocket } from "node:net";
import { expect, test } from "vitest";
import {
	checkLink,
	checkLinks,
	LINK_LIMITS,
	type LinkAnswer,
	type LinkLimits,
} from "./check-link.ts";

type Listening = {
	listen: (port: number, host: string, done: () => void) => unknown;
	address: () => unknown;
	close: () => unknown;
};

async function listening(server: Listening) {
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
	const { port } = server.address() as { port: number };
	return {
		address: `http://127.0.0.1:${port}`,
		[Symbol.asyncDispose]: async () => {
			if ("closeAllConnections" in server) (server.closeAllConnections as () => void)();
			server.close();
		},
	};
}

/** A server of this machine, closed when it is no longer used. */
const serving = (listener: RequestListener) => listening(createServer(listener));

const limits = (more: Partial<LinkLimits> = {}): LinkLimits => ({
	milliseconds: 5000,
	redirects: 2,
	isAllowed: ({ hostname }) => hostname === "127.0.0.1",
	isPublic: () => true,
	...more,
});
const ask = (address: string, more?: Partial<LinkLimits>) => checkLink(address, limits(more));

test.each([
	[200, { outcome: "healthy" }],
	[401, { outcome: "refused", status: 401 }],
	[403, { outcome: "refused", status: 403 }],
	[404, { outcome: "gone", status: 404 }],
	[410, { outcome: "gone", status: 410 }],
	[429, { outcome: "busy", status: 429 }],
	[503, { outcome: "busy", status: 503 }],
	[500, { outcome: "failing", status: 500 }],
	[304, { outcome: "failing", status: 304 }],
])("status %i is %o", async (status, answer) => {
	await using server = await serving((_request, response) => response.writeHead(status).end());
	expect(await ask(server.address)).toEqual(answer);
});

test("a server that knows no HEAD is asked for the page", async () => {
	const methods: (string | undefined)[] = [];
	await using server = await serving(({ method }, response) => {
		methods.push(method);
		response.writeHead(method === "HEAD" ? 405 : 200).end("x");
	});
	expect(await ask(server.address)).toEqual({ outcome: "healthy" });
	expect(methods).toEqual(["HEAD", "GET"]);
});

test("what moved for good is told with its new place, a passing redirect is not", async () => {
	await using server = await serving(({ url }, response) => {
		const [status, location] =
			{ "/old": [301, "/new"], "/new": [302, "/today"], "/short": [302, "/today"] }[`${url}`] ?? [];
		if (status === undefined) response.end();
		else response.writeHead(Number(status), { location: `${location}` }).end();
	});
	expect(await ask(`${server.address}/old`)).toEqual({
		outcome: "moved",
		to: `${server.address}/new`,
	});
	expect(await ask(`${server.address}/short`)).toEqual({ outcome: "healthy" });
});

test("what moved to a page that is gone is gone", async () => {
	await using server = await serving(({ url }, response) => {
		if (url === "/old") response.writeHead(301, { location: "/new" }).end();
		else response.writeHead(404).end();
	});
	expect(await ask(`${server.address}/old`)).toEqual({ outcome: "gone", status: 404 });
});

test("circles, private places and addresses that are none are not followed", async () => {
	for (const location of ["/", "http://localhost:1/secret", "http://[", "file:///etc/passwd"]) {
		await using server = await serving((_request, response) => {
			response.writeHead(301, { location }).end();
		});
		expect(await ask(server.address), location).toEqual({ outcome: "failing" });
	}
});

test("a name that leads inside a network is not asked", async () => {
	let asked = 0;
	await using server = await serving((_request, response) => {
		asked += 1;
		response.end();
	});
	const named = server.address.replace("127.0.0.1", "localhost");
	const { isPublic } = LINK_LIMITS;
	expect(await ask(named, { isAllowed: () => true, isPublic })).toEqual({ outcome: "failing" });
	expect(asked).toBe(0);
	expect(await ask(named, { isAllowed: () => true })).toEqual({ outcome: "healthy" });
});

test("a server that says nothing, or drips its head, is given up", async () => {
	await using silent = await serving(() => undefined);
	expect(await ask(silent.address, { milliseconds: 200 })).toEqual({ outcome: "failing" });
	await using slow = await listening(
		createSocket((socket) => {
			socket.on("error", () => undefined);
			socket.write("HTTP/1.1 200 OK\r\n");
			const drip = setInterval(() => socket.write("x-a: b\r\n"), 20);
			socket.on("close", () => clearInterval(drip));
		}),
	);
	expect(await ask(slow.address, { milliseconds: 300 })).toEqual({ outcome: "failing" });
});

test("a huge page costs its head only, a huge head is refused", async () => {
	let sent = 0;
	await using huge = await serving(({ method }, response) => {
		if (method === "HEAD") response.writeHead(405).end();
		else {
			const more = () => {
				while (!response.destroyed && response.write("x".repeat(65_536))) sent += 65_536;
			};
			response.on("drain", more);
			more();
		}
	});
	expect(await ask(huge.address)).toEqual({ outcome: "healthy" });
	expect(sent).toBeLessThan(64 * 1024 * 1024);
	await using wide = await listening(
		createSocket((socket) => {
			socket.on("error", () => undefined);
			socket.write(`HTTP/1.1 200 OK\r\nx: ${"a".repeat(100_000)}\r\n\r\n`);
		}),
	);
	expect(await ask(wide.address)).toEqual({ outcome: "failing" });
});

test("an answer that is not HTTP, breaks off or does not come is failing", async () => {
	for (const text of ["\0\0\0", "HTTP/1.1 200", "SSH-2.0-x\r\n"]) {
		await using server = await listening(createSocket((socket) => socket.end(text)));
		expect(await ask(server.address), text).toEqual({ outcome: "failing" });
	}
	expect(await ask("http://127.0.0.1:1/")).toEqual({ outcome: "failing" });
});

test.each([
	["140.82.121.4", true],
	["2606:4700::1", true],
	["127.0.0.1", false],
	["10.1.2.3", false],
	["172.31.0.1", false],
	["172.32.0.1", true],
	["192.168.1.1", false],
	["169.254.169.254", false],
	["100.64.0.1", false],
	["::1", false],
	["fe80::1", false],
	["fd00::1", false],
])("the machine %s is public: %s", (ip, isPublic) => {
	expect(LINK_LIMITS.isPublic(ip)).toBe(isPublic);
});

test.each([
	["http://linkerd.io/2/", true],
	["https://istio.io/", true],
	["http://user@linkerd.io/", false],
	["http://linkerd.io:8080/", false],
	["ftp://linkerd.io/", false],
	["http://localhost/", false],
])("%s may be asked: %s", (address, isAllowed) => {
	expect(LINK_LIMITS.isAllowed(new URL(address))).toBe(isAllowed);
});

const run = (addresses: readonly string[], check: (address: string) => Promise<LinkAnswer>) => {
	const answers: string[] = [];
	const answered = (address: string, { outcome }: LinkAnswer) =>
		answers.push(`${address} ${outcome}`);
	const polite = { hosts: 2, pauseMs: 0, milliseconds: 60_000 };
	return { answers, options: { addresses, check, answered, ...polite } };
};

test("a host is asked one question at a time, several hosts at once", async () => {
	const asked: Record<string, number> = {};
	let [most, mostOfOne] = [0, 0];
	const { answers, options } = run(
		["https://a/1", "https://a/2", "https://b/1", "https://c/1"],
		async (address) => {
			const { host } = new URL(address);
			asked[host] = (asked[host] ?? 0) + 1;
			const sum = Object.values(asked).reduce((total, one) => total + one, 0);
			[most, mostOfOne] = [Math.max(most, sum), Math.max(mostOfOne, asked[host])];
			await new Promise(setImmediate);
			asked[host] -= 1;
			return { outcome: "healthy" };
		},
	);
	expect(await checkLinks(options)).toBe(0);
	expect(answers).toHaveLength(4);
	expect([most, mostOfOne]).toEqual([2, 1]);
});

test("a busy host is left alone for the rest of the run", async () => {
	const { answers, options } = run(
		["https://a/1", "https://a/2", "https://b/1"],
		async (address) => ({ outcome: address.startsWith("https://a") ? "busy" : "healthy" }),
	);
	expect(await checkLinks(options)).toBe(1);
	expect(answers).toEqual(["https://a/1 busy", "https://b/1 healthy"]);
});

test("after its time no further address is asked", async () => {
	const { answers, options } = run(["https://a/1"], async () => ({ outcome: "healthy" }));
	expect(await checkLinks({ ...options, milliseconds: 0 })).toBe(1);
	expect(answers).toEqual([]);
});
