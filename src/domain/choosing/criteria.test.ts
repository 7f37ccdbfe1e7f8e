import { describe, expect, test } from "vitest";
import { must, need, TERMS } from "./candidate.fixture.ts";
import {
	asAllowed,
	type Criterion,
	capabilityTerms,
	criterionKey,
	criterionName,
	isLegal,
	presetCriteria,
	withCriterion,
} from "./criteria.ts";

test("the terms of a vocabulary: names by id, and what is asked for by law", () => {
	const terms = capabilityTerms([
		{ id: "mtls", name: "Mutual TLS" },
		{ id: "fips", name: "FIPS 140", legal: true },
		{ id: "udp", name: "UDP", legal: false },
	]);
	expect(terms.names).toEqual({ mtls: "Mutual TLS", fips: "FIPS 140", udp: "UDP" });
	expect(terms.legal).toEqual(["fips"]);
});

describe("two criteria", () => {
	test("ask the same whatever the order of alternatives, their weight and level", () => {
		const one = must("vm", { kind: "platform", any: ["vm", "nomad"], weight: 5 });
		const other = need("vm", { kind: "platform", any: ["nomad", "vm"] });
		expect(criterionKey(one)).toBe("platform:nomad|vm");
		expect(criterionKey(other)).toBe(criterionKey(one));
		expect(criterionKey(need("vm"))).not.toBe(criterionKey(must("vm", { kind: "platform" })));
	});

	test("a new one comes last, one that asks the same takes the place of the old", () => {
		const asked = [must("mtls"), need("udp")];
		expect(withCriterion(asked, need("wasm")).map(criterionKey)).toEqual([
			"capability:mtls",
			"capability:udp",
			"capability:wasm",
		]);
		const heavier = must("mtls", { weight: 4 });
		expect(withCriterion(asked, heavier)).toEqual([heavier, need("udp")]);
	});
});

describe("what law asks for", () => {
	test("is asked in full, also as one of several alternatives", () => {
		expect(asAllowed(need("fips"), TERMS).level).toBe("full");
		expect(asAllowed(need("mtls"), TERMS).level).toBe("partial");
		expect(isLegal({ kind: "capability", any: ["mtls", "fips"] }, TERMS)).toBe(true);
	});

	test("is a capability: another kind with the same id is not", () => {
		expect(isLegal({ kind: "platform", any: ["fips"] }, TERMS)).toBe(false);
	});
});

describe("a criterion in words", () => {
	const named: readonly (readonly [string, Partial<Criterion>])[] = [
		["Mutual TLS", { any: ["mtls"], must: true, level: "full" }],
		["Mutual TLS, at least in part", { any: ["mtls"], must: true, level: "partial" }],
		["Mutual TLS or udp", { any: ["mtls", "udp"], must: false, level: "partial" }],
		["Open source", { kind: "source", any: ["yes"] }],
		["Open source, at least in part", { kind: "source", any: ["partial"] }],
		["Foundation level sandbox or higher", { kind: "foundation", any: ["sandbox"] }],
		["Foundation level graduated", { kind: "foundation", any: ["graduated"] }],
		["Commercial support", { kind: "support", any: ["commercial"] }],
		["Support of at least 12 months from today", { kind: "release", any: ["months-12"] }],
		["Gateway API conformance report: MESH-HTTP", { kind: "conformance", any: ["MESH-HTTP"] }],
		["Runs on virtual machines or Nomad", { kind: "platform", any: ["vm", "nomad"] }],
		["Made for on-premises", { kind: "environment", any: ["on-prem"] }],
		["Architecture: eBPF", { kind: "architecture", any: ["ebpf"] }],
		// A licence is an identifier: its hyphens stay.
		["Licence Apache-2.0 or MIT", { kind: "license", any: ["Apache-2.0", "MIT"] }],
	];
	test.each(named)("%s", (words, facts) => {
		expect(criterionName(need("mtls", facts), TERMS)).toBe(words);
	});
});

test("a preset: must-haves first and in full, wishes in part, law always in full", () => {
	const preset = {
		must: [
			{ kind: "capability" as const, value: "mtls", weight: 3 },
			{ kind: "platform" as const, any: ["vm", "nomad"], weight: 2 },
			{ kind: "capability" as const, value: "udp", level: "partial" as const, weight: 1 },
		],
		wish: [
			{ kind: "capability" as const, value: "wasm", weight: 1 },
			{ kind: "capability" as const, value: "fips", weight: 5 },
		],
	};
	expect(presetCriteria(preset, TERMS)).toEqual([
		{ kind: "capability", any: ["mtls"], level: "full", weight: 3, must: true },
		{ kind: "platform", any: ["vm", "nomad"], level: "full", weight: 2, must: true },
		{ kind: "capability", any: ["udp"], level: "partial", weight: 1, must: true },
		{ kind: "capability", any: ["wasm"], level: "partial", weight: 1, must: false },
		{ kind: "capability", any: ["fips"], level: "full", weight: 5, must: false },
	]);
});
