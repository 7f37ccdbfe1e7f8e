import type { ChartStyle } from "./chart-style.ts";

/** The same fillings, each made once however many rows ask for it. */
export function memoizedPattern(paint: ChartStyle["paint"]): ChartStyle["paint"] {
	const made = new Map<string, ReturnType<ChartStyle["paint"]>>();
	return (pattern, colour) => {
		const key = `${pattern} ${colour}`;
		const known = made.get(key);
		if (known !== undefined) return known;
		const filling = paint(pattern, colour);
		made.set(key, filling);
		return filling;
	};
}
