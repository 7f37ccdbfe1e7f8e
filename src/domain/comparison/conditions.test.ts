import { describe, expect, test } from "vitest";
import type { Claim } from "#src/schema/comparison/claim.ts";
import {
	type Conditions,
	conditionsQuery,
	levelsByArchitecture,
	levelsText,
	levelUnder,
	meetsConditions,
	NO_CONDITIONS,
	type QualifiedLevel,
	readConditions,
	readLevels,
} from "./conditions.ts";

type Case = {
	readonly name: string;
	readonly claim: QualifiedLevel | undefined;
	readonly asked: Partial<Conditions>;
	readonly level: string;
};

describe("the level of a claim under conditions", () => {
	test.each<Case>([
		{ name: "nothing asked", claim: { level: "full", stage: "alpha" }, asked: {}, level: "full" },
		{ name: "no claim", claim: undefined, asked: { stable: true }, level: "unknown" },
		{
			name: "a paid edition is not the open one",
			claim: { level: "full", edition: "enterprise" },
			asked: { openSource: true },
			level: "not open source",
		},
		{
			name: "the open edition is",
			claim: { level: "partial", edition: "open-source" },
			asked: { openSource: true },
			level: "partial",
		},
		{
			name: "beta is not stable",
			claim: { level: "full", stage: "beta" },
			asked: { stable: true },
			level: "not stable",
		},
		{
			name: "no stage counts as stable",
			claim: { level: "full" },
			asked: { stable: true },
			level: "full",
		},
		{
			name: "another mode says nothing",
			claim: { level: "full", modes: ["sidecar"] },
			asked: { mode: "ambient" },
			level: "unknown",
		},
		{
			name: "planned stays planned",
			claim: { level: "planned", edition: "enterprise" },
			asked: { openSource: true },
			level: "planned",
		},
	])("$name", ({ claim, asked, level }) => {
		expect(levelUnder(claim, { ...NO_CONDITIONS, ...asked })).toBe(level);
	});
});

test("a mesh of which nobody knows its source or its modes does not meet conditions about them", () => {
	const unknown = { architecture: [] };
	expect(meetsConditions(unknown, NO_CONDITIONS)).toBe(true);
	expect(meetsConditions(unknown, { ...NO_CONDITIONS, openSource: true })).toBe(false);
	expect(meetsConditions(unknown, { ...NO_CONDITIONS, mode: "ambient" })).toBe(false);
});

test("conditions survive the way through the address, and strange parts are reported", () => {
	const conditions = { openSource: true, stable: true, ownEvidence: true, mode: "ambient" };
	const query = new URLSearchParams(`${conditionsQuery(conditions)}&mode=%3Cb%3E&x=1`);
	expect(readConditions(query, ["ambient"])).toEqual({
		conditions,
		ignored: ["mode=<b>", "x=1"],
	});
});

test("only an OSI-approved licence of what one runs counts as open source", () => {
	const meets = (
		open_source: "yes" | "open-core" | "source-available" | "controller-only" | "no",
	) => meetsConditions({ open_source, architecture: [] }, { ...NO_CONDITIONS, openSource: true });
	expect(meets("yes")).toBe(true);
	expect(meets("open-core")).toBe(true);
	expect(meets("source-available")).toBe(false);
	expect(meets("controller-only")).toBe(false);
	expect(meets("no")).toBe(false);
});

test("in a mesh with several modes a condition takes the level of the mode, the best of its kind", () => {
	const modes = [
		{ id: "sidecar", name: "Sidecar", architecture: "sidecar" as const },
		{ id: "ztunnel", name: "Ambient", architecture: "ambient" as const },
		{ id: "waypoint", name: "Ambient with waypoints", architecture: "ambient" as const },
		{ id: "grpc", name: "Proxyless", architecture: "proxyless" as const },
	];
	const evidence = "https://mesh.example/";
	const levels = levelsByArchitecture(
		{
			level: "full",
			evidence,
			modes: ["sidecar"],
			by_mode: { ztunnel: { level: "none", evidence }, waypoint: { level: "partial", evidence } },
		},
		modes,
	);
	expect(levels).toEqual({ sidecar: "full", ambient: "partial" });
	expect(readLevels(levelsText(levels) ?? "")).toEqual(levels);
	const under = (mode: string) => levelUnder({ level: "full", levels }, { ...NO_CONDITIONS, mode });
	expect([under("sidecar"), under("ambient"), under("proxyless")]).toEqual([
		"full",
		"partial",
		"unknown",
	]);
});

test.each(["enterprise", "managed"] as const)(
	"what only the %s edition has, the open-source edition is not shown to have",
	(edition) => {
		const open = { ...NO_CONDITIONS, openSource: true };
		expect(levelUnder({ level: "full", edition }, open)).not.toBe("full");
		expect(levelUnder({ level: "full", edition: "open-source" }, open)).toBe("full");
	},
);

test("under the condition of own evidence, what upstream or a third party says is unknown", () => {
	const own = { ...NO_CONDITIONS, ownEvidence: true };
	const under = (evidence_kind?: Claim["evidence_kind"]) =>
		levelUnder({ level: "none", ...(evidence_kind && { evidence_kind }) }, own);
	expect([under("upstream"), under("second-hand")]).toEqual(["unknown", "unknown"]);
	expect([under(), under("source-code"), under("conformance-report")]).toEqual(
		Array.from({ length: 3 }, () => "none"),
	);
	expect(levelUnder({ level: "full", evidence_kind: "upstream" }, NO_CONDITIONS)).toBe("full");
});
