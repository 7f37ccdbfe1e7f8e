import { expect, test } from "vitest";
import type { LinkAnswer } from "./check-link.ts";
import { checkLinks } from "./check-links.ts";

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
