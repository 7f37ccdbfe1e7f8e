import { describe, expect, test } from "vitest";
import { mesh } from "#src/domain/entries/entry.fixture.ts";
import { claim } from "./candidate.fixture.ts";
import { candidateMesh } from "./candidate-mesh.ts";

describe("the facts of a mesh", () => {
	test("licence changes are told newest first", () => {
		const history = [
			{ date: "2018", from: "MIT", to: "Apache-2.0", source: "https://mesh.example/1" },
			{
				date: "2023-08-10",
				from: "Apache-2.0",
				to: "BUSL-1.1",
				source: "https://mesh.example/2",
			},
		];
		expect(candidateMesh(mesh("m", { licence_history: history })).licenceChanges).toEqual([
			"2023-08-10: from Apache-2.0 to BUSL-1.1",
			"2018: from MIT to Apache-2.0",
		]);
	});

	test("a foundation without levels is outside the ladder, none known is unknown", () => {
		const governance = { foundation: "CNCF", evidence: "https://mesh.example/" };
		const of = (facts: object) => candidateMesh(mesh("m", facts)).foundation;
		expect(of({ governance: { ...governance, level: "graduated" } })).toBe("graduated");
		expect(of({ governance })).toBe("outside");
		expect(of({})).toBeUndefined();
	});

	test("support is named by its product, or by who sells it", () => {
		const commercial_support = [
			{ vendor: "Solo.io", product: "Gloo Mesh" },
			{ vendor: "Tetrate" },
		] as never;
		expect(candidateMesh(mesh("m", { commercial_support })).support).toEqual([
			"Gloo Mesh",
			"Tetrate",
		]);
	});

	test("an open question counts as searched only where no claim settles it", () => {
		const open = { searched: "2026-11-28", note: "not found" };
		const found = candidateMesh(
			mesh("m", {
				capabilities: { mtls: claim("full") },
				open_questions: { mtls: open, udp: open } as never,
			}),
		);
		expect(found.searched).toEqual(["udp"]);
	});
});

describe("editions", () => {
	const ids = (facts: object) =>
		candidateMesh(mesh("m", facts)).editions.map(({ edition, name }) => [edition, name]);

	test("are those the entry lists, if there are several", () => {
		const enterprise = { edition: "enterprise", name: "Mesh Pro" };
		const open = { edition: "open-source", name: "Mesh" };
		expect(ids({ editions: [open, enterprise] })).toEqual([
			["open-source", "Mesh"],
			["enterprise", "Mesh Pro"],
		]);
		expect(ids({ editions: [enterprise], open_source: "yes" })).toEqual([]);
	});

	test("or those its claims name, next to the one whose source can be read", () => {
		const capabilities = { fips: claim("full", { edition: "enterprise" }) };
		expect(ids({ capabilities, open_source: "open-core" })).toEqual([
			["open-source", "open-source edition"],
			["enterprise", "enterprise edition"],
		]);
		expect(ids({ capabilities, open_source: "no" })).toEqual([]);
		expect(ids({ capabilities })).toEqual([]);
		expect(ids({ capabilities: { fips: claim("full") }, open_source: "yes" })).toEqual([]);
	});

	test("source that may be read and not freely used is called the community edition", () => {
		const capabilities = { fips: claim("full", { edition: "enterprise" }) };
		expect(ids({ capabilities, open_source: "source-available" })[0]).toEqual([
			"open-source",
			"community edition",
		]);
	});

	test("also those named for a single mode", () => {
		const capabilities = {
			fips: claim("none", { by_mode: { ambient: claim("full", { edition: "managed" }) } }),
		};
		expect(ids({ capabilities, open_source: "yes" }).map(([id]) => id)).toEqual([
			"open-source",
			"managed",
		]);
	});
});

test("modes keep what a judge needs of them", () => {
	const modes = [
		{ id: "sidecar", name: "Sidecar", architecture: "sidecar", summary: "long" },
		{ id: "ambient", name: "Ambient", architecture: "ambient", stage: "beta", summary: "long" },
	] as never;
	expect(candidateMesh(mesh("m", { modes })).modes).toEqual([
		{ id: "sidecar", name: "Sidecar", architecture: "sidecar", stage: undefined },
		{ id: "ambient", name: "Ambient", architecture: "ambient", stage: "beta" },
	]);
});
