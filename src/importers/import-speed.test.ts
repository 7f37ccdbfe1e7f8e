import { expect, it } from "vitest";
import { importRun } from "./import-run.ts";

/** A fortio result with so many buckets that it is as large as asked. */
function fortioOf(megabytes: number): string {
	const buckets = Math.round((megabytes * 1024 * 1024) / 68);
	const data = Array.from({ length: buckets }, (_, at) => ({
		Start: at / 1e6,
		End: (at + 1) / 1e6,
		Percent: (100 * (at + 1)) / buckets,
		Count: 10,
	}));
	const histogram = { Count: buckets * 10, Min: 0, Max: buckets / 1e6, Avg: 0.1, Data: data };
	return JSON.stringify({ RunType: "HTTP", DurationHistogram: histogram, RetCodes: { "200": 1 } });
}

/** Time of the processor, ms: other programs do not count. */
function milliseconds(work: () => unknown): number {
	const start = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}

/**
 * The bound is 1.5 times the parse plus 100 ms, which at this size is about 2.5 times the parse. A
 * ratio of the best rounds in processor time holds on a busy machine too; collecting garbage is work
 * of other threads that counts here, hence 3.
 */
it("reads 20 MB of fortio in at most 3 times what JSON.parse alone takes", () => {
	const text = fortioOf(20);
	expect(text.length).toBeGreaterThan(20 * 1024 * 1024);
	const rounds = Array.from({ length: 7 }, () => ({
		parse: milliseconds(() => JSON.parse(text)),
		read: milliseconds(() => importRun(text)),
	}));
	const parse = Math.min(...rounds.map((round) => round.parse));
	const read = Math.min(...rounds.map((round) => round.read));
	expect(importRun(text).ok).toBe(true);
	expect(read, `${Math.round(read)} ms against ${Math.round(parse)} ms`).toBeLessThan(3 * parse);
}, 60_000);
