import { describe, expect, test } from "vitest";
import { cycle, policy, recordOf } from "#src/domain/releases/cycle.fixture.ts";
import { entrySupportFigure, supportFigure, supportRows } from "./releases.ts";

const day = "2026-07-02";
const stated = (name: string, more = {}) =>
	cycle(name, {
		released: "2026-01-01",
		latest: `${name}.4`,
		support_ends: "2027-01-01",
		support_ends_is: "announced",
		...more,
	});

describe("the bar of a cycle", () => {
	test("reaches from its release to the end of its support, in years", () => {
		const rows = supportRows(
			recordOf("alpha", [
				stated("1.2", { extended_support_ends: "2028-01-01" }),
				stated("1.1", { released: undefined, support_ends: "2026-01-01" }),
			]),
			day,
		);
		expect(rows).toEqual([
			{
				id: "alpha-1.2-open-source",
				group: "alpha",
				name: "1.2",
				isFirst: true,
				state: "supported",
				start: 2026,
				end: 2027,
				extended: 2028,
				isOpen: false,
				words: "supported until 1 January 2027",
				dates: {
					released: "2026-01-01",
					latest: "1.2.4",
					ends: "2027-01-01",
					extended: "2028-01-01",
				},
				address: "/meshes/alpha/#releases",
			},
			{
				id: "alpha-1.1-open-source",
				group: "alpha",
				name: "1.1",
				isFirst: false,
				state: "ended",
				start: null,
				end: 2026,
				extended: null,
				isOpen: false,
				words: "support ended 1 January 2026",
				dates: { released: null, latest: "1.1.4", ends: "2026-01-01", extended: null },
				address: "/meshes/alpha/#releases",
			},
		]);
	});

	test("without an end reaches to the day, and is open only while it is supported", () => {
		const rows = supportRows(
			recordOf("alpha", [stated("1.2", { support_ends: undefined })], {
				policy: policy({ newest: 1 }),
			}),
			day,
		);
		// The second of July is the 183rd day of the year: (183 − 1) ÷ 365 = 0.4986.
		expect(rows[0]).toMatchObject({ state: "supported", isOpen: true, end: 2026.5 });
		expect(rows[0]?.dates.ends).toBeNull();
		const unknown = supportRows(recordOf("a", [stated("1", { support_ends: undefined })]), day);
		expect(unknown[0]).toMatchObject({ state: "unknown", isOpen: false, end: 2026.5 });
	});

	test("that has ended on an unknown day reaches to its last patch", () => {
		const rule = { policy: policy({ newest: 1 }) };
		const newer = cycle("1.3");
		const old = stated("1.2", { support_ends: undefined, latest_released: "2025-01-01" });
		const [, ended] = supportRows(recordOf("alpha", [newer, old], rule), day);
		expect(ended).toMatchObject({ state: "ended", end: 2025, isOpen: false });
		const { latest_released: _, ...undated } = old;
		const [, silent] = supportRows(recordOf("alpha", [newer, undated], rule), day);
		expect(silent?.end).toBe(2026.5);
	});
});

describe("all meshes", () => {
	test("are counted by what can be had without payment, and by what customers get", () => {
		const figure = supportFigure(
			[
				recordOf("alpha", [stated("1.2"), stated("1.1", { edition: "enterprise" })], {
					policy: policy({}),
				}),
				recordOf("beta", [stated("2.0", { edition: "enterprise" })]),
				recordOf("gamma", [stated("3.0", { support_ends: "2020-01-01" })]),
				recordOf("delta", []),
			],
			day,
		);
		expect(figure).toMatchObject({
			id: "releases",
			title: "1 of 4 active meshes have a release supported today without payment",
			takeaway: "Without payment: alpha; for customers: alpha and beta.",
			coverage: "4 cycles; of 3 meshes no support policy was found.",
			home: "/releases/#support",
		});
		expect(figure.chart.rows.map(({ id, isFirst }) => [id, isFirst])).toEqual([
			["alpha-1.2-open-source", true],
			["alpha-1.1-enterprise", false],
			["beta-2.0-enterprise", true],
			["gamma-3.0-open-source", true],
		]);
		expect(figure.chart).toMatchObject({ kind: "support", day, today: 2026.5 });
	});
});

describe("one entry", () => {
	const figure = (...list: Parameters<typeof recordOf>[1]) =>
		entrySupportFigure(recordOf("alpha", list), day);

	test("tells the status of its newest cycle, how many get fixes, and which ends soon", () => {
		const found = figure(
			stated("1.3"),
			stated("1.2", { support_ends: "2026-08-01" }),
			stated("1.1", { support_ends: undefined }),
		);
		expect(found).toMatchObject({
			id: "releases-alpha",
			topic: "Support of the releases of alpha",
			title: "alpha 1.3: supported until 1 January 2027",
			takeaway: "Of 3 cycles 2 get fixes; 1.2 until 1 August 2026. Of 1 no source says how long.",
			coverage: "No support policy was found.",
			home: "/meshes/alpha/#support",
		});
		expect(found.chart.rows).toHaveLength(3);
	});

	test("without a supported cycle says so, and has the words of its policy", () => {
		const ended = stated("1.1", { support_ends: "2020-01-01" });
		expect(figure(ended).takeaway).toBe("No cycle is known to get fixes.");
		expect(figure(stated("1.3")).takeaway).toBe("Of 1 cycle 1 gets fixes.");
		const record = recordOf("alpha", [stated("1.3", { edition: "enterprise", lts: true })], {
			policy: policy({}),
		});
		const found = entrySupportFigure(record, day);
		expect(found.coverage).toBe("Some are supported.");
		expect(found.title).toBe("alpha 1.3, paid, long-term: supported until 1 January 2027");
		expect(entrySupportFigure(recordOf("alpha", []), day).title.trim()).toBe("alpha");
	});
});
