import { lookup } from "node:dns";
import { request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { BlockList, type LookupFunction } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { LinkOutcome } from "#src/schema/entries/link-health.ts";
import { NET_LIMITS } from "./fetch-source.ts";

/** What is at an address. `busy` means to come back later: nothing is known. */
export type LinkAnswer = {
	readonly outcome: "healthy" | "busy" | LinkOutcome;
	readonly status?: number;
	/** Where it has moved to for good. */
	readonly to?: string;
};

/** How much patience an address gets, and which addresses may be asked at all. */
export type LinkLimits = {
	/** For all answers together, redirects included. */
	readonly milliseconds: number;
	readonly redirects: number;
	/** Asked again for each redirect. */
	readonly isAllowed: (address: URL) => boolean;
	/** Whether a name may lead to this address of a machine. */
	readonly isPublic: (ip: string) => boolean;
};

const INSIDE = new BlockList();
for (const [network, bits] of [
	["0.0.0.0", 8],
	["10.0.0.0", 8],
	["100.64.0.0", 10],
	["127.0.0.0", 8],
	["169.254.0.0", 16],
	["172.16.0.0", 12],
	["192.0.0.0", 24],
	["192.168.0.0", 16],
	["198.18.0.0", 15],
	["224.0.0.0", 3],
] as const) {
	INSIDE.addSubnet(network, bits, "ipv4");
}
for (const [network, bits] of [
	["::", 96],
	["fc00::", 7],
	["fe80::", 10],
	["ff00::", 8],
] as const) {
	INSIDE.addSubnet(network, bits, "ipv6");
}

/** Twenty seconds, five redirects, public names that lead to public machines. */
export const LINK_LIMITS: LinkLimits = {
	milliseconds: 20_000,
	redirects: 5,
	isAllowed: (address) => {
		const secure = new URL(address);
		if (secure.protocol === "http:") secure.protocol = "https:";
		return NET_LIMITS.isAllowed(secure);
	},
	isPublic: (ip) => !INSIDE.check(ip, ip.includes(":") ? "ipv6" : "ipv4"),
};

/**
 * Asks what is at an address, trusting nothing about what answers.
 *
 * Only heads are read, never a page: a large answer costs nothing. Redirects are followed one by one,
 * and each name is looked up in the connection itself, so that none leads inside a network.
 */
export async function checkLink(address: string, limits = LINK_LIMITS): Promise<LinkAnswer> {
	const signal = AbortSignal.timeout(limits.milliseconds);
	try {
		return await follow(new URL(address), limits, signal);
	} catch {
		// Broken, endless, private or hostile: all a reader learns is that it cannot be read.
		return { outcome: "failing" };
	}
}

async function follow(start: URL, limits: LinkLimits, signal: AbortSignal): Promise<LinkAnswer> {
	let [address, to] = [start, undefined as string | undefined];
	let isForGood = true;
	for (let followed = 0; followed <= limits.redirects; followed += 1) {
		const { status, location } = await answerOf(address, limits, signal);
		if (status < 300 || status > 399 || location === undefined) return judged(status, to);
		address = new URL(location, address);
		isForGood &&= status === 301 || status === 308;
		if (isForGood) to = address.href;
	}
	return { outcome: "failing" };
}

function judged(status: number, to: string | undefined): LinkAnswer {
	if (status < 300) return to === undefined ? { outcome: "healthy" } : { outcome: "moved", to };
	if (status === 404 || status === 410) return { outcome: "gone", status };
	if (status === 429 || status === 503) return { outcome: "busy", status };
	return { outcome: status < 500 && status >= 400 ? "refused" : "failing", status };
}

type Head = { readonly status: number; readonly location: string | undefined };

/** The head of an answer; some servers know no HEAD, so that a refusal is asked again as a page. */
async function answerOf(address: URL, limits: LinkLimits, signal: AbortSignal): Promise<Head> {
	if (!limits.isAllowed(address)) throw new Error("not public");
	const head = await headOf("HEAD", address, limits, signal);
	return head.status >= 400 && head.status !== 429
		? await headOf("GET", address, limits, signal)
		: head;
}

function headOf(method: string, address: URL, limits: LinkLimits, signal: AbortSignal) {
	return new Promise<Head>((resolve, reject) => {
		const request = address.protocol === "https:" ? httpsRequest : httpRequest;
		const headers = { accept: "text/html, */*", "user-agent": "meshscape links" };
		const options = { method, headers, signal, agent: false, lookup: publicOnly(limits) } as const;
		const asked = request(address, options, (answer: IncomingMessage) => {
			resolve({ status: answer.statusCode ?? 0, location: answer.headers.location });
			answer.destroy();
		});
		asked.on("error", reject);
		asked.end();
	});
}

function publicOnly({ isPublic }: LinkLimits): LookupFunction {
	return (hostname, options, callback) => {
		lookup(hostname, { ...options, all: true }, (error, found) => {
			const hidden = found?.find(({ address }) => !isPublic(address));
			if (error || hidden || !found[0]) {
				callback(error ?? new Error("not public"), "", 0);
			} else if (options.all) callback(null, found);
			else callback(null, found[0].address, found[0].family);
		});
	};
}

/** How many addresses are asked, and how politely. */
export type LinkRun = {
	/** Addresses to ask, the most urgent first. */
	readonly addresses: readonly string[];
	readonly check: (address: string) => Promise<LinkAnswer>;
	/** Takes each answer as it comes. */
	readonly answered: (address: string, answer: LinkAnswer) => void;
	/** Hosts that are asked at the same time; each of them one question after the other. */
	readonly hosts: number;
	/** Between two questions to one host. */
	readonly pauseMs: number;
	/** After that no further address is asked. */
	readonly milliseconds: number;
};

/**
 * Asks for addresses, host by host: never two questions to one host at once, with a pause between.
 *
 * A host that says it is busy is left alone for the rest of the run.
 *
 * @returns How many addresses were not asked.
 */
export async function checkLinks(run: LinkRun): Promise<number> {
	const end = performance.now() + run.milliseconds;
	const queues = [...Map.groupBy(run.addresses, (address) => new URL(address).host).values()];
	let asked = 0;
	const worker = async () => {
		for (let queue = queues.shift(); queue !== undefined; queue = queues.shift()) {
			for (const [at, address] of queue.entries()) {
				if (at > 0) await wait(run.pauseMs);
				if (performance.now() >= end) return;
				const answer = await run.check(address);
				asked += 1;
				run.answered(address, answer);
				if (answer.outcome === "busy") break;
			}
		}
	};
	await Promise.all(Array.from({ length: run.hosts }, worker));
	return run.addresses.length - asked;
}
