import type { ChartConfiguration } from "chart.js";
import type { LifespanModel, LifespanRow } from "#src/domain/figures/figure.ts";
import { type BarName, barName, barRowHeight, barScales, valueColumns } from "./bar-scales.ts";
import type { ChartStyle } from "./chart-style.ts";

const ROW = 20;
const AXIS = 28;

type LifeData = [number, number] | { readonly x: number; readonly y: BarName } | null;

/** Height the picture needs, px. */
export function lifespanHeight({ rows }: LifespanModel, isNarrow: boolean): number {
	const names = rows.map(({ name }) => name);
	return AXIS + rows.length * barRowHeight(names, isNarrow, ROW);
}

/** Lives on a time axis: hatched until stable, solid after; arrow, question mark or bar at the end. */
export function lifespanChart(
	{ rows }: LifespanModel,
	style: ChartStyle,
): ChartConfiguration<"bar" | "line", LifeData[], BarName> {
	const { colours, family, isNarrow } = style;
	const names = rows.map(({ name }) => barName(name, isNarrow));
	const width = isNarrow ? 68 : 76;
	const texts = rows.map((row) => [{ text: lifespanLabel(row), colour: colours.quiet }]);
	return {
		type: "bar",
		data: {
			labels: names,
			datasets: [marks(rows, names, style), ends(rows, names, style), ...bars(rows, style)],
		},
		options: {
			indexAxis: "y",
			animation: false,
			layout: { padding: { right: width + 12 } },
			scales: barScales({
				style,
				min: Math.floor(Math.min(...rows.map(({ start }) => start))),
				max: Math.ceil(Math.max(...rows.map(({ end }) => end))),
				step: isNarrow ? 4 : 1,
				tick: String,
				isQuiet: (row) => rows[row]?.lifecycle === "discontinued",
			}),
			plugins: {
				tooltip: {
					filter: ({ datasetIndex }) => datasetIndex > 1,
					callbacks: { label: ({ dataIndex }) => tooltip(rows[dataIndex]) },
				},
			},
		},
		plugins: [valueColumns({ family, texts, width })],
	};
}

/** The years of a life as shown next to its bar. */
export function lifespanLabel({ start, end, lifecycle }: LifespanRow): string {
	const first = Math.floor(start);
	if (lifecycle === "discontinued") return `${first}–${Math.floor(end)}`;
	return lifecycle === "active" ? `${first}–today` : `${first}–?`;
}

function tooltip(row: LifespanRow | undefined): string {
	if (row === undefined) return "";
	const { announced, stable, ended } = row.dates;
	const said = [
		announced && `announced ${announced}`,
		stable && `stable ${stable}`,
		ended && `ended ${ended}`,
	];
	return said.filter(Boolean).join(", ");
}

function bars(rows: readonly LifespanRow[], { colours, paint }: ChartStyle) {
	const colour = ({ lifecycle }: LifespanRow) => (lifecycle === "active" ? "accent" : "rule");
	const common = { grouped: false, clip: false } as const;
	return [
		{
			...common,
			label: "announced",
			barThickness: 6,
			data: rows.map(({ start, stable, end }): LifeData => [start, Math.min(stable ?? end, end)]),
			backgroundColor: rows.map((row) => paint("hatch", colour(row))),
		},
		{
			...common,
			label: "stable",
			barThickness: 8,
			data: rows.map(({ stable, end }): LifeData => {
				return stable === null || stable >= end ? null : [stable, end];
			}),
			backgroundColor: rows.map((row) => {
				return row.lifecycle === "unclear" ? paint("rules", "rule") : colours[colour(row)];
			}),
		},
	];
}

function marks(rows: readonly LifespanRow[], names: readonly BarName[], { colours }: ChartStyle) {
	return {
		type: "line" as const,
		showLine: false,
		clip: false as const,
		label: "foundation level",
		data: rows.flatMap(({ steps }, row): LifeData[] => {
			return steps.map(({ at }) => ({ x: at, y: names[row] ?? "" }));
		}),
		pointStyle: "rectRot" as const,
		pointRadius: 6,
		pointBackgroundColor: colours.paper,
		pointBorderColor: colours.ink,
		pointBorderWidth: 1.5,
	};
}

function ends(rows: readonly LifespanRow[], names: readonly BarName[], { colours }: ChartStyle) {
	const active = rows.map(({ lifecycle }) => lifecycle === "active");
	return {
		type: "line" as const,
		showLine: false,
		clip: false as const,
		label: "today",
		data: rows.map(({ end }, row): LifeData => ({ x: end, y: names[row] ?? "" })),
		pointStyle: active.map((lives) => (lives ? ("triangle" as const) : ("line" as const))),
		pointRotation: 90,
		pointRadius: 6,
		pointBackgroundColor: colours.accent,
		pointBorderColor: active.map((lives) => (lives ? colours.accent : colours.rule)),
		pointBorderWidth: active.map((lives) => (lives ? 0 : 1.5)),
	};
}
