import { describe, expect, test } from "vitest";
import type { Claim } from "#src/schema/comparison/claim.ts";
import { mesh, proxy, tool } from "./entry.fixture.ts";
import type { EntryRecord } from "./entry.ts";
import { alternatives, listedPeers, proxiesOf, relations } from "./relations.ts";

const istio = mesh("istio", { data_plane: ["ztunnel", "envoy"], successors: [] });
const osm = mesh("osm", { status: "archived", successors: ["istio", "envoy"] });
const asm = mesh("asm", { built_on: ["istio"] });
const envoy = proxy("envoy");
const ztunnel = proxy("ztunnel");
// A proxy and a tool with the id of a mesh: a relation goes to the kind that is meant.
const namesake = proxy("istio");
const kiali = tool("kiali", { works_with: ["istio"] });
const all = [istio, osm, asm, envoy, ztunnel, namesake, kiali];
const told = (subject: EntryRecord) =>
	relations(subject, all).map(({ label, entries }) => [
		label,
		entries.map(({ collection, id }) => `${collection}/${id}`),
	]);

describe("relations", () => {
	test("of a mesh: what it names and what names it, each with its kind", () => {
		expect(told(istio)).toEqual([
			["Data plane", ["proxies/ztunnel", "proxies/envoy"]],
			["Distributions and extensions of it", ["meshes/asm"]],
			["Successor of", ["meshes/osm"]],
			["Tools for it", ["tools/kiali"]],
		]);
	});

	test("the other ends", () => {
		expect(told(asm)).toEqual([["Built on", ["meshes/istio"]]]);
		expect(told(kiali)).toEqual([["Works with", ["meshes/istio"]]]);
		expect(told(envoy)).toEqual([
			["Carries traffic for", ["meshes/istio"]],
			["Successor of", ["meshes/osm"]],
		]);
		// A successor may be any entry, so both that have the id are shown.
		expect(told(osm)).toEqual([
			["The project names as successor", ["meshes/istio", "proxies/envoy", "proxies/istio"]],
		]);
	});

	test("proxies come in the order the entry names them, and what is not one is left out", () => {
		const own = mesh("own", { data_plane: ["kiali", "envoy", "istio"] });
		expect(proxiesOf(own, all).map(({ id }) => id)).toEqual(["envoy", "istio"]);
	});
});

describe("alternatives", () => {
	const levels = (of: Readonly<Record<string, Claim["level"]>>) =>
		Object.fromEntries(Object.entries(of).map(([id, level]) => [id, { level }]));
	const named = (name: string, of: Parameters<typeof levels>[0], status = "active" as const) => ({
		id: name.toLowerCase(),
		name,
		status,
		capabilities: levels(of),
	});
	const subject = named("Subject", { a: "full", b: "partial", c: "none", d: "planned", e: "full" });

	test("share what the subject has, fully or partly; they are chosen by that and listed by name", () => {
		const candidates = [
			named("Zeta", { a: "full", b: "full", e: "partial" }),
			named("Beta", { a: "partial" }),
			named("Alpha", { a: "full", b: "partial" }),
			// What the subject lacks is not shared, nor is a plan.
			named("Other", { c: "full", d: "full", a: "planned" }),
			subject,
		];
		const found = alternatives(subject, candidates, 2);
		expect(found.map(({ entry, shared, of }) => [entry.name, shared, of])).toEqual([
			["Alpha", 2, 3],
			["Zeta", 3, 3],
		]);
		expect(alternatives(subject, candidates, 9).map(({ entry }) => entry.name)).toEqual([
			"Alpha",
			"Beta",
			"Zeta",
		]);
	});

	test("of equal ones the first by name are taken; a discontinued entry is no alternative", () => {
		const candidates = [
			named("C", { a: "full" }),
			named("B", { a: "full" }),
			{ ...named("A", { a: "full", b: "full" }), status: "archived" as const },
		];
		expect(alternatives(subject, candidates, 1).map(({ entry }) => entry.name)).toEqual(["B"]);
	});

	test("a few peers are all listed as they are; of many twenty, those that share most, by name", () => {
		const few = ["D", "C"].map((name) => named(name, {}));
		expect(listedPeers(subject, few, 2)).toEqual(few);
		const many = [
			...Array.from({ length: 22 }, (_none, at) => named(`P${10 + at}`, {})),
			named("Z", { a: "full", b: "full" }),
		];
		// Nineteen that share nothing are taken by name.
		const first = Array.from({ length: 19 }, (_none, at) => `P${10 + at}`);
		expect(listedPeers(subject, many, 22).map(({ name }) => name)).toEqual([...first, "Z"]);
	});
});
