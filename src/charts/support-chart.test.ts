import { expect, test } from "vitest";
import type { SupportModel, SupportRow } from "#src/domain/figures/figure.ts";
import { PALETTE } from "#src/theme/palette.ts";
import type { ChartStyle } from "./chart-style.ts";
import { rowAt } from "./registry.ts";
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
	expect(rowLabel(next, both, false)).toBe("3.3, paid");
	expect(rowLabel(first, model(first, next), false)).toBe("3.4, paid");
});

test("on a phone a name is whole in a line above its cycles, and the height counts that line", () => {
	const both = model(
		row("Istio-based service mesh add-on for AKS", "asm-1-30, paid", { isFirst: true }),
		row("Istio-based service mesh add-on for AKS", "asm-1-29, paid"),
		row("Istio", "1.31", { isFirst: true }),
	);
	const { labels, datasets } = supportChart(both, { ...style, isNarrow: true }).data;
	expect(labels).toEqual(["", "asm-1-30, paid", "asm-1-29, paid", "", "1.31"]);
	expect(datasets[0]?.data).toEqual([null, [2025.5, 2027], [2025.5, 2027], null, [2025.5, 2027]]);
	// The axis takes 44 px and each line 20.
	expect([supportHeight(both, false), supportHeight(both, true)]).toEqual([104, 144]);
	const shown = [0, 1, 3, 4].map((line) => rowAt(both, line, true));
	expect(shown).toEqual([undefined, both.rows[0]?.id, undefined, "Istio-1.31"]);
	expect(rowAt(both, 2, false)).toBe("Istio-1.31");
});

test("where all cycles are of one entry, its name takes no line on a phone either", () => {
	const alone = model(row("Istio", "1.31", { isFirst: true }), row("Istio", "1.30"));
	expect(supportChart(alone, { ...style, isNarrow: true }).data.labels).toEqual(["1.31", "1.30"]);
	expect(supportHeight(alone, true)).toBe(84);
});

test("a long list has lower rows than a short one", () => {
	const rows = (count: number) => Array.from({ length: count }, (_, at) => row("A", String(at)));
	const height = (count: number) => supportHeight(model(...rows(count)), false);
	expect(height(40) - height(39)).toBe(20);
	expect(height(42) - height(41)).toBe(14);
});
