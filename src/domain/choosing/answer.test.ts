import { describe, expect, test } from "vitest";
import { answerOf } from "./answer.ts";
import {
	candidate,
	claim,
	judgedMesh,
	need,
	TWO_EDITIONS,
	TWO_MODES,
} from "./candidate.fixture.ts";
import { candidatesOf } from "./candidate.ts";
import type { CandidateMesh } from "./candidate-mesh.ts";

describe("facts outside capabilities", () => {
	const known = candidate(
		"A",
		{},
		{
			platforms: ["vm"],
			environments: ["cloud"],
			complete: { environments: "https://a.example/where" },
			license: "MIT",
			foundation: "incubating",
			source: "controller-only",
			architecture: ["sidecar"],
			support: ["A Inc."],
			conformance: [{ profile: "MESH-HTTP", tested: "v1.5.1, version 1.2" }],
		},
	);
	test.each([
		{ kind: "platform", any: ["vm"], meets: true },
		{ kind: "platform", any: ["ecs"], meets: undefined, why: "absent from an open list" },
		{ kind: "platform", any: ["ecs", "vm"], meets: true, why: "one of them is enough" },
		{ kind: "environment", any: ["edge"], meets: false, why: "absent from a complete list" },
		{ kind: "architecture", any: ["ambient"], meets: false },
		{ kind: "license", any: ["MIT"], meets: true },
		{ kind: "foundation", any: ["sandbox"], meets: true },
		{ kind: "foundation", any: ["graduated"], meets: false },
		{ kind: "source", any: ["yes"], meets: false },
		{ kind: "source", any: ["partial"], meets: true },
		{ kind: "support", any: ["commercial"], meets: true },
		{ kind: "conformance", any: ["MESH-HTTP"], meets: true },
		{ kind: "conformance", any: ["MESH-GRPC"], meets: undefined },
	] as const)("$kind $any: $meets $why", ({ kind, any, meets }) => {
		expect(answerOf(known, need("", { kind, any })).meets).toBe(meets);
	});

	test("who sells no support we know of may sell some", () => {
		const asked = need("commercial", { kind: "support" });
		expect(answerOf(candidate("B"), asked).meets).toBeUndefined();
	});
});

describe("open source", () => {
	const asked = need("yes", { kind: "source" });
	const meets = (facts: Partial<CandidateMesh>) =>
		candidatesOf([judgedMesh("A", {}, facts)]).map((one) => answerOf(one, asked).meets);

	test.each([
		["yes", [true]],
		["open-core", [false]],
		["source-available", [false]],
		["controller-only", [false]],
		["no", [false]],
		[undefined, [undefined]],
	] as const)("%s in one edition: %s", (source, expected) => {
		expect(meets({ source })).toEqual(expected);
	});

	test("of several editions only the open-source one is, if its licence is", () => {
		expect(meets({ source: "open-core", editions: TWO_EDITIONS })).toEqual([true, false]);
		expect(meets({ source: "yes", editions: TWO_EDITIONS })).toEqual([true, false]);
		expect(meets({ source: "source-available", editions: TWO_EDITIONS })).toEqual([false, false]);
	});
});

test("in a mesh with several modes the capability of a platform decides where it runs", () => {
	const mesh = judgedMesh(
		"A",
		{
			"non-kubernetes": claim("full", { modes: ["sidecar"], by_mode: { ambient: claim("none") } }),
		},
		{ modes: TWO_MODES, platforms: ["vm", "kubernetes"] },
	);
	const meets = (platform: string) =>
		candidatesOf([mesh]).map((one) => answerOf(one, need(platform, { kind: "platform" })).meets);
	expect(meets("vm")).toEqual([true, false]);
	expect(meets("kubernetes")).toEqual([undefined, undefined]);
});

test("of alternatives the best counts, and asking for nothing meets nothing", () => {
	const one = candidate("A", { mtls: "none", udp: "partial" });
	expect(answerOf(one, need("", { any: ["mtls", "udp"] }))).toMatchObject({
		level: "partial",
		value: 0.5,
	});
	expect(answerOf(one, need("", { any: ["mtls", "wasm"] })).meets).toBeUndefined();
	expect(answerOf(one, need("", { any: [] })).meets).toBe(false);
});

test("nothing is more mature than the mode it runs in", () => {
	const mesh = judgedMesh(
		"A",
		{ mtls: claim("full", { modes: ["young"] }) },
		{
			modes: [
				{ id: "young", name: "Young", stage: "alpha" },
				{ id: "old", name: "Old" },
			],
		},
	);
	const [young] = candidatesOf([mesh]);
	expect(young && answerOf(young, need("mtls")).limits).toEqual(["alpha"]);
});
