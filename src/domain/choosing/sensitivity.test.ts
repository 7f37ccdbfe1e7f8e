import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SupportLevel } from "#src/schema/comparison/claim.ts";
import { candidate, need, TERMS } from "./candidate.fixture.ts";
import { decide } from "./decide.ts";
import { HEAVIEST, sensitivity } from "./sensitivity.ts";
import { leadOf } from "./ties.ts";

const frame = { terms: TERMS };
const ranges = (
	rows: Parameters<typeof sensitivity>[0],
	asked: Parameters<typeof sensitivity>[1],
) => sensitivity(rows, asked).map((line) => line.ranges);

test("the weights it names are where the one stops leading and the other starts", () => {
	const asked = [need("mtls", { weight: 4 }), need("udp", { weight: 1 })];
	const { passing } = decide(
		[
			candidate("First", { mtls: "full", udp: "none" }),
			candidate("Second", { mtls: "none", udp: "full" }),
		],
		asked,
		frame,
	);
	expect(ranges(passing, asked)).toEqual([
		[
			{ leader: "Second", from: 0, to: 1 },
			{ leader: "First", from: 1, to: 10 },
		],
		[
			{ leader: "First", from: 0, to: 4 },
			{ leader: "Second", from: 4, to: 10 },
		],
	]);
});

test("what ties exactly ties at every weight: nobody is called first", () => {
	const asked = [need("mtls", { weight: 3 })];
	const { passing } = decide(
		[candidate("Consul", { mtls: "full" }), candidate("Kong", { mtls: "full" })],
		asked,
		frame,
	);
	expect(ranges(passing, asked)).toEqual([[]]);
	expect(leadOf({ passing, possible: [] })).toMatchObject({ isTie: true, isEqual: true });
});

test("an unknown answer of another mesh keeps it in the race", () => {
	const asked = [need("mtls", { weight: 1 })];
	const { passing } = decide(
		[candidate("Known", { mtls: "full" }), candidate("Open", {})],
		asked,
		frame,
	);
	expect(ranges(passing, asked)).toEqual([[]]);
	expect(leadOf({ passing, possible: [] })).toMatchObject({ isTie: true, isEqual: false });
});

describe("inside its ranges one mesh leads, outside at least two tie", () => {
	const level = fc.constantFrom<SupportLevel>("full", "partial", "none");
	const claims = fc.dictionary(fc.constantFrom("mtls", "udp", "wasm"), level);
	const rivals = fc.tuple(claims, claims, claims);
	const weight = fc.integer({ min: 1, max: 5 });

	test("at any weight between", () => {
		fc.assert(
			fc.property(
				rivals,
				weight,
				weight,
				fc.double({ min: 0, max: HEAVIEST, noNaN: true }),
				(drawn, a, b, moved) => {
					const rows = drawn.map((given, place) => candidate(`M${place}`, given));
					const asked = [need("mtls", { weight: a }), need("udp", { weight: b }), need("wasm")];
					const [line] = sensitivity(decide(rows, asked, frame).passing, asked);
					const isNearEnd = line?.ranges.some(
						({ from, to }) => Math.abs(moved - from) < 1e-6 || Math.abs(moved - to) < 1e-6,
					);
					fc.pre(isNearEnd !== true);
					const inside = line?.ranges.filter(({ from, to }) => moved > from && moved < to) ?? [];
					const again = asked.map((one, place) => (place === 0 ? { ...one, weight: moved } : one));
					const lead = leadOf(decide(rows, again, frame));
					expect(lead.isTie ? [] : lead.meshes).toEqual(inside.map(({ leader }) => leader));
				},
			),
		);
	});
});
