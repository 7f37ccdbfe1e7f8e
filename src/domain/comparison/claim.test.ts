import { describe, expect, test } from "vitest";
import {
	type Conditions,
	conditionsQuery,
	levelUnder,
	meetsConditions,
	NO_CONDITIONS,
	type QualifiedLevel,
	qualifiers,
	readConditions,
} from "./claim.ts";

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
			level: "none",
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
			level: "none",
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
	const conditions = { openSource: true, stable: true, mode: "ambient" };
	const query = new URLSearchParams(`${conditionsQuery(conditions)}&mode=%3Cb%3E&x=1`);
	expect(readConditions(query, ["ambient"])).toEqual({
		conditions,
		ignored: ["mode=<b>", "x=1"],
	});
});

test("every limit of a claim is said, in a fixed order", () => {
	const claim = {
		modes: ["node-proxy", "ambient"],
		since: "1.20",
		edition: "enterprise",
		stage: "beta",
	};
	expect(qualifiers(claim as Parameters<typeof qualifiers>[0])).toEqual([
		"beta",
		"enterprise edition",
		"since 1.20",
		"node proxy, ambient only",
	]);
});

test("a stable claim without other limits needs no words", () => {
	expect(qualifiers({ stage: "stable" })).toEqual([]);
});

test.each(["enterprise", "managed"] as const)(
	"what only the %s edition has, the open-source edition is not shown to have",
	(edition) => {
		const open = { openSource: true, stable: false, mode: undefined };
		expect(levelUnder({ level: "full", edition }, open)).not.toBe("full");
		expect(levelUnder({ level: "full", edition: "open-source" }, open)).toBe("full");
	},
);
