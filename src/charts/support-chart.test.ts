import { expect, test } from "vitest";
import type { SupportModel, SupportRow } from "#src/domain/figures/figure.ts";
import { PALETTE } from "#src/theme/palette.ts";
import type { ChartStyle } from "./chart-style.ts";
import { rowLabel, supportChart, supportHeight } from "./support-chart.ts";

const style: ChartStyle = {
	colours: PALETTE.light,
	family: "sans-serif",
	paint: (pattern, colour) => `${pattern} ${colour}`,
	line: (dash, colour) => ({ colour, dash }),
	isNarrow: false,
};
const row = (group: string, name: string, more: Partial<SupportRow> = {}): SupportRow => ({
	id: `${group}-${name}`,
	group,
	name,
	isFirst: false,
	state: "supported",
	start: 2025.5,
	end: 2027,
	extended: null,
	isOpen: false,
	words: "supported until 1 January 2027",
	dates: { released: "2025-07", latest: null, ends: "2027-01-01", extended: null },
	...more,
});
const model = (...rows: SupportRow[]): SupportModel => {
	return { kind: "support", day: "2026-11-28", today: 2026.91, rows };
};

test("a bar runs from the release to the end, extended support from there; no day, no bar", () => {
	const drawn = supportChart(
		model(
			row("Istio", "1.31"),
			row("Kong", "3.13", { end: 2026.97, extended: 2027.97, state: "ending" }),
			row("Kong", "3.0", { start: null, state: "unknown" }),
		),
		style,
	);
	const [support, extended] = drawn.data.datasets;
	expect(support?.data).toEqual([[2025.5, 2027], [2025.5, 2026.97], null]);
	expect(extended?.data).toEqual([null, [2026.97, 2027.97], null]);
	expect(support?.backgroundColor).toEqual(["solid full", "dense partial", "hatch unknown"]);
	expect([drawn.options?.scales?.x?.min, drawn.options?.scales?.x?.max]).toEqual([2025, 2028]);
});

test("an entry is named next to its first cycle, and nowhere where it is the only one", () => {
	const first = row("Red Hat OpenShift Service Mesh", "3.4, paid", { isFirst: true });
	const next = row("Red Hat OpenShift Service Mesh", "3.3, paid");
	const both = model(first, next, row("Istio", "1.31", { isFirst: true }));
	expect(rowLabel(first, both, false)).toBe("Red Hat OpenShift Service Mesh  3.4, paid");
	expect(rowLabel(first, both, true).length).toBeLessThanOrEqual(23);
	expect(rowLabel(next, both, false)).toBe("3.3, paid");
	expect(rowLabel(first, model(first, next), false)).toBe("3.4, paid");
});

test("a long list has lower rows than a short one", () => {
	const rows = (count: number) => Array.from({ length: count }, (_, at) => row("A", String(at)));
	expect(supportHeight(model(...rows(40))) - supportHeight(model(...rows(39)))).toBe(20);
	expect(supportHeight(model(...rows(42))) - supportHeight(model(...rows(41)))).toBe(14);
});
