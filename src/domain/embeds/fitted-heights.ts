/**
 * The height of a page at every width, told by as few widths as it takes.
 *
 * A page gets lower in steps as it gets wider, each time a line less; a host is told some widths and
 * changes evenly between them. So the widths on both sides of a large step are told, and small steps
 * are left out.
 *
 * @module
 */

import type { Heights } from "./quote.ts";

/** Widths hosts give a figure most often, px: told in any case, and with no more room than needed. */
const COMMON = [320, 640, 760, 960] as const;

/** Where a page changes from its narrow to its wide form, px. */
export const WIDE_FROM = 600;

/** From where a chart is drawn wide, px: in less room its text would be smaller than 11 px. */
export const WIDE_CHART_FROM = 752;

/** Widest a page gets, px: above it nothing changes. */
const WIDEST_PAGE = 784;

/** The widths at which a page is measured, px, in ascending order. */
export const MEASURED_WIDTHS: readonly number[] = [
	...Array.from({ length: 118 }, (_, at) => 320 + 4 * at).filter((width) => width <= WIDEST_PAGE),
	WIDE_FROM - 1,
	WIDE_CHART_FROM - 1,
	960,
].toSorted((a, b) => a - b);

/** Most room left over between the told widths, as a share of the height, and at least in px. */
const SPARE = { share: 0.04, least: 40 };

type Point = { readonly width: number; readonly height: number };

/**
 * The fewest of the measured widths between which a height that changes evenly is always enough.
 *
 * @param heightAt - Height the page needs at a width, px.
 */
export function fittedHeights(heightAt: (width: number) => number): Heights {
	const points = MEASURED_WIDTHS.map((width) => ({ width, height: Math.ceil(heightAt(width)) }));
	const told = [points[0]];
	for (let at = 0; at < points.length - 1; ) {
		at = farthest(points, at);
		told.push(points[at]);
	}
	return Object.fromEntries(
		told.flatMap((point) => (point === undefined ? [] : [[point.width, point.height]])),
	);
}

/** Place of the last point to which a straight line leaves enough room, and not far too much. */
function farthest(points: readonly Point[], from: number): number {
	const end = points.findIndex(
		({ width }, at) => at > from && COMMON.some((common) => common === width),
	);
	for (let to = end; to > from + 1; to--) if (isFitting(points, from, to)) return to;
	return from + 1;
}

function isFitting(points: readonly Point[], from: number, to: number): boolean {
	const [first, last] = [points[from], points[to]];
	if (first === undefined || last === undefined) return false;
	const slope = (last.height - first.height) / (last.width - first.width);
	return points.slice(from + 1, to).every(({ width, height }) => {
		const spare = first.height + slope * (width - first.width) - height;
		return spare >= 0 && spare <= Math.max(SPARE.least, SPARE.share * height);
	});
}
