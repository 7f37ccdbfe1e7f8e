import { expect, test } from "vitest";
import { mesh } from "#src/domain/entries/entry.fixture.ts";
import type { MigrationData } from "#src/schema/comparison/migration.ts";
import { answersReason, fitsPlace, outFor, placesOf } from "./destination-filter.ts";

const source = "https://example.org/";
const eks = { id: "eks", name: "EKS", platform: "kubernetes", provider: "aws" } as const;
const aks = { id: "aks", name: "AKS", platform: "kubernetes", provider: "azure" } as const;
const own = { id: "kubernetes", name: "other Kubernetes", platform: "kubernetes" } as const;
const vm = { id: "vm", name: "machines", platform: "vm" } as const;
const bound = [{ mesh: "addon", providers: ["azure"], source, checked: "2026-11-28" }];
const data: MigrationData = { places: [eks, aks, own, vm], bound, guides: [], mappings: [] };
const addon = mesh("addon", { platforms: ["kubernetes"] });
const free = mesh("free", { platforms: ["kubernetes"] });

test("what is bound to a provider is not to be had elsewhere", () => {
	expect([eks, aks, own].map((place) => fitsPlace(addon, place, bound))).toEqual([
		"no",
		"yes",
		"no",
	]);
	expect([eks, aks, own].map((place) => fitsPlace(free, place, bound))).toEqual([
		"yes",
		"yes",
		"yes",
	]);
});

test("a platform a list lacks is unknown unless the list is complete", () => {
	expect(fitsPlace(free, vm, bound)).toBe("unknown");
	expect(fitsPlace({ ...free, complete: { platforms: source } }, vm, bound)).toBe("no");
});

test.each([
	["yes", "yes", "yes"],
	["open-core", "yes", "yes"],
	["source-available", "no", "yes"],
	["controller-only", "no", "no"],
	["no", "no", "no"],
	[undefined, "unknown", "unknown"],
] as const)("%s answers a change of licence: %s, costs: %s", (open_source, licence, cost) => {
	const judged = { ...free, ...(open_source && { open_source }) };
	expect([answersReason(judged, "licence"), answersReason(judged, "cost")]).toEqual([
		licence,
		cost,
	]);
});

test("a data plane partly without sidecars answers, one with them only does not", () => {
	const level = (found: "partial" | "none") => ({
		...free,
		capabilities: { sidecarless: { level: found, evidence: source, checked: "2026-11-28" } },
	});
	expect(answersReason(level("partial"), "sidecars")).toBe("yes");
	expect(answersReason(level("none"), "sidecars")).toBe("no");
	expect(answersReason(free, "sidecars")).toBe("unknown");
});

test("only what is known to be out is out", () => {
	expect(outFor({ ...addon, open_source: "no" }, data)).toEqual([
		"eks",
		"kubernetes",
		"licence",
		"cost",
	]);
	expect(placesOf(free, data)).toEqual(["EKS", "AKS", "other Kubernetes"]);
});
