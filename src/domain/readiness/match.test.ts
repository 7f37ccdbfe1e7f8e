import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { mesh } from "#src/domain/entries/entry.fixture.ts";
import type { Claim, SupportLevel } from "#src/schema/comparison/claim.ts";
import type { Readiness } from "#src/schema/readiness/readiness.ts";
import { assess } from "./assess.ts";
import { matchMesh, matchMeshes } from "./match.ts";
import { chooseQuery, type Requirements } from "./requirements.ts";

const { matching, ...instrument }: Readiness = parse(readFileSync("data/readiness.yaml", "utf8"));
const full = claim("full");

function claim(level: SupportLevel): Claim {
	return { level, evidence: "https://example.org/", checked: "2026-11-23" };
}

function asks(parts: Partial<Requirements>): Requirements {
	const nothing = { hard: [], soft: [], platforms: [], environments: [], prefer: [] };
	return { ...nothing, architecture: undefined, ...parts };
}

const capability = (id: string) => ({ capability: id, askedBy: [] });
const any = <Value>(...values: Value[]) => ({ any: values, askedBy: [] });
const ids = (matches: readonly { readonly id: string }[]) => matches.map(({ id }) => id);

test.each([
	["full", "pass", "pass"],
	["partial", "limited", "pass"],
	["planned", "fails", "excluded"],
	["none", "fails", "excluded"],
	[undefined, "to-be-checked", "to-be-checked"],
] as const)("a must-have that is %s is %s, and the mesh %s", (level, outcome, overall) => {
	const capabilities = level === undefined ? {} : { mtls: claim(level) };
	const match = matchMesh(
		asks({ hard: [capability("mtls")] }),
		mesh("a", { capabilities }),
		matching,
	);
	expect(match.musts).toMatchObject([{ any: ["mtls"], outcome, claim: capabilities.mtls }]);
	expect(match.outcome).toBe(overall);
});

test("each answer's platforms apply by themselves", () => {
	const asked = asks({ platforms: [any("kubernetes", "openshift"), any("vm")] });
	const outcome = (platforms: readonly ("kubernetes" | "vm" | "nomad")[]) =>
		matchMesh(asked, mesh("a", { platforms: [...platforms] }), matching).outcome;
	expect(outcome(["kubernetes", "vm"])).toBe("pass");
	expect(outcome(["kubernetes", "nomad"])).toBe("excluded");
	expect(outcome([])).toBe("to-be-checked");
});

test("wishes give a point each, half a point when partial, and unknown ones widen the range", () => {
	const asked = asks({
		soft: [capability("tracing"), capability("jwt"), capability("spiffe"), capability("udp")],
		environments: [any("hybrid")],
		architecture: any("ambient", "ebpf"),
		prefer: [
			{ fact: "commercial_support", askedBy: { question: "support", name: "", answer: "" } },
		],
	});
	const one = mesh("a", {
		capabilities: { tracing: full, jwt: claim("partial"), spiffe: claim("planned") },
		environments: ["cloud"],
		architecture: ["sidecar", "ambient"],
	});
	const { wishes, points } = matchMesh(asked, one, matching);
	expect(wishes.map((wish) => wish.points)).toEqual([1, 0.5, 0, undefined, 0, 1, undefined]);
	expect(points).toEqual({ low: 2.5, high: 4.5, of: 7 });
});

test("wishes order meshes and never exclude one", () => {
	const asked = asks({ soft: [capability("tracing"), capability("jwt")] });
	const { passing, excluded } = matchMeshes(
		asked,
		[
			mesh("none", { capabilities: { tracing: claim("none"), jwt: claim("none") } }),
			mesh("b-unknown"),
			mesh("proven", { capabilities: { tracing: full } }),
			mesh("a-unknown"),
			mesh("half", { capabilities: { jwt: claim("partial") } }),
		],
		matching,
	);
	expect(ids(passing)).toEqual(["proven", "half", "a-unknown", "b-unknown", "none"]);
	expect(excluded).toEqual([]);
});

test("only living meshes are looked at", () => {
	const meshes = (["active", "maintenance", "archived", "discontinued", "unknown"] as const).map(
		(status) => mesh(status, { status }),
	);
	expect(ids(matchMeshes(asks({}), meshes, matching).passing)).toEqual(["active", "maintenance"]);
});

test("when none passes, the three nearest say what excluded them", () => {
	const asked = asks({ hard: [capability("mtls"), capability("fips")], platforms: [any("nomad")] });
	const [no, yes] = [claim("none"), full];
	const far = { capabilities: { mtls: no, fips: no }, platforms: ["vm" as const] };
	const { passing, nearest, excluded } = matchMeshes(
		asked,
		[
			mesh("three", far),
			mesh("one", { capabilities: { mtls: yes, fips: no }, platforms: ["nomad"] }),
			mesh("two", { capabilities: { mtls: no, fips: no }, platforms: ["nomad"] }),
			mesh("three-too", far),
		],
		matching,
	);
	expect(passing).toEqual([]);
	expect(ids(nearest)).toEqual(["one", "two", "three"]);
	expect(ids(excluded)).toEqual(["one", "two", "three", "three-too"]);
	const why = nearest[0]?.musts.filter(({ outcome }) => outcome === "fails");
	expect(why).toMatchObject([{ any: ["fips"] }]);
});

test("one more must-have never lets another mesh pass", () => {
	const levels = fc.constantFrom<SupportLevel | undefined>(
		"full",
		"partial",
		"planned",
		"none",
		undefined,
	);
	fc.assert(
		fc.property(fc.array(fc.record({ a: levels, b: levels })), (rows) => {
			const meshes = rows.map(({ a, b }, index) =>
				mesh(`m${index}`, {
					capabilities: { ...(a && { a: claim(a) }), ...(b && { b: claim(b) }) },
				}),
			);
			const pass = (...hard: string[]) =>
				ids(matchMeshes(asks({ hard: hard.map(capability) }), meshes, matching).passing);
			const before = new Set(pass("a"));
			expect(pass("a", "b").every((id) => before.has(id))).toBe(true);
		}),
	);
});

test("requirements become a question to the weighted decision", () => {
	const { requirements } = assess(
		{ ...instrument, matching },
		{ runtime: "mixed", zones: "wish", resources: "none", latency: "none", support: "vendor" },
	);
	expect(chooseQuery(requirements)).toEqual({
		must: ["kubernetes", "non-kubernetes"],
		wishes: [
			{ id: "locality-lb", weight: 1 },
			{ id: "sidecarless", weight: 1 },
		],
		platforms: [["vm", "bare-metal"]],
		environments: [],
		architecture: ["ambient", "ebpf", "proxyless", "node-proxy"],
		commercialSupport: true,
	});
});

test("a requirement names every answer that asked for it", () => {
	const answers = { ownership: "nobody", upgrades: "rarely", "node-rights": "no" };
	const { soft } = assess({ ...instrument, matching }, answers).requirements;
	expect(soft).toMatchObject([
		{
			capability: "managed",
			askedBy: [{ question: "node-rights" }, { question: "ownership" }, { question: "upgrades" }],
		},
	]);
});
