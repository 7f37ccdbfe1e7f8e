import { expect, test } from "vitest";
import type { SupportLevel } from "#src/schema/comparison/claim.ts";
import { capabilityAnswers, capabilityMatrix } from "./matrix.ts";

const capability = (id: string) => ({ id, name: id, question: `${id}?` });
const claim = (level: "full" | "none", stage?: "beta") => ({
	level,
	evidence: "https://example.org/",
	checked: "2026-11-23",
	...(stage && { stage }),
});

const matrix = capabilityMatrix(
	[{ id: "security", name: "Security", capabilities: [capability("mtls"), capability("jwt")] }],
	[
		{
			id: "one",
			architecture: [],
			capabilities: { mtls: claim("full", "beta"), jwt: claim("none") },
		},
		{ id: "two", architecture: [], capabilities: { jwt: claim("full") } },
	],
);

test("each row has a cell for each column, in the order of the columns", () => {
	expect(
		matrix[0]?.rows.map(({ cells }) => cells.map(({ entry, level }) => [entry, level])),
	).toEqual([
		[
			["one", "full"],
			["two", "unknown"],
		],
		[
			["one", "none"],
			["two", "full"],
		],
	]);
});

test("a cell carries what limits its claim", () => {
	expect(matrix[0]?.rows[0]?.cells[0]?.qualifiers).toEqual(["beta"]);
});

test("a cell says when its claim was carried over, and when an unknown was looked for", () => {
	const { checked: _, ...unchecked } = claim("full");
	const cells = capabilityMatrix(
		[{ id: "g", name: "G", capabilities: [capability("mtls")] }],
		[
			{ id: "read", architecture: [], capabilities: { mtls: claim("full") } },
			{
				id: "carried",
				architecture: [],
				capabilities: { mtls: { ...unchecked, recorded: "2026-01-01" } },
			},
			{ id: "sought", architecture: [], capabilities: {}, open_questions: { mtls: {} } },
			{ id: "unasked", architecture: [], capabilities: {}, open_questions: { jwt: {} } },
			{
				id: "both",
				architecture: [],
				capabilities: { mtls: claim("none") },
				open_questions: { mtls: {} },
			},
		],
	)[0]?.rows[0]?.cells;
	expect(cells?.map(({ isUnread, isLookedFor, level }) => [isUnread, isLookedFor, level])).toEqual([
		[false, false, "full"],
		[true, false, "full"],
		[false, true, "unknown"],
		[false, false, "unknown"],
		[false, false, "none"],
	]);
	expect(cells?.[3]).toMatchObject({ claim: undefined, qualifiers: [], levels: undefined });
});

test("answers to one capability are counted and sorted best first, unknown last, then by name", () => {
	const entry = (name: string, level?: SupportLevel) => ({
		name,
		status: "active" as const,
		capabilities: level ? { mtls: { level } } : {},
	});
	const { entries, counts } = capabilityAnswers(
		[
			entry("G"),
			entry("F", "none"),
			entry("E", "planned"),
			entry("D", "partial"),
			entry("C", "full"),
			entry("B", "full"),
			entry("A"),
		],
		"mtls",
	);
	expect(entries.map(({ name }) => name).join("")).toBe("BCDEFAG");
	expect(counts).toEqual({ full: 2, partial: 1, planned: 1, none: 1, unknown: 2 });
});
