import { setTimeout as wait } from "node:timers/promises";
import type { LinkAnswer } from "./check-link.ts";

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
