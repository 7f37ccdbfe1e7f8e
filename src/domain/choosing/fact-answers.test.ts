import { describe, expect, test } from "vitest";
import type { ReleaseFacts } from "#src/domain/releases/facts.ts";
import { candidate, claim, judgedMesh, TWO_EDITIONS, TWO_MODES } from "./candidate.fixture.ts";
import { type Candidate, candidatesOf } from "./candidate.ts";
import type { CandidateMesh } from "./candidate-mesh.ts";
import {
	architecture,
	conformance,
	foundation,
	listed,
	platform,
	release,
	source,
} from "./fact-answers.ts";

/** Each mode or edition of one mesh by its id. */
function parts(...mesh: Parameters<typeof judgedMesh>): Readonly<Record<string, Candidate>> {
	const all = candidatesOf([judgedMesh(...mesh)]);
	return Object.fromEntries(
		all.map((one) => [one.mode?.id ?? one.edition?.edition ?? "whole", one]),
	);
}

const of = (facts: Partial<CandidateMesh>) => candidate("Mesh", {}, facts);
const part = (all: Readonly<Record<string, Candidate>>, id: string) => {
	const found = all[id];
	if (found === undefined) throw new Error(`no part ${id}`);
	return found;
};

describe("a list", () => {
	test.each([
		[["vm"], false, { level: "full", meets: true, value: 1 }],
		[["nomad"], false, { level: "unknown", meets: undefined, value: undefined }],
		[["nomad"], true, { level: "none", meets: false, value: 0 }],
		[["nomad", "vm"], true, { level: "full", meets: true, value: 1 }],
	] as const)("%j, complete: %s", (values, isComplete, answer) => {
		expect(listed(values, "vm", isComplete)).toMatchObject(answer);
	});
});

describe("a platform", () => {
	test("of a mesh judged as a whole is what its list says", () => {
		expect(platform(of({ platforms: ["vm"] }), "vm").meets).toBe(true);
		expect(platform(of({ platforms: ["vm"] }), "nomad").meets).toBeUndefined();
		const complete = {
			platforms: ["vm" as const],
			complete: { platforms: "https://mesh.example/" },
		};
		expect(platform(of(complete), "nomad").meets).toBe(false);
	});

	test.each([
		["kubernetes", "kubernetes"],
		["openshift", "kubernetes"],
		["vm", "non-kubernetes"],
		["bare-metal", "non-kubernetes"],
		["nomad", "other-schedulers"],
		["ecs", "other-schedulers"],
		["cloud-foundry", "other-schedulers"],
	])("%s is decided in a mode by the capability %s", (value, capability) => {
		const claims = {
			[capability]: claim("full", {
				modes: ["sidecar"],
				by_mode: { ambient: claim("none", { stage: "stable" }) },
			}),
		};
		const modes = parts("Mesh", claims, { modes: TWO_MODES, platforms: [value] });
		expect(platform(part(modes, "sidecar"), value)).toMatchObject({ level: "full", meets: true });
		expect(platform(part(modes, "sidecar"), value).claim?.level).toBe("full");
		expect(platform(part(modes, "ambient"), value)).toMatchObject({
			level: "none",
			meets: false,
			value: 0,
			claim: { level: "none" },
		});
	});

	test("planned for a mode is not there; a mode without a claim is unknown", () => {
		const claims = { "non-kubernetes": claim("planned", { modes: ["ambient"] }) };
		const modes = parts("Mesh", claims, { modes: TWO_MODES, platforms: ["vm"] });
		expect(platform(part(modes, "ambient"), "vm").meets).toBe(false);
		expect(platform(part(modes, "sidecar"), "vm").meets).toBeUndefined();
	});

	test("limits of the claim travel with the answer", () => {
		const claims = {
			"non-kubernetes": claim("full", { modes: ["ambient"], stage: "alpha", since: "1.9" }),
		};
		const modes = parts("Mesh", claims, { modes: TWO_MODES, platforms: ["vm"] });
		const answer = platform(part(modes, "ambient"), "vm");
		expect(answer.limits).toEqual(expect.arrayContaining(["alpha"]));
		expect(answer.meets).toBe(true);
	});
});

describe("an architecture", () => {
	test("is one of the mesh's, and of a mode only its own", () => {
		expect(architecture(of({ architecture: ["sidecar", "ambient"] }), "ambient").meets).toBe(true);
		expect(architecture(of({ architecture: ["sidecar"] }), "ambient").meets).toBe(false);
		expect(architecture(of({}), "ambient").meets).toBeUndefined();
		const modes = parts("Mesh", {}, { modes: TWO_MODES, architecture: ["sidecar", "ambient"] });
		expect(architecture(part(modes, "sidecar"), "ambient").meets).toBe(false);
		expect(architecture(part(modes, "ambient"), "ambient").meets).toBe(true);
	});
});

describe("source", () => {
	test.each([
		[undefined, "yes", { level: "unknown", meets: undefined }],
		["no", "partial", { level: "none", meets: false }],
		["source-available", "partial", { level: "none", meets: false }],
		["yes", "yes", { level: "full", meets: true }],
		["open-core", "yes", { level: "partial", meets: false, limits: ["open core"] }],
		["open-core", "partial", { level: "partial", meets: true, value: 0.5 }],
		["controller-only", "partial", { level: "partial", meets: true, limits: ["controller only"] }],
	] as const)("%s asked for %s", (given, value, answer) => {
		expect(source(of(given === undefined ? {} : { source: given }), value)).toMatchObject(answer);
	});

	test("of several editions the open one is open, the paid one is not", () => {
		const editions = parts("Mesh", {}, { source: "open-core", editions: TWO_EDITIONS });
		expect(source(part(editions, "open-source"), "yes").meets).toBe(true);
		expect(source(part(editions, "enterprise"), "yes")).toMatchObject({
			level: "not in this edition",
			meets: false,
			value: 0,
			limits: ["enterprise edition"],
		});
		expect(source(part(editions, "enterprise"), "partial")).toMatchObject({
			level: "partial",
			meets: true,
		});
	});
});

describe("a foundation level", () => {
	test.each([
		[undefined, "sandbox", undefined],
		["outside", "sandbox", false],
		["archived", "sandbox", false],
		["sandbox", "sandbox", true],
		["sandbox", "incubating", false],
		["incubating", "sandbox", true],
		["incubating", "graduated", false],
		["graduated", "incubating", true],
		["graduated", "graduated", true],
	] as const)("%s asked for %s", (given, value, meets) => {
		expect(foundation(of({ foundation: given }), value).meets).toBe(meets);
	});
});

describe("conformance", () => {
	const passed = [{ profile: "MESH-HTTP", tested: "Gateway API 1.4, Mesh 2.0" }];

	test("a report proves its profile, and no other", () => {
		expect(conformance(of({ conformance: passed }), "MESH-HTTP")).toMatchObject({
			level: "full",
			meets: true,
			limits: ["Gateway API 1.4, Mesh 2.0"],
		});
		expect(conformance(of({ conformance: passed }), "MESH-GRPC").meets).toBeUndefined();
	});

	test("of one mode it counts for the score and meets nothing: the report names no mode", () => {
		const modes = parts("Mesh", {}, { modes: TWO_MODES, conformance: passed });
		expect(conformance(part(modes, "ambient"), "MESH-HTTP")).toMatchObject({
			meets: undefined,
			value: 1,
			limits: ["Gateway API 1.4, Mesh 2.0", "mode not stated"],
		});
	});
});

describe("releases", () => {
	const facts: ReleaseFacts = {
		isFreeSupported: true,
		until: "2027-06-01",
		day: "2026-11-28",
		kubernetes: ["1.36"],
		unlisted: ["1.30"],
		skip: 0,
		audit: undefined,
		mark: undefined,
	} as unknown as ReleaseFacts;

	test("support without payment holds in the open edition and not in one that is sold", () => {
		const editions = parts("Mesh", {}, { editions: TWO_EDITIONS, releases: facts });
		expect(release(part(editions, "open-source"), "free-support").meets).toBe(true);
		expect(release(part(editions, "enterprise"), "free-support").meets).toBe(false);
		expect(release(part(editions, "enterprise"), "kubernetes-1.36").meets).toBe(true);
	});

	test("what the facts do not settle is unknown", () => {
		expect(release(of({ releases: facts }), "kubernetes-1.30").meets).toBe(false);
		expect(release(of({ releases: facts }), "kubernetes-1.31").meets).toBeUndefined();
		expect(release(of({ releases: facts }), "skip-minor").meets).toBe(false);
		expect(release(of({}), "free-support").meets).toBeUndefined();
	});
});
