import { expect, test } from "vitest";
import { cycle } from "./cycle.fixture.ts";
import { mergedFound, proposals } from "./refresh.ts";

const page = "https://example.org/releases";
const found = (...cycles: Parameters<typeof mergedFound>[0][number]["cycles"]) =>
	mergedFound([{ page, isSecondHand: false, cycles }]);
const told = (list: ReturnType<typeof proposals>) =>
	list.map(({ cycle: name, isNew, fields }) => [name, isNew, fields]);

test("a newer patch and a new cycle are proposed, newest first", () => {
	const current = [cycle("1.31", { released: "2026-08-31", latest: "1.31.9" })];
	const source = found(
		{ cycle: "1.31", latest: "1.31.10", latest_released: "2026-11-12" },
		{ cycle: "1.32", released: "2026-11-20", latest: "1.32.0", latest_released: "2026-11-20" },
	);
	expect(told(proposals(current, source, "open-source"))).toEqual([
		["1.32", true, { released: "2026-11-20", latest: "1.32.0", latest_released: "2026-11-20" }],
		["1.31", false, { latest: "1.31.10", latest_released: "2026-11-12" }],
	]);
});

test("an older patch, the same facts and another day of release change nothing", () => {
	const current = [cycle("1.31", { released: "2026-08-31", latest: "1.31.10" })];
	const source = found({ cycle: "1.31", released: "2026-08-20", latest: "1.31.9" });
	expect(proposals(current, source, "open-source")).toEqual([]);
});

test("the day of a patch is added where none is known", () => {
	const current = [cycle("1.31", { latest: "1.31.1" })];
	const source = found({ cycle: "1.31", latest: "1.31.1", latest_released: "2026-09-21" });
	expect(told(proposals(current, source, "open-source"))).toEqual([
		["1.31", false, { latest_released: "2026-09-21" }],
	]);
});

test("an end is proposed where it is missing or moved, never in place of one by policy", () => {
	const current = [
		cycle("1.2", { released: "2026-06-01" }),
		cycle("1.1", { support_ends: "2026-06-10", support_ends_is: "announced" }),
		cycle("1.0", { support_ends: "2026-01-01", support_ends_is: "policy" }),
	];
	const ends = { support_ends: "2026-12-10" };
	const source = found(
		{ cycle: "1.2", ...ends },
		{ cycle: "1.1", ...ends },
		{ cycle: "1.0", ...ends },
	);
	const list = proposals(current, source, "open-source");
	expect(told(list)).toEqual([
		["1.2", false, { ...ends, support_ends_is: "announced" }],
		["1.1", false, ends],
	]);
	expect(list[1]?.before).toEqual({ support_ends: "2026-06-10" });
	const early = found({ cycle: "1.2", support_ends: "2026-06-01" });
	expect(proposals(current, early, "open-source")).toEqual([]);
});

test("cycles from before 2023, without a day or of another edition are not added", () => {
	const current = [cycle("1.31"), cycle("1.30", { edition: "enterprise" })];
	const source = found(
		{ cycle: "1.16", released: "2022-11-15" },
		{ cycle: "1.17", latest: "1.17.8" },
		{ cycle: "1.30", released: "2026-05-18" },
	);
	expect(told(proposals(current, source, "open-source"))).toEqual([
		["1.30", true, { released: "2026-05-18" }],
	]);
});

test("of several documents the first that has a field is followed, of patches the newest", () => {
	const other = "https://example.com/other";
	const merged = mergedFound([
		{
			page,
			isSecondHand: false,
			cycles: [{ cycle: "2.13", released: "2025-12-22", latest: "2.13.2" }],
		},
		{
			page: other,
			isSecondHand: true,
			cycles: [
				{
					cycle: "2.13",
					released: "2025-12-23",
					support_ends: "2027-12-22",
					latest: "2.13.12",
					latest_released: "2026-10-30",
				},
			],
		},
	]);
	expect(merged).toEqual([
		{
			cycle: "2.13",
			page,
			isSecondHand: false,
			released: "2025-12-22",
			support_ends: "2027-12-22",
			support_ends_source: other,
			latest: "2.13.12",
			latest_released: "2026-10-30",
			latest_source: other,
		},
	]);
});
