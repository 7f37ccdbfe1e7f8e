import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SupportLevel } from "#src/schema/comparison/claim.ts";
import { answerOf, type Candidate } from "./candidate.ts";
import type { Criterion } from "./criteria.ts";
import { criteriaFragment, readCriteria } from "./criteria-query.ts";
import { type Decision, decide } from "./decide.ts";
import { sensitivity } from "./sensitivity.ts";

const ids = ["mtls", "udp", "wasm", "jwt"];

function mesh(name: string, claims: Record<string, SupportLevel>, facts: Partial<Candidate> = {}) {
	const claimed = Object.entries(claims).map(([id, level]) => [
		id,
		{ level, evidence: `https://${name}.example/${id}`, checked: "2026-11-23" },
	]);
	return {
		id: name.toLowerCase(),
		name,
		path: `/meshes/${name.toLowerCase()}/`,
		source: undefined,
		license: undefined,
		foundation: undefined,
		architecture: [],
		platforms: [],
		environments: [],
		claims: Object.fromEntries(claimed),
		...facts,
	} satisfies Candidate;
}

function need(value: string, facts: Partial<Criterion> = {}): Criterion {
	return { kind: "capability", value, level: "partial", weight: 1, must: false, ...facts };
}

const level = fc.constantFrom<SupportLevel>("full", "partial", "planned", "none");
const claims = fc.dictionary(fc.constantFrom(...ids), level);
const meshes = fc
	.uniqueArray(fc.record({ name: fc.constantFrom("A", "B", "C", "D", "E"), claims }), {
		selector: ({ name }) => name,
	})
	.map((drafts) => drafts.map((draft) => mesh(draft.name, draft.claims)));
const criteria = fc.uniqueArray(
	fc.record({
		kind: fc.constant("capability" as const),
		value: fc.constantFrom(...ids),
		level: fc.constantFrom("full" as const, "partial" as const),
		weight: fc.integer({ min: 1, max: 5 }),
		must: fc.boolean(),
	}),
	{ selector: ({ value }) => value },
);
const order = ({ passing, possible, excluded }: Decision) =>
	[passing, possible, excluded].map((list) => list.map(({ candidate }) => candidate.id));

describe("a decision", () => {
	test("does not depend on the order the meshes came in", () => {
		fc.assert(
			fc.property(meshes, criteria, (candidates, asked) => {
				expect(order(decide(candidates.toReversed(), asked))).toEqual(
					order(decide(candidates, asked)),
				);
			}),
		);
	});

	test("puts every mesh into exactly one list", () => {
		fc.assert(
			fc.property(meshes, criteria, (candidates, asked) => {
				const listed = order(decide(candidates, asked)).flat().toSorted();
				expect(listed).toEqual(candidates.map(({ id }) => id).toSorted());
			}),
		);
	});

	test("never raises the proven end when something becomes unknown", () => {
		fc.assert(
			fc.property(claims, criteria, fc.constantFrom(...ids), (known, asked, forgotten) => {
				const score = (claimed: Record<string, SupportLevel>) => {
					const { passing, possible, excluded } = decide([mesh("A", claimed)], asked);
					return [...passing, ...possible, ...excluded][0]?.coverage;
				};
				const { [forgotten]: _gone, ...rest } = known;
				const before = score(known);
				const after = score(rest);
				expect(after?.low ?? 0).toBeLessThanOrEqual((before?.low ?? 0) + 1e-12);
				expect(after?.high ?? 0).toBeGreaterThanOrEqual((before?.high ?? 0) - 1e-12);
			}),
		);
	});

	test("never excludes more when a must-have is dropped", () => {
		fc.assert(
			fc.property(meshes, criteria, (candidates, asked) => {
				const before = new Set(order(decide(candidates, asked))[2]);
				for (const dropped of asked) {
					const after = order(
						decide(
							candidates,
							asked.filter((one) => one !== dropped),
						),
					)[2];
					expect(after?.every((id) => before.has(id))).toBe(true);
				}
			}),
		);
	});

	test("says what is lacking, what to check and what excluded a mesh", () => {
		const asked = [need("mtls", { must: true, level: "full" }), need("udp"), need("wasm")];
		const { excluded, possible, passing } = decide(
			[
				mesh("Out", { mtls: "partial" }),
				mesh("Open", { udp: "full" }),
				mesh("In", { mtls: "full", udp: "partial" }),
			],
			asked,
		);
		const named = (list: readonly { criterion: Criterion }[] = []) =>
			list.map(({ criterion }) => criterion.value);
		expect(named(excluded[0]?.excludedBy)).toEqual(["mtls"]);
		expect(named(possible[0]?.toCheck)).toEqual(["mtls", "wasm"]);
		expect(named(passing[0]?.lacks)).toEqual(["udp"]);
		expect(passing[0]?.coverage).toMatchObject({ low: 0.5, known: 2, asked: 3 });
	});
});

describe("facts outside capabilities", () => {
	const known = mesh(
		"A",
		{},
		{ platforms: ["vm"], license: "MIT", foundation: "incubating", source: "partial" },
	);
	test.each([
		{ kind: "platform", value: "vm", meets: true },
		{ kind: "platform", value: "ecs", meets: false },
		{ kind: "environment", value: "edge", meets: undefined },
		{ kind: "license", value: "MIT", meets: true },
		{ kind: "foundation", value: "sandbox", meets: true },
		{ kind: "foundation", value: "graduated", meets: false },
		{ kind: "source", value: "yes", meets: false },
		{ kind: "source", value: "partial", meets: true },
	] as const)("$kind $value: $meets", ({ kind, value, meets }) => {
		expect(answerOf(known, need(value, { kind })).meets).toBe(meets);
	});
});

describe("sensitivity", () => {
	test("the weight it names is where the other draws level", () => {
		const asked = [need("mtls", { weight: 4 }), need("udp", { weight: 1 })];
		const candidates = [
			mesh("First", { mtls: "full", udp: "none" }),
			mesh("Second", { mtls: "none", udp: "full" }),
		];
		const lines = sensitivity(decide(candidates, asked).passing, asked);
		expect(lines.map(({ below, above }) => [below, above])).toEqual([
			[{ weight: 1, leader: "Second" }, undefined],
			[undefined, { weight: 4, leader: "Second" }],
		]);
	});

	test("where nothing decides but what is unknown, the possible score does", () => {
		const asked = [need("wasm", { weight: 2 }), need("udp", { weight: 1 })];
		const candidates = [mesh("First", { udp: "none" }), mesh("Second", { wasm: "planned" })];
		const lines = sensitivity(decide(candidates, asked).passing, asked);
		expect(lines.map(({ below, above }) => [below, above])).toEqual([
			[{ weight: 1, leader: "Second" }, undefined],
			[undefined, { weight: 2, leader: "Second" }],
		]);
	});

	test("between its points the first place does not change", () => {
		fc.assert(
			fc.property(meshes, criteria, (candidates, drawn) => {
				const asked = drawn.map((criterion) => ({ ...criterion, must: false }));
				const ranked = decide(candidates, asked).passing;
				for (const { criterion, below, above } of sensitivity(ranked, asked)) {
					const inside = [
						criterion.weight,
						Math.max((above?.weight ?? 10) - 1e-6, criterion.weight),
						Math.min((below?.weight ?? 0) + 1e-6, criterion.weight),
					];
					for (const weight of inside) {
						const moved = asked.map((one) => (one === criterion ? { ...one, weight } : one));
						const first = decide(candidates, moved).passing[0];
						expect(first?.candidate.id).toBe(ranked[0]?.candidate.id);
					}
				}
			}),
		);
	});
});

describe("the address of criteria", () => {
	const known = {
		capability: ids,
		platform: ["vm"],
		environment: [],
		architecture: [],
		source: ["yes"],
		license: ["GPL-2.0-or-later AND LGPL-2.1-only"],
		foundation: [],
		release: [],
	};

	test("leads back to the same criteria", () => {
		fc.assert(
			fc.property(criteria, (asked) => {
				const read = readCriteria(new URLSearchParams(criteriaFragment(asked)), known);
				expect(read).toEqual({ criteria: asked, ignored: [] });
			}),
		);
		const license = need("GPL-2.0-or-later AND LGPL-2.1-only", { kind: "license", must: true });
		const read = readCriteria(new URLSearchParams(criteriaFragment([license])), known);
		expect(read.criteria).toEqual([license]);
	});

	test("ignores and reports what is hostile or broken", () => {
		const { criteria: read, ignored } = readCriteria(
			new URLSearchParams(
				"must=capability:mtls:full:9&wish=__proto__:x&must=capability:<img>&want=capability:mtls&wish=platform:vm&wish=platform:vm::5",
			),
			known,
		);
		expect(read).toEqual([need("vm", { kind: "platform", weight: 3 })]);
		expect(ignored).toHaveLength(5);
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(() => readCriteria(new URLSearchParams(text), known)).not.toThrow();
			}),
		);
	});
});
