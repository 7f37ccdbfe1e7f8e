import { expect, test } from "vitest";
import { compatibility, kubernetesMinors, strandedCycles } from "./compatibility.ts";
import { cycle, recordOf } from "./cycle.fixture.ts";

const DAY = "2026-11-28";
const source = "https://example.org/";

const supported = { support_ends: "2027-12-31", support_ends_is: "announced" } as const;
const ended = { support_ends: "2026-01-31", support_ends_is: "announced" } as const;
const kubernetes = {
	name: "Kubernetes",
	checked: DAY,
	refresh: [],
	releases: [
		{ cycle: "1.37", support_ends: "2027-10-28", source, checked: DAY },
		{ cycle: "1.36", support_ends: "2027-06-28", source, checked: DAY },
		{ cycle: "1.34", support_ends: "2026-10-27", source, checked: DAY },
		{ cycle: "1.33", support_ends: "2026-06-28", source, checked: DAY },
		{ cycle: "1.32", support_ends: "2025-02-28", source, checked: DAY },
	],
};

const alpha = recordOf("alpha", [
	cycle("1.3", { ...supported, released: "2026-08-01", kubernetes: { min: "1.34", max: "1.36" } }),
	cycle("1.2", { ...supported, released: "2026-05-01", kubernetes: { min: "1.33", max: "1.36" } }),
	cycle("1.1", { ...ended, released: "2026-02-01", kubernetes: { min: "1.32", max: "1.34" } }),
]);
const beta = recordOf("beta", [
	cycle("2.0", { ...supported, kubernetes: { min: "1.33", max: "1.34" } }),
]);
const gamma = recordOf("gamma", [
	cycle("5.1", supported),
	cycle("5.0", { ...supported, kubernetes: { min: "1.33", max: "1.33" } }),
]);
const silent = recordOf("silent", [cycle("1.0", supported)]);

test("minors that are supported or ended within a year, each with its own support", () => {
	const minors = kubernetesMinors(kubernetes, DAY);
	expect(minors.map(({ minor, isSupported }) => `${minor} ${isSupported}`)).toEqual([
		"1.37 true",
		"1.36 true",
		"1.34 false",
		"1.33 false",
	]);
	expect(kubernetesMinors(kubernetes, "2027-06-28").map(({ minor }) => minor)).toEqual([
		"1.37",
		"1.36",
		"1.34",
		"1.33",
	]);
	expect(kubernetesMinors(kubernetes, "2027-06-29").map(({ minor }) => minor)).not.toContain(
		"1.33",
	);
});

test("the newest supported cycle that lists a minor, and since when any did", () => {
	const minors = kubernetesMinors(kubernetes, DAY);
	const [row] = compatibility([alpha], minors, DAY);
	expect(row?.cells.map(({ kind, found, since }) => [kind, found?.cycle.cycle, since])).toEqual([
		["unlisted", undefined, undefined],
		["supported", "1.3", "2026-05-01"],
		["supported", "1.3", "2026-02-01"],
		["supported", "1.2", "2026-02-01"],
	]);
});

test("a supported cycle without a range leaves the question open; no range at all, no row", () => {
	const minors = [{ minor: "1.36", isSupported: true, ends: undefined }];
	const rows = compatibility([gamma, silent], minors, DAY);
	expect(rows.map(({ record: { id }, cells }) => [id, cells[0]?.kind])).toEqual([
		["gamma", "unknown"],
	]);
});

test("only ended cycles list it: past", () => {
	const old = recordOf("old", [
		cycle("2.0", { ...supported, kubernetes: { min: "1.36", max: "1.37" } }),
		cycle("1.0", { ...ended, kubernetes: { min: "1.33", max: "1.34" } }),
	]);
	const minors = [{ minor: "1.34", isSupported: false, ends: undefined }];
	expect(compatibility([old], minors, DAY)[0]?.cells[0]).toMatchObject({
		kind: "past",
		found: { cycle: { cycle: "1.0" } },
	});
});

test("a cycle that gets fixes but lists no supported Kubernetes is named", () => {
	const minors = kubernetesMinors(kubernetes, DAY);
	const found = strandedCycles([alpha, beta, gamma, silent], minors, DAY);
	expect(found.map(({ record: { id }, cycle: { cycle: name } }) => `${id} ${name}`)).toEqual([
		"beta 2.0",
		"gamma 5.0",
	]);
});
