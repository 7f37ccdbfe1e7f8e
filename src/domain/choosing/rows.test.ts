import { describe, expect, test } from "vitest";
import { judgedMesh, TWO_EDITIONS, TWO_MODES } from "./candidate.fixture.ts";
import { candidatesOf } from "./candidate.ts";
import { joinedRows, partsOf, rowName } from "./rows.ts";

const four = candidatesOf([judgedMesh("M", {}, { modes: TWO_MODES, editions: TWO_EDITIONS })]);
const [sidecarOpen, sidecarPaid, ambientOpen, ambientPaid] = four;
const named = (signature: (key: string) => string) =>
	joinedRows(
		four.map((candidate) => ({ candidate })),
		({ candidate }) => signature(candidate.key),
	).map(({ name, items }) => [name, items.length]);

describe("rows", () => {
	test("all that answer alike are one row under the name of the mesh", () => {
		expect(named(() => "same")).toEqual([["M", 4]]);
	});

	test("modes that differ are told apart, editions that do not are not", () => {
		expect(named((key) => (key.includes("ambient") ? "a" : "b"))).toEqual([
			["M (Sidecar)", 2],
			["M (Ambient)", 2],
		]);
	});

	test("editions that differ are told apart, modes that do not are not", () => {
		expect(named((key) => (key.includes("enterprise") ? "a" : "b"))).toEqual([
			["M (open-source edition)", 2],
			["M (enterprise edition)", 2],
		]);
	});

	test("modes alike in other editions are not joined: the row would claim what was not said", () => {
		// Sidecar answers so in the paid edition only, ambient in both.
		expect(named((key) => (key.includes("sidecar:open") ? "a" : "b"))).toEqual([
			["M (Sidecar; open-source edition)", 1],
			["M (Sidecar; enterprise edition)", 1],
			["M (Ambient)", 2],
		]);
	});

	test("meshes that answer alike stay apart", () => {
		const two = candidatesOf([judgedMesh("A"), judgedMesh("B")]).map((candidate) => ({
			candidate,
		}));
		expect(joinedRows(two, () => "same").map(({ name }) => name)).toEqual(["A", "B"]);
	});
});

describe("the name of a row", () => {
	test.each([
		[[sidecarOpen], "M (Sidecar; open-source edition)"],
		[[sidecarOpen, sidecarPaid], "M (Sidecar)"],
		[[sidecarOpen, ambientOpen], "M (open-source edition)"],
		[[sidecarOpen, ambientPaid, sidecarPaid, ambientOpen], "M"],
	])("%#", (candidates, name) => {
		expect(rowName(candidates.flatMap((one) => one ?? []))).toBe(name);
	});

	test("nothing has no name and no parts", () => {
		expect(rowName([])).toBe("");
		expect(partsOf([])).toEqual([]);
	});
});
