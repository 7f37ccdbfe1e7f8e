import fc from "fast-check";
import { expect, test } from "vitest";
import { type PlacedResult, planeModel } from "#src/domain/figures/readiness.ts";
import type { Instrument } from "#src/domain/readiness/instrument.ts";
import { type Box, overlap, planePlaces, pointOf } from "./plane-places.ts";

const band = (from: number, to: number) => ({ from, to });
const instrument = {
	scoring: {
		bands: {
			need: { low: band(0, 39), medium: band(40, 64), high: band(65, 100) },
			readiness: { low: band(0, 44), medium: band(45, 69), high: band(70, 100) },
		},
		table: {
			low: { low: "not-needed", medium: "not-needed", high: "not-needed" },
			medium: { low: "prepare", medium: "pilot", high: "pilot" },
			high: { low: "prepare", medium: "pilot", high: "adopt" },
		},
	},
	verdicts: [
		{ id: "adopt", name: "Adopt now" },
		{ id: "pilot", name: "Pilot first" },
		{ id: "prepare", name: "Prepare first" },
		{ id: "not-needed", name: "Not needed" },
	],
} as unknown as Pick<Instrument, "scoring" | "verdicts">;

/** The plane on a phone, and where a result has the width of a desk. Letters are wider than those of the site. */
const ROOMS = [
	{ area: { left: 45, top: 6, right: 328, bottom: 258 }, sizes: { name: 11.5, result: 12.5 } },
	{ area: { left: 45, top: 6, right: 748, bottom: 338 }, sizes: { name: 12.5, result: 12.5 } },
].map((room) => ({ ...room, widthOf: (text: string, size: number) => text.length * size * 0.56 }));
/** The ends of the axes, and both sides of each bound between two bands. */
const SCORES = [0, 1, 38, 39, 40, 44, 45, 50, 51, 64, 65, 69, 70, 99, 100];

/** The radius with which a point is drawn, its border included, px. */
const DRAWN = 7;

function placed(scores: readonly (readonly [need: number, readiness: number])[]) {
	const names = scores.length === 1 ? [""] : ["First", "Second", "Third"];
	const results = scores.map(([need, readiness], at) => {
		const result = { need: { score: need }, readiness: { score: readiness }, verdict: "pilot" };
		return { name: names[at], result } as PlacedResult;
	});
	return planeModel(instrument, results);
}

/** What covers what on the map of some results: nothing should. */
function covered(scores: readonly (readonly [need: number, readiness: number])[]) {
	const model = placed(scores);
	return ROOMS.flatMap((room) => {
		const { verdicts, results } = planePlaces(model, room);
		const texts = [...verdicts, ...results];
		const points = model.results.map((result) => {
			const { x, y } = pointOf(result, room.area);
			return { left: x - DRAWN, top: y - DRAWN, right: x + DRAWN, bottom: y + DRAWN };
		});
		const { area } = room;
		const isOutside = ({ left, top, right, bottom }: Box) =>
			left < area.left || right > area.right || top < area.top || bottom > area.bottom;
		return texts.flatMap(({ text, box }, at) => [
			...(isOutside(box) ? [`${text} is outside`] : []),
			...points.flatMap((point) => (overlap(point, box) ? [`a point on ${text}`] : [])),
			...texts
				.slice(at + 1)
				.flatMap((one) => (overlap(one.box, box) ? [`${one.text} on ${text}`] : [])),
		]);
	});
}

test("without a result each verdict is named once, at the top left of its first field", () => {
	const [, wide] = ROOMS;
	if (wide === undefined) throw new Error("No room.");
	const { verdicts, results } = planePlaces(placed([]), wide);
	expect(results).toEqual([]);
	// 703 px wide and 332 px high: readiness 45 is at 361.35, need 65 at 122.2 and need 40 at 205.2.
	expect(
		verdicts.map(({ text, box }) => [text, Math.round(box.left), Math.round(box.top)]),
	).toEqual([
		["Not needed", 52, 211],
		["Prepare first", 52, 128],
		["Pilot first", 368, 128],
		["Adopt now", 544, 12],
	]);
});

test("a point at any corner and bound covers no verdict and no name of its own", () => {
	const all = SCORES.flatMap((need) => SCORES.map((readiness) => [need, readiness] as const));
	for (const at of all) expect([at, covered([at])]).toEqual([at, []]);
});

test("two results cover nothing either, whether far apart or at one place", () => {
	const some = [0, 39, 40, 50, 51, 65, 70, 100];
	const all = some.flatMap((need) => some.map((readiness) => [need, readiness] as const));
	for (const one of all) {
		for (const other of all) {
			const both = [one, other];
			const found = covered(both);
			if (found.length > 0) expect([both, found]).toEqual([both, []]);
		}
	}
});

test("three results anywhere cover nothing", () => {
	const score = fc.integer({ min: 0, max: 100 });
	const three = fc.array(fc.tuple(score, score), { minLength: 3, maxLength: 3 });
	fc.assert(
		fc.property(three, (scores) => {
			expect(covered(scores)).toEqual([]);
		}),
	);
});

test("a result is named at its point, towards the middle", () => {
	const [narrow] = ROOMS;
	if (narrow === undefined) throw new Error("No room.");
	const side = (readiness: number) => {
		const model = placed([[20, readiness]]);
		const [named] = planePlaces(model, narrow).results;
		const { x } = pointOf({ need: 20, readiness }, narrow.area);
		return named && (named.box.left > x ? "right" : named.box.right < x ? "left" : "over");
	};
	expect([side(0), side(50), side(51), side(100)]).toEqual(["right", "right", "left", "left"]);
});
