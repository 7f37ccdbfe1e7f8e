import { Refusal } from "./command.ts";

/** How much patience and room a source gets. */
export type FetchLimits = {
	/** For the whole answer, redirects included. */
	readonly milliseconds: number;
	readonly bytes: number;
	readonly redirects: number;
	/** Whether an address may be read at all; asked again for each redirect. */
	readonly isAllowed: (address: URL) => boolean;
};

/** What a source on the net gets: 20 seconds, 8 MiB, three redirects, public https only. */
export const NET_LIMITS: FetchLimits = {
	milliseconds: 20_000,
	bytes: 8 * 1024 * 1024,
	redirects: 3,
	isAllowed: ({ protocol, hostname, port, username }) => {
		const isName = /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/.test(hostname);
		return protocol === "https:" && port === "" && username === "" && isName;
	},
};

/**
 * The text at an address of the net, trusting nothing about what answers.
 *
 * Redirects are followed one by one, so that none leads inside a network; the answer is counted while
 * it comes, whatever its head says, and must be text.
 *
 * @throws {@link Refusal} with the reason when there is no such text.
 */
export async function fetchSource(address: string, limits = NET_LIMITS): Promise<string> {
	const signal = AbortSignal.timeout(limits.milliseconds);
	try {
		const response = await answerOf(new URL(address), limits, signal);
		return await textOf(response, limits.bytes);
	} catch (error) {
		if (error instanceof Refusal) throw error;
		if (signal.aborted) {
			throw new Refusal(`No whole answer within ${limits.milliseconds / 1000} seconds.`);
		}
		throw new Refusal("It cannot be reached.");
	}
}

async function answerOf(start: URL, limits: FetchLimits, signal: AbortSignal): Promise<Response> {
	let address = start;
	for (let followed = 0; followed <= limits.redirects; followed += 1) {
		if (!limits.isAllowed(address)) throw new Refusal("It leads to an address that is not public.");
		const headers = { accept: "application/json, text/plain, */*", "user-agent": "meshscape" };
		const response = await fetch(address, { headers, redirect: "manual", signal });
		const location = response.headers.get("location");
		if (response.status < 300 || response.status > 399 || location === null) {
			if (!response.ok) throw new Refusal(`It answers with status ${response.status}.`);
			return response;
		}
		await response.body?.cancel();
		const next = URL.parse(location, address);
		if (next === null) throw new Refusal("It leads to what is not an address.");
		address = next;
	}
	throw new Refusal(`It redirects more than ${limits.redirects} times.`);
}

async function textOf(response: Response, most: number): Promise<string> {
	const parts: Uint8Array[] = [];
	let size = 0;
	for await (const part of response.body ?? []) {
		size += part.byteLength;
		if (size > most) throw new Refusal(`The answer is larger than ${most} bytes.`);
		parts.push(part);
	}
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(parts));
	} catch {
		throw new Refusal("The answer is not text in UTF-8.");
	}
}
