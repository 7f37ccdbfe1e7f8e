import type { PlaneModel } from "#src/domain/figures/measured-models.ts";

/** A rectangle of a picture, px. */
export type Box = {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
};

/** A text, and the box in which it is drawn from the left, on a line `BASELINE` above the box's bottom. */
type PlacedText = { readonly text: string; readonly box: Box };

/** What the places are worked out from. */
export type PlaneRoom = {
	/** The plane itself: nothing is written outside of it. */
	readonly area: Box;
	/** Size of the names of verdicts and of results, px. */
	readonly sizes: { readonly name: number; readonly result: number };
	readonly widthOf: (text: string, size: number) => number;
};

/** Radius of a point with its border and a little room, px. */
const POINT = 9;
/** Part of a letter's size that is below the line it is written on. */
export const BELOW_LINE = 0.25;

/**
 * Where the names of verdicts and of results are written, so that no point and no other text covers them.
 *
 * A name stays at the top left of its first field unless a point lies there; a result is named next to its
 * point, on the side of the middle, unless something is there.
 */
export function planePlaces(
	{ fields, results }: PlaneModel,
	room: PlaneRoom,
): { readonly verdicts: readonly PlacedText[]; readonly results: readonly PlacedText[] } {
	const taken = results.map((result) => around(pointOf(result, room.area)));
	const placed = (text: string, boxes: readonly Box[]): PlacedText => {
		const box = firstFree(boxes, taken);
		taken.push(box);
		return { text, box };
	};
	const verdicts = fields
		.filter(({ isFirst }) => isFirst)
		.map(({ name, verdict }) => {
			const own = fields.filter((field) => field.verdict === verdict);
			return placed(
				name,
				own.flatMap((field) => corners(fieldBox(field, room.area), name, room)),
			);
		});
	const named = results.map((result) => {
		const text = `${result.name} ${result.need} / ${result.readiness}`.trim();
		return placed(text, nextToPoint(result, text, room));
	});
	return { verdicts, results: named };
}

type Scores = Pick<PlaneModel["results"][number], "need" | "readiness">;

/** Where a result is on the plane, px. */
export function pointOf({ need, readiness }: Scores, area: Box) {
	return {
		x: area.left + ((area.right - area.left) * readiness) / 100,
		y: area.bottom - ((area.bottom - area.top) * need) / 100,
	};
}

/** The part of the plane that a field takes. */
export function fieldBox(
	{ need, readiness }: Pick<PlaneModel["fields"][number], "need" | "readiness">,
	area: Box,
): Box {
	const first = pointOf({ need: need.from, readiness: readiness.from }, area);
	const last = pointOf({ need: need.to, readiness: readiness.to }, area);
	return { left: first.x, top: last.y, right: last.x, bottom: first.y };
}

function around({ x, y }: { readonly x: number; readonly y: number }): Box {
	return { left: x - POINT, top: y - POINT, right: x + POINT, bottom: y + POINT };
}

/** Places of a name in a field, the best first: on top, at the bottom, in the middle; left, then right. */
function corners(field: Box, text: string, { sizes, widthOf }: PlaneRoom): readonly Box[] {
	const size = sizes.name;
	const width = widthOf(text, size);
	const middle = (field.top + field.bottom) / 2;
	const lines = [field.top + 18, field.bottom - 9, middle + size * 0.35];
	const lefts = [field.left + 7, Math.max(field.left + 2, field.right - 7 - width)];
	return lefts.flatMap((left) => lines.map((line) => boxOn(line, left, width, size)));
}

/** The box of a text that is written on a line. */
function boxOn(line: number, left: number, width: number, size: number): Box {
	const bottom = line + size * BELOW_LINE;
	return { left, top: bottom - size * 1.2, right: left + width, bottom };
}

/** Places of the name of a result: next to its point, then above and below it, nearest first. */
function nextToPoint(scores: Scores, text: string, { area, sizes, widthOf }: PlaneRoom) {
	const size = sizes.result;
	const width = widthOf(text, size);
	const { x, y } = pointOf(scores, area);
	const isRight = scores.readiness > 50;
	const sides = [x + 11, x - 11 - width];
	const lefts = [...(isRight ? sides.toReversed() : sides), x - width / 2, x, x - width];
	const boxes = [0, 1, 2, 3, 4].flatMap((away) =>
		(away === 0 ? [0] : [-away, away]).flatMap((lines) =>
			lefts.map((left) => boxOn(y + size * 0.35 + lines * size * 1.3, left, width, size)),
		),
	);
	// At the edge a text moves inwards as far as it has to.
	return boxes.map((box) => within(box, area));
}

function within(box: Box, area: Box): Box {
	const across = Math.max(0, area.left + 2 - box.left) - Math.max(0, box.right - area.right + 2);
	const down = Math.max(0, area.top + 1 - box.top) - Math.max(0, box.bottom - area.bottom + 1);
	return {
		left: box.left + across,
		right: box.right + across,
		top: box.top + down,
		bottom: box.bottom + down,
	};
}

/** The first box that touches none of the others, else the first. */
function firstFree(boxes: readonly Box[], taken: readonly Box[]): Box {
	const free = boxes.find((box) => taken.every((other) => !overlap(box, other)));
	const [first] = boxes;
	if (first === undefined) throw new Error("A text of the readiness map has no place.");
	return free ?? first;
}

/** Whether two boxes share any of the picture. */
export function overlap(one: Box, other: Box): boolean {
	return (
		one.left < other.right &&
		other.left < one.right &&
		one.top < other.bottom &&
		other.top < one.bottom
	);
}
