import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NO_CONDITIONS } from "#src/domain/comparison/conditions.ts";
import type { SupportLevel } from "#src/schema/comparison/claim.ts";
import {
	candidate,
	claim,
	judgedMesh,
	must,
	need,
	TERMS,
	TWO_EDITIONS,
	TWO_MODES,
} from "./candidate.fixture.ts";
import { candidatesOf } from "./candidate.ts";
import type { Criterion } from "./criteria.ts";
import { type Decision, type DecisionFrame, decide, type Judged } from "./decide.ts";
import { isAbove, tiersOf } from "./tiers.ts";
import { apartLabel } from "./together.ts";

const frame = { terms: TERMS };
const names = (rows: readonly Judged[]) => rows.map(({ name }) => name);
const keys = (rows: readonly Judged[]) =>
	rows.flatMap(({ candidates }) => candidates.map(({ key }) => key)).toSorted();
const lists = ({ passing, possible, inPart, excluded }: Decision) =>
	[passing, possible, inPart, excluded].map(keys);
const asked = (rows: readonly { readonly criterion: Criterion }[] = []) =>
	rows.map(({ criterion }) => criterion.any[0]);

const ids = ["mtls", "udp", "wasm", "fips"];
const level = fc.constantFrom<SupportLevel>("full", "partial", "planned", "none");
const stage = fc.constantFrom("alpha" as const, "beta" as const, "stable" as const, undefined);
const someClaim = fc
	.record({
		level,
		stage,
		edition: fc.constantFrom(undefined, "open-source" as const, "enterprise" as const),
		modes: fc.constantFrom(undefined, ["sidecar"], ["ambient"], ["sidecar", "ambient"]),
	})
	.map(({ level: given, stage: of, edition, modes }) =>
		claim(given, {
			...(of && { stage: of }),
			...(edition && { edition }),
			...(modes && { modes: [...modes] }),
		}),
	);
const claims = fc.dictionary(fc.constantFrom(...ids), someClaim);
const meshes = fc
	.uniqueArray(
		fc.record({ name: fc.constantFrom("A", "B", "C", "D"), claims, split: fc.boolean() }),
		{ selector: ({ name }) => name },
	)
	.map((drafts) =>
		drafts.map((draft) =>
			judgedMesh(
				draft.name,
				draft.claims,
				draft.split ? { modes: TWO_MODES, editions: TWO_EDITIONS } : {},
			),
		),
	);
const criteria = fc.uniqueArray(
	fc.record({
		kind: fc.constant("capability" as const),
		any: fc.constantFrom(...ids).map((id) => [id]),
		level: fc.constantFrom("full" as const, "partial" as const),
		weight: fc.integer({ min: 1, max: 5 }),
		must: fc.boolean(),
	}),
	{ selector: ({ any }) => any[0] },
);

describe("a decision", () => {
	test("does not depend on the order the candidates came in", () => {
		fc.assert(
			fc.property(meshes, criteria, (drawn, wanted) => {
				const forth = candidatesOf(drawn);
				expect(lists(decide(forth.toReversed(), wanted, frame))).toEqual(
					lists(decide(forth, wanted, frame)),
				);
			}),
		);
	});

	test("does not depend on names: who passes, who ties and who is excluded stays the same", () => {
		fc.assert(
			fc.property(meshes, criteria, (drawn, wanted) => {
				const turned = drawn.map((mesh, place) => ({
					...mesh,
					name: drawn.at(-1 - place)?.name ?? mesh.name,
				}));
				const found = (list: typeof drawn) => {
					const decision = decide(candidatesOf(list), wanted, frame);
					return [lists(decision), tiersOf(decision.passing).map(keys)];
				};
				expect(found(turned)).toEqual(found(drawn));
			}),
		);
	});

	test("puts every candidate into exactly one list", () => {
		fc.assert(
			fc.property(meshes, criteria, (drawn, wanted) => {
				const all = candidatesOf(drawn);
				expect(
					lists(decide(all, wanted, frame))
						.flat()
						.toSorted(),
				).toEqual(all.map(({ key }) => key).toSorted());
			}),
		);
	});

	test("never improves when a level gets weaker", () => {
		const order = ["full", "partial", "planned", "none"] as const;
		fc.assert(
			fc.property(claims, criteria, fc.constantFrom(...ids), (known, wanted, id) => {
				const before = known[id];
				fc.pre(before !== undefined && before.level !== "none");
				if (before === undefined) return;
				const weaker = order[order.indexOf(before.level) + 1] ?? "none";
				for (const facts of [{}, { modes: TWO_MODES, editions: TWO_EDITIONS }]) {
					const strong = candidatesOf([judgedMesh("A", known, facts)]);
					const after = { ...known, [id]: { ...before, level: weaker } };
					const weak = candidatesOf([judgedMesh("A", after, facts)]);
					for (const [place, one] of strong.entries()) {
						const [a, b] = [rank(one, wanted), rank(weak[place] ?? one, wanted)];
						expect(b.standing).toBeLessThanOrEqual(a.standing);
						expect(b.low).toBeLessThanOrEqual(a.low + 1e-9);
						expect(b.high).toBeLessThanOrEqual(a.high + 1e-9);
					}
				}
			}),
		);
	});

	test("only widens when a claim is removed", () => {
		fc.assert(
			fc.property(claims, criteria, fc.constantFrom(...ids), (known, wanted, id) => {
				const { [id]: _gone, ...rest } = known;
				const [before, after] = [
					rank(candidate("A", known), wanted),
					rank(candidate("A", rest), wanted),
				];
				expect(after.low).toBeLessThanOrEqual(before.low + 1e-9);
				expect(after.high).toBeGreaterThanOrEqual(before.high - 1e-9);
			}),
		);
	});

	test("never meets must-haves that no single mode and edition meets together", () => {
		fc.assert(
			fc.property(claims, criteria, (known, wanted) => {
				const mesh = judgedMesh("A", known, { modes: TWO_MODES, editions: TWO_EDITIONS });
				const { passing } = decide(candidatesOf([mesh]), wanted, frame);
				const musts = wanted.filter((one) => one.must);
				for (const { candidates } of passing) {
					for (const { mode } of candidates) {
						const held = musts.every(({ any: [id = ""] }) =>
							known[id]?.modes?.includes(mode?.id ?? ""),
						);
						expect(held).toBe(true);
					}
				}
			}),
		);
	});

	test("never excludes more when a must-have is dropped", () => {
		fc.assert(
			fc.property(meshes, criteria, (drawn, wanted) => {
				const all = candidatesOf(drawn);
				const out = (list: readonly Criterion[]) => {
					const { excluded, inPart } = decide(all, list, frame);
					return keys([...excluded, ...inPart]);
				};
				const before = new Set(out(wanted));
				for (const dropped of wanted) {
					const after = out(wanted.filter((one) => one !== dropped));
					expect(after.every((key) => before.has(key))).toBe(true);
				}
			}),
		);
	});
});

function rank(one: ReturnType<typeof candidate>, wanted: readonly Criterion[]) {
	const { passing, possible, inPart, excluded } = decide([one], wanted, frame);
	const row = [...passing, ...possible, ...inPart, ...excluded][0];
	const standing = passing.length > 0 ? 3 : possible.length > 0 ? 2 : inPart.length > 0 ? 1 : 0;
	return { standing, low: row?.coverage?.low ?? 0, high: row?.coverage?.high ?? 1 };
}

test("a row says what is lacking, what is unknown and what excluded it", () => {
	const wanted = [must("mtls"), need("udp"), need("wasm")];
	const { excluded, inPart, possible, passing } = decide(
		[
			candidate("Out", { mtls: "none" }),
			candidate("Half", { mtls: "partial" }),
			candidate("Open", { udp: "full" }),
			candidate("In", { mtls: "full", udp: "partial" }),
		],
		wanted,
		frame,
	);
	expect(asked(excluded[0]?.excludedBy)).toEqual(["mtls"]);
	expect(names(inPart)).toEqual(["Half"]);
	expect(asked(possible[0]?.toCheck)).toEqual(["mtls", "wasm"]);
	expect(asked(passing[0]?.lacks)).toEqual(["udp"]);
	// mtls 1 and udp ½ of 3 asked; wasm is unknown.
	expect(passing[0]?.coverage).toEqual({ low: 0.5, high: 2.5 / 3, known: 2, asked: 3 });
});

test("partial support never meets what law asks for, not even in part", () => {
	const { excluded } = decide([candidate("A", { fips: "partial" })], [must("fips")], frame);
	expect(names(excluded)).toEqual(["A"]);
});

describe("modes and editions", () => {
	const split = judgedMesh(
		"Split",
		{
			"non-kubernetes": claim("full", { modes: ["sidecar"], by_mode: { ambient: claim("none") } }),
			sidecarless: claim("full", { modes: ["ambient"], by_mode: { sidecar: claim("none") } }),
			mtls: "full",
		},
		{ modes: TWO_MODES },
	);

	test("must-haves that hold in different modes are not met together, and the answer says so", () => {
		const decision = decide(
			candidatesOf([split]),
			[must("non-kubernetes"), must("sidecarless")],
			frame,
		);
		expect(names(decision.excluded)).toEqual(["Split (Ambient)", "Split (Sidecar)"]);
		const [apart] = decision.apart;
		expect(apart && apartLabel(apart, ({ any }) => any[0] ?? "")).toBe(
			"not together: non-kubernetes with Sidecar; sidecarless with Ambient",
		);
	});

	test("a claim that names no mode is unknown in every mode", () => {
		const { possible } = decide(candidatesOf([split]), [must("mtls")], frame);
		expect(names(possible)).toEqual(["Split"]);
	});

	test("what only the paid edition has, the free one does not; the paid one has both", () => {
		const mesh = judgedMesh(
			"Two",
			{ fips: claim("full", { edition: "enterprise" }), mtls: "full" },
			{ editions: TWO_EDITIONS, source: "yes" },
		);
		const wanted = [must("fips"), must("mtls")];
		const { passing, excluded } = decide(candidatesOf([mesh]), wanted, frame);
		expect(names(passing)).toEqual(["Two (enterprise edition)"]);
		expect(names(excluded)).toEqual(["Two (open-source edition)"]);
		expect(excluded[0]?.excludedBy[0]?.answer).toMatchObject({
			level: "not in this edition",
			limits: ["enterprise edition"],
		});
		const open = decide(candidatesOf([mesh]), wanted, {
			terms: TERMS,
			conditions: { ...NO_CONDITIONS, openSource: true },
		});
		expect([names(open.passing), names(open.excluded)]).toEqual([
			[],
			["Two (open-source edition)"],
		]);
	});

	test("a mode can be asked for by its kind or its id", () => {
		const conditions = { ...NO_CONDITIONS, mode: "ambient" };
		const wanted = [must("sidecarless")];
		const { passing, excluded } = decide(candidatesOf([split]), wanted, {
			terms: TERMS,
			conditions,
		});
		expect([names(passing), names(excluded)]).toEqual([["Split (Ambient)"], []]);
	});
});

test("where own evidence is asked for, what only the upstream says is left to check", () => {
	const taken = judgedMesh("Taken", { mtls: claim("full", { evidence_kind: "upstream" }) });
	const conditions = { ...NO_CONDITIONS, ownEvidence: true };
	const under = (asked: DecisionFrame) =>
		lists(decide(candidatesOf([taken]), [must("mtls")], asked));
	expect(under(frame)).toEqual([["taken"], [], [], []]);
	expect(under({ ...frame, conditions })).toEqual([[], ["taken"], [], []]);
});

describe("stages", () => {
	const beta = candidate("Beta", { mtls: claim("full", { stage: "beta" }) });
	const alpha = candidate("Alpha", { mtls: claim("full", { stage: "alpha" }) });

	test("beta meets a must-have and is marked, alpha counts as partial", () => {
		const { passing, inPart } = decide([beta, alpha], [must("mtls")], frame);
		expect([names(passing), names(inPart)]).toEqual([["Beta"], ["Alpha"]]);
		expect(passing[0]?.answers[0]?.answer.limits).toEqual(["beta"]);
	});

	test("asked for what is stable, both are not stable", () => {
		const conditions = { ...NO_CONDITIONS, stable: true };
		const { excluded } = decide([beta, alpha], [must("mtls")], { terms: TERMS, conditions });
		expect(excluded.map(({ answers }) => answers[0]?.answer.level)).toEqual([
			"not stable",
			"not stable",
		]);
	});
});

describe("tiers", () => {
	const scored = (name: string, low: number, high: number) => ({
		name,
		candidate: { id: name, key: name },
		coverage: { low, high, known: 0, asked: 0 },
	});

	test("touching and overlapping intervals tie, whatever their names", () => {
		const tiers = tiersOf([
			scored("Z", 0.9, 0.9),
			scored("A", 0.2, 0.9),
			scored("B", 0.8, 0.89),
			scored("C", 0.1, 0.5),
		]);
		expect(tiers.map((tier) => tier.map(({ name }) => name))).toEqual([["A", "Z"], ["B"], ["C"]]);
	});

	test("nothing in the first tier is proven to be below anything", () => {
		const share = fc.integer({ min: 0, max: 20 }).map((of) => of / 20);
		const results = fc
			.array(fc.tuple(share, share), { minLength: 1 })
			.map((pairs) =>
				pairs.map(([a, b], place) => scored(`M${place}`, Math.min(a, b), Math.max(a, b))),
			);
		fc.assert(
			fc.property(results, (drawn) => {
				const [first = [], ...rest] = tiersOf(drawn);
				expect(first.some((one) => drawn.some((other) => isAbove(other, one)))).toBe(false);
				expect(rest.flat().every((one) => first.some((other) => isAbove(other, one)))).toBe(true);
			}),
		);
	});
});
