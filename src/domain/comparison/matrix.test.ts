import { expect, test } from "vitest";
import { capabilityMatrix } from "./matrix.ts";

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
