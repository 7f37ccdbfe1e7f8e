import { describe, expect, test } from "vitest";
import type { ReleaseFacts } from "#src/domain/releases/facts.ts";
import type { CapabilityGroup } from "#src/schema/comparison/capabilities.ts";
import { claim, judgedMesh, TERMS, TWO_EDITIONS, TWO_MODES } from "./candidate.fixture.ts";
import { candidatesOf } from "./candidate.ts";
import { criterionOptions, knownCriteria, meetingMeshes, modesKnown } from "./options.ts";

const groups = [
	{
		id: "security",
		name: "Security",
		capabilities: [
			{ id: "mtls", name: "Mutual TLS", question: "Is traffic encrypted?" },
			{ id: "fips", name: "FIPS 140", question: "Is there a validated module?", legal: true },
		],
	},
] as unknown as readonly CapabilityGroup[];

const releases = (kubernetes: readonly string[], unlisted: readonly string[] = []) =>
	({ kubernetes, unlisted }) as unknown as ReleaseFacts;

const MESHES = [
	judgedMesh(
		"A",
		{ mtls: "full" },
		{
			platforms: ["vm", "kubernetes"],
			architecture: ["sidecar"],
			license: "MIT",
			releases: releases(["1.9", "1.36"]),
		},
	),
	judgedMesh(
		"B",
		{ mtls: "partial" },
		{
			platforms: ["kubernetes"],
			architecture: ["ambient", "sidecar"],
			license: "Apache-2.0",
			releases: releases([], ["1.10"]),
		},
	),
	judgedMesh("C"),
];

const offered = criterionOptions(groups, MESHES);
const group = (name: string) => offered.find((one) => one.name === name)?.options;

describe("what can be asked for", () => {
	test("the vocabulary first, with the question each capability answers", () => {
		expect(offered[0]).toEqual({
			name: "Security",
			options: [
				{
					kind: "capability",
					value: "mtls",
					name: "Mutual TLS",
					meaning: "Is traffic encrypted?",
				},
				{
					kind: "capability",
					value: "fips",
					name: "FIPS 140",
					meaning: "Is there a validated module?",
				},
			],
		});
	});

	test("what some mesh has, each once, sorted; a kind no mesh has anything of is not offered", () => {
		expect(offered.map(({ name }) => name)).toEqual([
			"Security",
			"Runs on",
			"Architecture",
			"Source",
			"Support",
			"Releases and support",
			"Conformance",
			"Licence",
			"Foundation level",
		]);
		expect(group("Runs on")).toEqual([
			{ kind: "platform", value: "kubernetes", name: "Runs on Kubernetes" },
			{ kind: "platform", value: "vm", name: "Runs on virtual machines" },
		]);
		expect(group("Architecture")?.map(({ value }) => value)).toEqual(["ambient", "sidecar"]);
		expect(group("Licence")?.map(({ name }) => name)).toEqual([
			"Licence Apache-2.0",
			"Licence MIT",
		]);
	});

	test("the Kubernetes minors the releases speak of, as versions and newest first", () => {
		const minors = group("Releases and support")?.filter(({ value }) => /^kube/.test(value));
		expect(minors?.map(({ value }) => value)).toEqual([
			"kubernetes-1.36",
			"kubernetes-1.10",
			"kubernetes-1.9",
		]);
	});

	test("is what an address may name, by kind", () => {
		const known = knownCriteria(offered, ["ambient"], TERMS);
		expect(known.values).toMatchObject({
			capability: ["mtls", "fips"],
			platform: ["kubernetes", "vm"],
			environment: [],
			architecture: ["ambient", "sidecar"],
			source: ["yes", "partial"],
			support: ["commercial"],
			conformance: ["MESH-HTTP", "MESH-GRPC"],
			license: ["Apache-2.0", "MIT"],
			foundation: ["sandbox", "incubating", "graduated"],
		});
		expect(known.values.release).toContain("months-12");
		expect(known.modes).toEqual(["ambient"]);
		expect(known.terms).toBe(TERMS);
	});
});

describe("how many meshes meet an option", () => {
	test("in full: partial support, an unknown and a plan do not count", () => {
		const mtls = { kind: "capability", value: "mtls" } as const;
		expect(meetingMeshes(mtls, candidatesOf(MESHES))).toBe(1);
		expect(meetingMeshes({ kind: "platform", value: "kubernetes" }, candidatesOf(MESHES))).toBe(2);
	});

	test("a mesh counts once, in however many modes and editions it does", () => {
		const all = judgedMesh(
			"D",
			{ mtls: claim("full", { modes: ["sidecar", "ambient"] }) },
			{ modes: TWO_MODES, editions: TWO_EDITIONS },
		);
		const some = judgedMesh(
			"E",
			{ mtls: claim("full", { modes: ["ambient"] }) },
			{ modes: TWO_MODES },
		);
		expect(meetingMeshes({ kind: "capability", value: "mtls" }, candidatesOf([all, some]))).toBe(2);
	});
});

test("a condition may name every architecture and every mode, each once", () => {
	expect(
		modesKnown([
			{ architecture: ["sidecar", "ambient"], modes: TWO_MODES },
			{ architecture: ["ebpf"], modes: [{ id: "waypoint", name: "Waypoint" }] },
		]),
	).toEqual(["sidecar", "ambient", "ebpf", "waypoint"]);
});
