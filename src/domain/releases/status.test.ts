import { expect, test } from "vitest";
import { cycle, policy, releases } from "./cycle.fixture.ts";
import { newestRelease, releaseStatus } from "./status.ts";

const DAY = "2026-11-28";
const announced = { support_ends_is: "announced" } as const;

test("the best cycle is the one whose support lasts longest, free and paid apart", () => {
	const record = releases([
		cycle("3.0", { released: "2026-10-14" }),
		cycle("2.14", { support_ends: "2027-06-12", ...announced }),
		cycle("2.13", { support_ends: "2027-12-22", ...announced }),
		cycle("2.13", { edition: "enterprise", support_ends: "2026-01-01", ...announced }),
		cycle("2.11", { support_ends: "2026-12-10", ...announced }),
	]);
	const { free, paid } = releaseStatus(record, DAY);
	expect(free?.best.cycle.cycle).toBe("2.13");
	expect(free?.supported.map((one) => one.cycle.cycle)).toEqual(["2.14", "2.13", "2.11"]);
	expect(paid?.best.support.state).toBe("ended");
	expect(paid?.supported).toEqual([]);
});

test("an end that is not fixed yet lies behind every day that is", () => {
	const record = releases(
		[
			cycle("1.31", { released: "2026-08-31" }),
			cycle("1.30", { support_ends: "2026-11-30", support_ends_is: "estimated" }),
		],
		{ policy: policy({ newest: 2, days: 42 }) },
	);
	expect(releaseStatus(record, DAY).free?.best.cycle.cycle).toBe("1.31");
	expect(releaseStatus(record, DAY).paid).toBeUndefined();
});

test("where nothing is supported the status is that of the newest cycle", () => {
	const record = releases([cycle("1.2", { released: "2025-12-02" }), cycle("1.1")]);
	const best = releaseStatus(record, DAY).free?.best;
	expect([best?.cycle.cycle, best?.support.state]).toEqual(["1.2", "unknown"]);
});

test("the newest release is that of the free line, with its own day and source", () => {
	const source = "https://example.org/releases";
	const paid = cycle("3.15", { edition: "enterprise", latest: "3.15.0.4", released: "2026-07-02" });
	const free = cycle("3.9", {
		latest: "3.9.3",
		released: "2024-12-12",
		latest_released: "2026-06-17",
		latest_source: "https://example.org/3.9.3",
	});
	expect(newestRelease(releases([paid, free]))).toEqual({
		version: "3.9.3",
		date: "2026-06-17",
		source: "https://example.org/3.9.3",
	});
	expect(newestRelease(releases([paid]))).toEqual({ version: "3.15.0.4", source });
});

test("a release with a name of its own is named with its cycle, a component with its name", () => {
	const edge = cycle("2.20", { latest: "edge-26.6.3", released: "2026-06-23" });
	expect(newestRelease(releases([edge]))).toMatchObject({
		version: "2.20 (edge-26.6.3)",
		date: "2026-06-23",
	});
	const controller = releases([cycle("2.1", { latest: "2.1.3" })], { component: "Controller" });
	expect(newestRelease(controller)?.version).toBe("Controller 2.1.3");
	expect(newestRelease(releases([]))).toBeUndefined();
});

test("the day of a cycle is that of its first release only", () => {
	const later = cycle("1.30", { latest: "1.30.7", released: "2026-05-18" });
	const first = cycle("1.30", { latest: "1.30.0", released: "2026-05-18" });
	expect(newestRelease(releases([later]))?.date).toBeUndefined();
	expect(newestRelease(releases([first]))?.date).toBe("2026-05-18");
});
