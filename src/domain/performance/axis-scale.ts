/** A scale for a chart: where a value stands between 0 and 1, and which values to mark. */
export type AxisScale = {
	readonly kind: "linear" | "log";
	readonly at: (value: number) => number;
	readonly ticks: readonly number[];
};

/** Beyond this range a bar from zero hides the small values, and a logarithmic scale shows them. */
const WIDEST_LINEAR_RANGE = 50;

/**
 * A scale that holds all values: linear from zero, logarithmic where they lie more than 50 times
 * apart and none of them is zero.
 */
export function axisScale(values: readonly number[]): AxisScale {
	const [lowest, highest] = [Math.min(...values), Math.max(...values)];
	const isWide = lowest > 0 && highest / lowest > WIDEST_LINEAR_RANGE;
	return isWide ? logScale(lowest, highest) : linearScale(highest);
}

/** A logarithmic scale with a tick at each 1, 2 and 5 of a decade, fewer where there are many. */
export function logScale(lowest: number, highest: number): AxisScale {
	const [from, to] = [Math.log10(lowest), Math.log10(Math.max(highest, lowest * 1.01))];
	const decades = Array.from(
		{ length: Math.ceil(to) - Math.floor(from) + 1 },
		(_, index) => 10 ** (Math.floor(from) + index),
	);
	const steps = to - from > 2.5 ? [1] : [1, 2, 5];
	const marks = decades.flatMap((decade) => steps.map((step) => step * decade));
	return {
		kind: "log",
		at: (value) => (Math.log10(value) - from) / (to - from),
		ticks: marks.map(rounded).filter((mark) => mark >= lowest && mark <= highest),
	};
}

function linearScale(highest: number): AxisScale {
	const top = highest > 0 ? highest : 1;
	const rough = 10 ** Math.floor(Math.log10(top));
	const step = [rough / 5, rough / 2, rough, rough * 2].find((each) => top / each <= 5) ?? top;
	const count = Math.floor(top / step);
	return {
		kind: "linear",
		at: (value) => value / top,
		ticks: Array.from({ length: count + 1 }, (_, index) => rounded(index * step)),
	};
}

function rounded(value: number): number {
	return Number(value.toPrecision(6));
}
